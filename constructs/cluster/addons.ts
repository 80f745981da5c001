/** An add-on of the cluster as it is installed at creation. */
export interface AddonSpec {
  /** A fixed version, such as `v1.12.0`. @default the version that ACK installs with this Kubernetes version */
  readonly version?: string;
  /** The add-on's own configuration, written as JSON. */
  readonly config?: Readonly<Record<string, unknown>>;
}

/**
 * What every cluster starts with: Terway with network policies, CSI, CoreDNS, metrics, log collection, Prometheus and
 * the node problem detector. Names as in the provider's documentation of `cs_managed_kubernetes`.
 */
export function defaultAddons(logProject: string | undefined): Record<string, AddonSpec> {
  const project = logProject === undefined ? {} : { sls_project_name: logProject };
  return {
    "terway-eniip": { config: { IPVlan: "false", NetworkPolicy: "true", ENITrunking: "false" } },
    "csi-plugin": {},
    "managed-csiprovisioner": {},
    "managed-coredns": {},
    "metrics-server": {},
    loongcollector: { config: { IngressDashboardEnabled: "false", ...project } },
    "arms-prometheus": {},
    "ack-node-problem-detector": { config: project },
  };
}

/** Add-ons that must be a resource of their own, because they are uninstalled before the cluster goes. */
export const SEPARATE_ADDONS: Readonly<Record<string, string>> = { "ack-virtual-node": "ElasticNodes" };
