import { createHash } from "node:crypto";
import { stableJson } from "../../base";

/** What a reviewer reads of a manifest: what runs, how much of it, who may reach it, where requests go and for how long. */
const REVIEWED =
  /^(image|replicas|minReplicas|maxReplicas|minReplicaCount|maxReplicaCount|averageUtilization|lagThreshold|topic|cpu|memory|nvidia\.com\/gpu|aliyun\.com\/gpu-mem|port|containerPort|number|type|externalName|cidr|hostname|weight|priority|fallback|maxUnavailable|maxSurge|numRetries|requestTimeout|timeout|idleTimeout|failOpen|value|mode|secretName|key|statusCode|backoffLimit|activeDeadlineSeconds|terminationGracePeriodSeconds)$/;

/** Said once for all pods, or nobody's to review. */
const NOISE = new Set(["labels", "annotations", "env", "securityContext", "volumes", "volumeMounts", "schema"]);

type Manifest = Readonly<Record<string, unknown>>;

/** One sorted line for each object: `Kind/name digest key=value …`. The digest is of all, so that no change goes unseen. */
export function manifestDigest(documents: readonly Manifest[]): string {
  const lines = documents.map((document) => {
    const { name } = document["metadata"] as { readonly name: string };
    const { apiVersion: _version, kind, metadata: _metadata, ...rest } = document;
    const hash = createHash("sha256").update(stableJson(document)).digest("hex").slice(0, 8);
    return `${String(kind)}/${name} ${hash} ${[...new Set(reviewed(rest))].join(" ")}`.trimEnd();
  });
  return `${lines.sort().join("\n")}\n`;
}

function reviewed(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(reviewed);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (NOISE.has(key)) return [];
    if (typeof inner === "object") return reviewed(inner);
    return REVIEWED.test(key) ? [`${key}=${short(String(inner))}`] : [];
  });
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
