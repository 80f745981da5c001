import type { Topic } from "./topic";

interface Explained {
  readonly means: string;
  readonly mend: string;
}

/** What the analyses say, by the ids that `analyze` prints. */
const FINDINGS: Readonly<Record<string, Explained>> = {
  "graph/cycle": {
    means: "Services call each other in a ring, so a request may never end and no time or load can be given.",
    mend: "Take one of the calls away, or let one service publish to a topic that the other consumes.",
  },
  "graph/unsound": {
    means: "The graph names something that it does not hold, or says the same thing twice.",
    mend: "The message names the part; a platform file is checked for this with its line and column.",
  },
  "availability/estimate": {
    means: "The share of time that a route is expected to answer, composed from its parts and their redundancy.",
    mend: "Nothing to mend. The finding names the parts that cost most of what is missing.",
  },
  "availability/objective": {
    means: "The share of time that a route is expected to answer is below its objective.",
    mend: "Remove a single point that the finding names, add a rung, a zone or `drills`, or ask for less in objectives.",
  },
  "survival/objective": {
    means: "A route is lost when one thing goes that its objectives say it must survive.",
    mend: "Spread the part over zones or pools, give the call a fallback, or take the kind out of `survive`.",
  },
  "survival/single-points": {
    means: "Parts whose loss alone takes the route down.",
    mend: "Run them twice in different zones, or give the calls to them a fallback that does not need them.",
  },
  "survival/hollow": {
    means: "All alternatives of a call need the same part, so they are lost together.",
    mend: "Let one of them do without the part, or double the part.",
  },
  "time/no-detection": {
    means: "Nothing notices that a target is down, so requests keep going to it.",
    mend: "Attach a health policy: health: { http: /ready } or ejectAfter.",
  },
  "time/failover": {
    means: "From a loss until requests go elsewhere it takes longer than the objective allows.",
    mend: "Probe more often, need fewer failures, or eject passively; or allow more in objectives.failover.",
  },
  "time/latency": {
    means: "All timeouts and retries of a route, one after the other, take longer than its objective.",
    mend: "Lower request or perTry timeouts or the attempts, or allow more in worstLatency.",
  },
  "time/unbounded": {
    means: "A call without a timeout can hold a request for ever.",
    mend: "Add timeout: { request: ... }, or idle for streams.",
  },
  "time/starved": {
    means: "An outer timeout ends before the inner retries are used up: the later tries never happen.",
    mend: "Raise the outer timeout over attempts x perTry, or try less.",
  },
  "retry/amplification": {
    means: "While a target fails, its callers' retries multiply the traffic on it.",
    mend: "Give retries a budget, such as budget: 20%.",
  },
  "retry/tiers": {
    means: "More than one tier on a path retries, so the attempts multiply.",
    mend: "Retry at one tier, nearest to what fails, or accept the product with acceptsProduct and a reason.",
  },
  "retry/product": {
    means: "One request can cause more tries at one part than objectives.maxAttempts allows.",
    mend: "Lower the attempts of the retries that the finding names.",
  },
  "fallback/claims-success": {
    means: "A last answer looks like a real one, so callers and caches take it for one.",
    mend: "Answer with 503, or mark the reply as degraded.",
  },
  "fallback/no-health": {
    means: "A rung of a fallback is not watched, so requests may fall onto something that is down.",
    mend: "Attach a health policy to the rung.",
  },
  "fallback/shared-domain": {
    means: "A rung fails together with the rung above it: same zone, pool, quota or key.",
    mend: "Put it on another pool or zone, or add allowSharedDomain with a reason.",
  },
  "fallback/capacity": {
    means: "When the rung above is lost, the rung can't carry its load.",
    mend: "Raise its replicas or work, or add allowDegraded with a reason.",
  },
  "fallback/capacity-unknown": {
    means: "Whether a rung can carry the load can't be said without its service time or quota.",
    mend: "Say work: { serviceTime: ..., concurrency: ... } on it.",
  },
  "capacity/fits": {
    means: "The model's weights fit on its instances; the finding says how many tokens of context remain.",
    mend: "Nothing to mend.",
  },
  "capacity/does-not-fit": {
    means: "The model's weights and its cache need more GPU memory than its instances have.",
    mend: "Take an instance type with more or larger GPUs, or lower maxContext.",
  },
  "capacity/unknown-model": {
    means: "The catalogue does not know the model or the instance type, so nothing can be said of memory.",
    mend: "Add it under catalogue in the platform file.",
  },
  "capacity/overload": {
    means: "More work comes in than the part can do, so its queue grows without end.",
    mend: "Raise replicas, or correct load and work.",
  },
  "capacity/after-loss": {
    means: "What is busy now is overloaded when its largest placement is lost.",
    mend: "Raise replicas so that the rest can carry the load.",
  },
  "lemma1/pools": {
    means: "Whether unlike work is better kept on machines of its own, or all of it shared, by waiting time.",
    mend: "Set placement.domains.NAME.dedicated as the finding says.",
  },
  "lemma2/density": {
    means: "How many copies a node carries, and so how many nodes the declared services need.",
    mend: "Change requests, or the instance types of the pool.",
  },
  "lemma2/unplaced": {
    means: "No node of the pool has room for some copies, even when it is empty.",
    mend: "Take larger instance types, or lower the requests of the service.",
  },
  "lemma2/cold-start": {
    means: "New copies start more slowly than the load may grow.",
    mend: "Keep more copies ready (replicas.min), or start them faster.",
  },
  "lemma2/idle": {
    means: "GPUs are paid for that do nothing on average at the declared load.",
    mend: "Lower replicas.min or nodes.min, or share GPUs.",
  },
  "lemma3/gateways": {
    means: "What a second gateway is worth: the share of time without a way in, and what limits it.",
    mend: "Rehearse the switch more often (objectives.drillEvery), or probe more often.",
  },
};

export function findingTopics(): readonly Topic[] {
  return Object.entries(FINDINGS).map(([id, { means, mend }]) => ({
    id,
    title: "a finding of analyze",
    lines: [means, `What to do: ${mend}`],
    data: { kind: "finding", id, means, mend },
  }));
}
