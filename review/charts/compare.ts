import { parseAllDocuments } from "yaml";
import type { ChartFiles } from "../../base";
import { at, isObject, textOf } from "../json";
import { type Edit, editsBetween } from "../values/edits";
import { type Masked, maskText } from "../values/secrets";
import type { Danger } from "../changes/reviewed-change";

/** One Kubernetes object that a chart makes otherwise than before. */
export interface ChartChange {
  readonly chart: string;
  /** Such as `Deployment lumen/chat`. */
  readonly object: string;
  readonly change: "added" | "removed" | "changed";
  readonly edits: readonly Edit[];
  readonly dangers: readonly Danger[];
}

/** What is missed when an object of a kind goes. */
const REMOVED: Readonly<Record<string, readonly [Danger["kind"], string]>> = {
  BackendTrafficPolicy: ["policy", "timeouts, retries, limits and health checks of its route are gone"],
  ClientTrafficPolicy: ["policy", "limits of its listeners are gone"],
  SecurityPolicy: ["policy", "callers of its route are no longer asked who they are"],
  PodDisruptionBudget: ["policy", "an upgrade of nodes may stop all of its Pods at once"],
  NetworkPolicy: ["exposure", "every Pod may talk to what it guarded"],
  HTTPRoute: ["outage", "clients of the route get no answer"],
  Gateway: ["outage", "clients of the gateway get no answer"],
  Deployment: ["outage", "its Pods stop"],
  StatefulSet: ["outage", "its Pods stop"],
  PersistentVolumeClaim: ["data-loss", "what the volume holds may be deleted with it"],
};

/** Parts of gateway documents without which a route is weaker. */
const POLICY_PART =
  /(^|\.)(retry|healthCheck|circuitBreaker|rateLimit|timeout|jwt|apiKeyAuth|oidc|basicAuth|extAuth|authorization|fallback)(\.|\[|$)/;
/** Numbers of gateway documents that see failures later, or let more through, the higher they are. */
const HIGHER_IS_WEAKER =
  /\.(consecutive5XxErrors|consecutiveGatewayErrors|unhealthyThreshold|maxConnections|maxParallelRequests|requests)$/;
const POLICY_KINDS = new Set(["BackendTrafficPolicy", "ClientTrafficPolicy", "SecurityPolicy", "Backend", "HTTPRoute"]);

/** What the charts make otherwise, object by object. Pure. */
export function compareCharts(before: ChartFiles, after: ChartFiles): readonly ChartChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((chart) => {
    const [from, to] = [objectsOf(before[chart]), objectsOf(after[chart])];
    const objects = [...new Set([...from.keys(), ...to.keys()])].sort();
    return objects.flatMap((object) => changeOf(chart, object, from.get(object), to.get(object)));
  });
}

function changeOf(
  chart: string,
  object: string,
  before: Masked | undefined,
  after: Masked | undefined,
): readonly ChartChange[] {
  const kind = object.split(" ")[0] ?? "";
  if (before === undefined) return [{ chart, object, change: "added", edits: [], dangers: [] }];
  if (after === undefined) {
    const missed = Object.hasOwn(REMOVED, kind) ? REMOVED[kind] : undefined;
    const level = missed?.[0] === "data-loss" ? "block" : "condition";
    const dangers: readonly Danger[] =
      missed === undefined ? [] : [{ kind: missed[0], level, text: `removed: ${missed[1]}` }];
    return [{ chart, object, change: "removed", edits: [], dangers }];
  }
  const edits = editsBetween(before, after);
  return edits.length === 0 ? [] : [{ chart, object, change: "changed", edits, dangers: policyDangers(kind, edits) }];
}

function policyDangers(kind: string, edits: readonly Edit[]): readonly Danger[] {
  if (!POLICY_KINDS.has(kind)) return [];
  return edits.flatMap(({ field, before, after }): readonly Danger[] => {
    const gone = after === "(nothing)" && POLICY_PART.test(field);
    const weaker = HIGHER_IS_WEAKER.test(field) && Number(after) > Number(before);
    if (!gone && !weaker) return [];
    return [{ kind: "policy", level: "condition", text: `weaker: ${field} ${before} -> ${after}` }];
  });
}

function objectsOf(files: ChartFiles[string] | undefined): ReadonlyMap<string, Masked> {
  const found = new Map<string, Masked>();
  for (const text of Object.values(files ?? {})) {
    const documents = parseAllDocuments(text);
    for (const document of Array.isArray(documents) ? documents : []) {
      const object: unknown = document.errors.length > 0 ? undefined : document.toJS();
      if (!isObject(object)) continue;
      const [namespace, name] = [textOf(at(object, "metadata", "namespace")), textOf(at(object, "metadata", "name"))];
      const label = `${textOf(object["kind"])} ${namespace === "" ? "" : `${namespace}/`}${name}`;
      found.set(label, maskText(object));
    }
  }
  return found;
}
