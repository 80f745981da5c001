import { describeTarget, type PolicyTarget, sameTarget, targetLabel } from "../../attachment/target";
import { type EnforcementContext, type Profile } from "../context";
import { type Tier, type TierOutput, type TierWork, Writer } from "../tier";
import { addressOf, internalPort } from "./addresses";
import { backendSpec, object, writeHop } from "./documents";
import { divide } from "./rollout";
import { envoyGatewayCapabilities } from "./capabilities";
import { type Hop } from "./hop";
import { hopsOf } from "./hops";
import { ladderOf, seesNo429 } from "./ladder";
import { writeMiddleware } from "./middleware-config";
import { writeGatewayWide } from "./telemetry";

/** A Gateway has at most so many listeners. */
const MOST_LISTENERS = 64;

/** The middleware gateway: Envoy Gateway in the cluster, with the answer cache and the middleware beside it. */
export function envoyGateway(profile: Profile): Tier {
  return {
    name: "envoy-gateway",
    title: `Middleware: Envoy Gateway, profile ${profile}`,
    capabilities: envoyGatewayCapabilities(profile),
    compile: (work, context) => compile(work, { ...context, profile }),
  };
}

function compile(work: readonly TierWork[], context: EnforcementContext): TierOutput {
  const writer = new Writer("envoy-gateway");
  const workOf = (target: PolicyTarget): TierWork | undefined => work.find((item) => sameTarget(item.target, target));
  const turning = new Set(work.flatMap((item) => mustTurn429(item, context)));
  const hops = work.flatMap((item) => {
    const made = hopsOf(writer, item, workOf, context, turning.has(targetLabel(item.target)));
    if (made.length > 0) writeMiddleware(writer, item, ladderOf(item, context), context);
    return made;
  });
  for (const hop of hops) writeHop(writer, hop, context);
  for (const item of work) writeMirrors(writer, item, hops, context);
  writeGateway(writer, hops, context);
  writeGatewayWide(writer, work, context);
  return writer.output();
}

/** The models on a target's ladder that must answer 503 for 429, the primary included. */
function mustTurn429(work: TierWork, context: EnforcementContext): readonly string[] {
  const ladder = ladderOf(work, context);
  if (ladder === undefined || !seesNo429(ladder, context)) return [];
  const rungs = ladder.backends.flatMap(({ target }) => (target === undefined ? [] : [target]));
  return [describeTarget(work.target).to ?? work.target, ...rungs].map(targetLabel);
}

/** Backends that only a mirror names. */
function writeMirrors(writer: Writer, work: TierWork, hops: readonly Hop[], context: EnforcementContext): void {
  if (!hops.some((hop) => hop.target === work.target)) return;
  const upstream = describeTarget(work.target).to ?? work.target;
  const quiet = new Writer("envoy-gateway");
  for (const address of divide(quiet, work, addressOf(upstream, context), context).mirrors) {
    const document = object("Backend", address.name, context, backendSpec({ address, priority: 0 }));
    writer.document(work.target, "Backend", address.name, ["rollout"], document);
  }
}

/** The internal gateway: one listener for each hop that is not the clients' own. */
function writeGateway(writer: Writer, hops: readonly Hop[], context: EnforcementContext): void {
  const internal = hops.filter((hop) => hop.internal).sort((a, b) => (a.name < b.name ? -1 : 1));
  const [first] = internal;
  if (first === undefined) return;
  if (internal.length > MOST_LISTENERS) {
    writer.problem(first.target, "gateway", {
      got: `${internal.length} internal hops`,
      want: `at most ${MOST_LISTENERS} listeners on one Gateway`,
    });
  }
  const taken = new Map<number, Hop>();
  for (const hop of internal) {
    const port = internalPort(hop.name);
    const other = taken.get(port);
    if (other !== undefined) {
      writer.problem(hop.target, "gateway", {
        message: `${hop.name} and ${other.name} of ${targetLabel(other.target)} would share port ${port}`,
        hint: "rename one of them",
      });
    }
    taken.set(port, hop);
  }
  const listeners = internal.map((hop) => ({
    name: hop.name,
    protocol: "HTTP",
    port: internalPort(hop.name),
    allowedRoutes: { namespaces: { from: "Same" as const } },
  }));
  const spec = { gatewayClassName: context.gatewayClass, listeners };
  writer.document(
    first.target,
    "Gateway",
    context.internalGateway,
    [],
    object("Gateway", context.internalGateway, context, spec),
  );
  // The first pass makes the request id; without this, each further pass would make another.
  const clients = {
    targetRefs: [{ group: "gateway.networking.k8s.io", kind: "Gateway", name: context.internalGateway }],
    headers: { requestID: "PreserveOrGenerate" as const },
  };
  const document = object("ClientTrafficPolicy", context.internalGateway, context, clients);
  writer.document(first.target, "ClientTrafficPolicy", context.internalGateway, [], document);
}
