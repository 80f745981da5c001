import { type MediaSpec, type ModelSpec, otherVersions, type ServiceSpec } from "../../config";
import { loadTimeOf } from "../../constructs/serving/load-time";
import { Model } from "../../constructs/serving/model";
import {
  assumed,
  type CallInput,
  type ComponentInput,
  type GraphFragment,
  type ModelDeployment,
  type Placement,
} from "../../model";
import { gpusOf, KNOWN_MODEL_FACTS } from "../../model/catalogue";
import { edgePolicyOf, healthOf, resolvedPolicy } from "../../policies";
import { POD_START, RELIABILITY, WORKER_START } from "./assumptions";
import { addressOf, type RegionContext } from "./context";
import { poolDomain, tokenDomain } from "./domain-names";
import { requestsOf } from "./machines";
import { leastOf, poolsOf, spread } from "./replicas";
import { storeCalls } from "./stores";
import { nodeGroups } from "../workloads/node-groups";
import { calledBy, loadOf, workOfMedia, workOfModel, workOfService } from "./work";

/** The services of a region, with what they call. */
export function servicesOf(context: RegionContext): GraphFragment {
  const { services, deployment } = context.platform;
  const groups = nodeGroups(services, deployment.servicesPerNode);
  return {
    components: Object.entries(services).flatMap(([name, spec]) => [
      serviceComponent(name, spec, groups[name], context),
      ...otherVersions(name, spec).map((it) => serviceComponent(it.workload, it.spec, groups[name], context)),
    ]),
    calls: Object.entries(services).flatMap(([name, spec]) => {
      const own = [...serviceCalls(name, spec, context), ...storeCalls(name, spec, context)];
      const others = otherVersions(name, spec).map(({ workload }) => context.id(workload));
      return [...own, ...others.flatMap((from) => own.map((call) => ({ ...call, from })))];
    }),
  };
}

function serviceComponent(
  name: string,
  spec: ServiceSpec,
  group: string | undefined,
  context: RegionContext,
): ComponentInput {
  const { platform, region, id, targets } = context;
  const pools = poolsOf(spec, platform);
  const places = region.zones.flatMap((zone) => pools.map((pool) => [zone, poolDomain(pool, id)]));
  const target = (targets.services[name] ?? targets.versions[name])?.target;
  const health = target === undefined ? undefined : healthOf(target);
  const work = workOfService(spec);
  return {
    id: id(name),
    kind: "service",
    domains: [id("cluster"), ...Object.values(spec.secrets).map(tokenDomain)],
    placements: spread(leastOf(spec.replicas), places).map(placement),
    work: { ...work, computeDomain: spec.domain, hardware: hardwareOf(spec) },
    requests: requestsOf(spec),
    ...(group === undefined ? {} : { nodeGroup: id(group) }),
    startMs: POD_START,
    reliability: RELIABILITY.pod,
    ...(health === undefined ? {} : { health }),
  };
}

function hardwareOf({ resources }: ServiceSpec): string {
  return resources.gpus === undefined && resources.gpuMemoryGiB === undefined ? "cpu" : "gpu in the cluster";
}

function placement({ place, replicas }: { readonly place: readonly string[]; readonly replicas: number }): Placement {
  return { domains: place, replicas };
}

/** Calls that have policies of their own go through an address of the gateway, which holds them. */
function serviceCalls(name: string, spec: ServiceSpec, context: RegionContext): readonly CallInput[] {
  const { id, entryOf, targets } = context;
  return calledBy(spec).map((callee): CallInput => {
    const own = targets.calls[name]?.[callee];
    return { from: id(name), to: own === undefined ? entryOf(callee) : id(addressOf(`${name}-to-${callee}`)) };
  });
}

/** The served models of a region. */
export function modelsOf(context: RegionContext): GraphFragment {
  return {
    components: Object.entries(context.platform.models).map(([name, spec]) => modelComponent(name, spec, context)),
  };
}

function modelComponent(name: string, spec: ModelSpec, context: RegionContext): ComponentInput {
  const { platform, region, id, targets } = context;
  const target = targets.models[name]?.target;
  const health = target === undefined ? undefined : healthOf(target);
  const inZones = target !== undefined && resolvedPolicy(target, "failover")?.policy.settings.zones !== undefined;
  // Without the wish to spread them, nothing says that replicas stand in different zones.
  const zones = inZones ? region.zones : region.zones.slice(0, 1);
  const deployment = deploymentOf(spec);
  const own = platform.catalogue.models[spec.model];
  const model = own === undefined ? Model.named(spec.model) : Model.of(spec.model, own);
  return {
    id: id(name),
    kind: "endpoint",
    domains: [region.id, tokenDomain(spec.token)],
    placements: spread(leastOf(spec.replicas), zones).map(({ place, replicas }) => ({ domains: [place], replicas })),
    work: { ...workOfModel(spec), computeDomain: spec.domain, hardware: spec.instanceTypes[0] ?? "" },
    startMs: assumed(loadTimeOf(model).milliseconds, "by the size of its weights"),
    reliability: RELIABILITY.model,
    ...(health === undefined ? {} : { health }),
    ...(deployment === undefined ? {} : { deployment }),
  };
}

/** Nothing for GPUs that are not known; a model that is not known is said to be so by the analysis. */
function deploymentOf({ model, instanceTypes, gpus, maxContext }: ModelSpec): ModelDeployment | undefined {
  const card = gpusOf(instanceTypes[0] ?? "");
  const facts = KNOWN_MODEL_FACTS.get(model);
  if (card === undefined || facts === undefined || facts.task !== "chat") return undefined;
  return {
    model: facts.architecture ?? model,
    precision: facts.precision === "fp16" ? "bf16" : facts.precision,
    gpu: card.fitName,
    gpusPerReplica: gpus,
    ...(facts.experts === true ? { expertParallel: true } : {}),
    ...(maxContext === undefined ? {} : { contextTokens: maxContext }),
  };
}

/** The workers of a region, and the queues that feed them. */
export function workersOf({ platform, region, id }: RegionContext): GraphFragment {
  const workers = Object.entries(platform.media);
  return {
    components: workers.map(([name, spec]): ComponentInput => {
      const load = loadOf(spec.load);
      return {
        id: id(`worker:${name}`),
        kind: "worker",
        domains: spec.runsOn === "virtual-nodes" ? [id("cluster")] : [region.id],
        placements: spread(Math.max(1, leastOf(spec.replicas)), region.zones).map(({ place, replicas }) => ({
          domains: [place],
          replicas,
        })),
        ...(leastOf(spec.replicas) === 0 ? { standby: "cold" as const } : {}),
        work: { ...workOfMedia(spec), computeDomain: spec.domain, hardware: spec.instanceTypes[0] ?? "" },
        startMs: WORKER_START,
        reliability: RELIABILITY.pod,
        ...(load === undefined ? {} : { load }),
      };
    }),
    calls: workers.flatMap(([name, { queue, bucket }]: [string, MediaSpec]): CallInput[] => [
      { from: id(`queue:${queue}`), to: id(`worker:${name}`), mode: "async" },
      ...(bucket === undefined ? [] : [{ from: id(`worker:${name}`), to: id(`bucket:${bucket}`) }]),
    ]),
  };
}

/** Whether a model's own address holds policies about requests: then it is a component in front of the model. */
export function holdsPolicies(context: Pick<RegionContext, "targets">, model: string): boolean {
  const target = context.targets.models[model]?.target;
  if (target === undefined) return false;
  return Object.keys(edgePolicyOf(target, () => "")).length > 0;
}
