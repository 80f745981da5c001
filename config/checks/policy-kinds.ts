import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { type Platform } from "../spec/platform";
import { POLICY_WORDS, type PolicySet, type PolicyUse, type PolicyWord } from "../spec/policies";
import { type Check } from "./check";

/** What can be said of one sort of place. */
interface Place {
  readonly what: string;
  readonly words: readonly PolicyWord[];
  /** Where a word allows a part of its forms only. */
  readonly forms: Partial<Readonly<Record<PolicyWord, readonly string[]>>>;
  readonly hint: string;
}

const SERVICE: Place = {
  what: "a workload",
  words: ["health", "failover", "rollout", "tracing", "logging"],
  forms: { failover: ["zones", "keepsAllBut"], rollout: ["rolling"] },
  hint: "what is about requests stands on the routes to it, or in callPolicies of its callers",
};

const MODEL: Place = {
  what: "a model's own address",
  words: [
    "health",
    "timeout",
    "retry",
    "circuitBreaker",
    "rateLimit",
    "auth",
    "failover",
    "rollout",
    "tracing",
    "logging",
  ],
  forms: { failover: ["zones"], rollout: ["rolling", "sticky"] },
  hint: "ladders, caches and checks stand on the routes to it, or in callPolicies of its callers",
};

const CALL: Place = {
  what: "a call",
  words: POLICY_WORDS.filter((word) => word !== "health"),
  forms: {},
  hint: "health is about what is called: say it there",
};

const DEFAULTS: Place = {
  what: "a service or model",
  words: POLICY_WORDS,
  forms: { failover: ["zones", "keepsAllBut"] },
  hint: "pools stand on routes, gateways and regions in gateways.accelerator.policies",
};

const ROUTE: Place = {
  what: "a route",
  words: POLICY_WORDS,
  forms: { failover: ["zones", "keepsAllBut", "pools"] },
  hint: "gateways and regions share the traffic of all routes: say it once, in gateways.accelerator.policies",
};

const GATEWAYS: Place = {
  what: "a gateway that watches the cluster",
  words: ["health"],
  forms: { health: ["http", "tcp", "ejectAfter", "panicBelow"] },
  hint: "what is about requests stands on routes",
};

const ACCELERATOR: Place = {
  what: "the accelerator",
  words: ["health", "failover", "timeout"],
  forms: { health: ["tcp"], failover: ["gateways", "regions"], timeout: ["idle"] },
  hint: "it forwards connections and reads no requests: what is about those stands on routes",
};

const COMMON: readonly string[] = ["extends", "enforcedBy"];

/** Every place holds only policies that somebody acts on there. */
export const policyKinds: Check = (platform) => {
  const { services, models, routes, gateways, policies: all } = platform;
  return [
    ...misplaced(["policies", "defaults"], all.defaults, DEFAULTS, platform),
    ...Object.entries(routes).flatMap(([path, { policies }]) =>
      misplaced(["routes", path, "policies"], policies, ROUTE, platform),
    ),
    ...(gateways === undefined
      ? []
      : [
          ...misplaced(["gateways", "policies"], gateways.policies, GATEWAYS, platform),
          ...misplaced(["gateways", "accelerator", "policies"], gateways.accelerator.policies, ACCELERATOR, platform),
        ]),
    ...Object.entries(services).flatMap(([name, { policies, callPolicies }]) => [
      ...misplaced(["services", name, "policies"], policies, SERVICE, platform),
      ...Object.entries(callPolicies).flatMap(([callee, use]) =>
        misplaced(["services", name, "callPolicies", callee], use, CALL, platform),
      ),
    ]),
    ...Object.entries(models).flatMap(([name, { policies }]) =>
      misplaced(["models", name, "policies"], policies, MODEL, platform),
    ),
  ];
};

function misplaced(path: Path, use: PolicyUse, place: Place, { policies }: Platform): Finding[] {
  return [
    ...faults(use, place).map((inside): Finding => ({
      path: [...path, ...inside],
      part: "key",
      message: `${place.what} does not act on it`,
      want: wanted(inside, place),
      hint: place.hint,
    })),
    ...(use.use ?? []).flatMap((name, index) =>
      faults(policies.named[name] ?? {}, place).map((inside): Finding => ({
        path: [...path, "use", index],
        reads: [["policies", "named", name]],
        message: `${name} says ${inside.join(".")}, and ${place.what} does not act on it`,
        want: wanted(inside, place),
        hint: place.hint,
      })),
    ),
  ];
}

function wanted([word, form]: readonly string[], { words, forms }: Place): string {
  return (form === undefined ? words : (forms[word as PolicyWord] ?? [])).join(", ");
}

/** Words, and forms of words, that a place does not act on. */
function faults(set: PolicySet, { words, forms }: Place): readonly (readonly string[])[] {
  return POLICY_WORDS.filter((word) => set[word] !== undefined).flatMap((word): (readonly string[])[] => {
    if (!words.includes(word)) return [[word]];
    const allowed = forms[word];
    if (allowed === undefined) return [];
    return Object.keys(set[word] ?? {})
      .filter((form) => !allowed.includes(form) && !COMMON.includes(form))
      .map((form) => [word, form]);
  });
}
