import type { IConstruct } from "constructs";
import { seconds } from "../../base";
import { PropChecks } from "../core";
import type { ServiceSpec } from "./manifests/service-spec";
import type { MicroserviceProps } from "./microservice-props";
import { Replicas } from "./replicas";
import { keyOf } from "./secret-source";
import { DEFAULT_NAMESPACE, DEFAULT_PORT } from "./service";

const NAME = /^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/;
const IMAGE =
  /^[a-z0-9][a-z0-9._-]*(:[0-9]+)?(\/[a-z0-9._-]+)+(:(?!latest(@|$))[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(@sha256:[a-f0-9]{64})?|@sha256:[a-f0-9]{64})$/;
const CPU = /^([1-9][0-9]*m|[1-9][0-9]*|[0-9]+\.[0-9]{1,3})$/;
const MEMORY = /^[1-9][0-9]*(Mi|Gi)$/;
const VARIABLE = /^[A-Z][A-Z0-9_]{0,62}$/;
const CIDR = /^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/;

/** What stays the same while callers come and go. */
export type SettledService = Omit<ServiceSpec, "callers" | "callees" | "environment">;

/**
 * Every default, and every check that needs nothing but the props.
 * @throws ProblemsError with all that is wrong.
 */
export function settleService(scope: IConstruct, props: MicroserviceProps): SettledService {
  const name = props.serviceName ?? kebab(scope.node.id);
  const { replicas = Replicas.fixed(2), cpu = "500m", memory = "512Mi", longestRequest = seconds(30) } = props;
  const { port = DEFAULT_PORT, secrets = {}, files = [], calledFrom = [], reaches = [] } = props;
  const checks = new PropChecks(scope)
    .expect(
      "serviceName",
      name,
      (it) => NAME.test(it),
      "1 to 40 lower-case letters, digits and hyphens, a letter first",
    )
    .expect(
      "image",
      props.image,
      (it) => IMAGE.test(it),
      "an image with its registry and a tag or digest, such as registry.example.com/lumen/chat:1.4.2",
      "latest is no version: nobody could say what runs, or go back to it",
    )
    .expectWhole("port", port, 1, 65_535)
    .expect("nodeGroup", props.nodeGroup, (it) => NAME.test(it), "a name such as chat")
    .expect("cpu", cpu, (it) => CPU.test(it), "cores such as 500m or 2")
    .expect("memory", memory, (it) => MEMORY.test(it), "memory such as 512Mi or 4Gi")
    .expect("longestRequest", longestRequest, (it) => it.seconds >= 1 && it.minutes <= 60, "1s to 1h");
  for (const variable of [...Object.keys(props.environment ?? {}), ...Object.keys(secrets)]) {
    checks.expect("environment", variable, (it) => VARIABLE.test(it), "variables in upper case, such as LOG_LEVEL");
  }
  for (const variable of Object.keys(secrets)) {
    checks.expect(
      "secrets",
      variable,
      (it) => props.environment?.[it] === undefined,
      "variables that environment does not set",
    );
  }
  for (const cidr of [...calledFrom, ...reaches.map((reach) => reach.cidr)]) {
    checks.expect("reaches", cidr, (it) => CIDR.test(it), "an address block such as 10.10.0.0/16");
  }
  if (replicas.min === 0 && replicas.signal?.on !== "lag" && replicas.signal?.on !== "depth") {
    checks.note({
      field: "replicas.min",
      got: "0",
      want: "1 or more",
      hint: "only a lag or depth signal can wake a service that has no copy",
    });
  }
  checks.done();
  return {
    name,
    namespace: props.namespace ?? DEFAULT_NAMESPACE,
    image: props.image,
    port,
    replicas,
    cpu,
    memory,
    gpu: props.gpu,
    domain: props.domain ?? "general",
    nodeGroup: props.nodeGroup,
    toleratesSpot: props.toleratesSpot ?? false,
    longestRequest,
    secrets: Object.fromEntries(
      Object.entries(secrets).map(([variable, source]) => [variable, keyOf(name, variable, source, props.versionOf)]),
    ),
    kmsSecrets: Object.fromEntries(
      Object.entries(secrets).flatMap(([variable, source]) =>
        "kind" in source && source.kind === "kms" ? [[variable, source.name]] : [],
      ),
    ),
    serviceAccountAnnotations: props.identity?.serviceAccountAnnotations ?? {},
    files,
    behindGateway: props.behindGateway ?? false,
    calledFrom,
    gatewayNamespace: props.gatewayNamespace ?? "envoy-gateway-system",
    callsModels: props.callsModels ?? false,
    reaches,
    callsOut: props.callsOut ?? props.identity !== undefined,
    callsQueues: props.callsQueues ?? false,
  };
}

const kebab = (id: string): string =>
  id
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();
