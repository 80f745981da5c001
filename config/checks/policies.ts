import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { gatewayNames } from "../spec/gateways";
import { type Platform } from "../spec/platform";
import { POLICY_WORDS, type PolicyUse, type PolicyWord } from "../spec/policies";
import { type Check } from "./check";
import { policyPlaces, topicsKeptBy } from "./policy-places";
import { unknownName } from "./unknown-name";

/** Policies refer to what is there, and each says one thing. */
export const policies: Check = (platform) => [
  ...policyPlaces(platform).flatMap(({ path, policies: use }) => [
    ...ofSets(path, use, platform),
    ...ofBackends(path, use, platform),
    ...ofFailover(path, use, platform),
    ...ofTopics(path, use, platform),
    ...CHOICES.flatMap((choice) => ofChoice(path, use, choice)),
  ]),
  ...ofCalls(platform),
  ...unused(platform),
];

function ofSets(path: Path, use: PolicyUse, { policies: { named } }: Platform): Finding[] {
  const sets = Object.keys(named);
  const lists = [["policies"], ["policies", "named"]];
  const used = (use.use ?? []).flatMap((set, index) =>
    sets.includes(set) ? [] : [unknownName([...path, "use", index], set, "a set of policies.named", sets, lists)],
  );
  const extended = POLICY_WORDS.flatMap((word): Finding[] => {
    const set = use[word]?.extends;
    if (set === undefined) return [];
    const at = [...path, word, "extends"];
    if (!sets.includes(set)) return [unknownName(at, set, "a set of policies.named", sets, lists)];
    const parent = named[set]?.[word];
    if (parent === undefined) {
      return [{ path: at, lists: [["policies", "named", set]], message: `${set} says nothing of ${word}` }];
    }
    if (parent.extends === undefined) return [];
    return [{ path: at, message: `${set} extends ${parent.extends} itself`, hint: "extend one set, in one step" }];
  });
  return [...used, ...extended];
}

function ofBackends(path: Path, use: PolicyUse, { services, models }: Platform): Finding[] {
  const known = [...Object.keys(services), ...Object.keys(models)];
  const { canary, byHeader, byCookie, blueGreen, mirror } = use.rollout ?? {};
  const variants = (word: "byHeader" | "byCookie") =>
    (word === "byHeader" ? byHeader : byCookie)?.variants.map(({ to }, index) => ({
      at: ["rollout", word, "variants", index, "to"],
      to,
    })) ?? [];
  const references: { at: Path; to: string }[] = [
    ...(use.fallback?.then ?? []).map((rung, index) =>
      typeof rung === "string"
        ? { at: ["fallback", "then", index], to: rung }
        : { at: ["fallback", "then", index, "to"], to: rung.to },
    ),
    ...(canary === undefined ? [] : [{ at: ["rollout", "canary", "to"], to: canary.to }]),
    ...(blueGreen === undefined ? [] : [{ at: ["rollout", "blueGreen", "green"], to: blueGreen.green }]),
    ...(mirror === undefined
      ? []
      : [
          typeof mirror === "string"
            ? { at: ["rollout", "mirror"], to: mirror }
            : { at: ["rollout", "mirror", "to"], to: mirror.to },
        ]),
    ...variants("byHeader"),
    ...variants("byCookie"),
  ];
  return references
    .filter(({ to }) => !known.includes(to))
    .map(({ at, to }) => unknownName([...path, ...at], to, "a service or a model", known, [["services"], ["models"]]));
}

function ofFailover(path: Path, { failover }: PolicyUse, { services, regions, gateways }: Platform): Finding[] {
  const check = (
    word: "pools" | "gateways" | "regions",
    what: string,
    known: readonly string[],
    lists: readonly Path[],
  ) =>
    (failover?.[word] ?? []).flatMap(({ name }, index) =>
      known.includes(name) ? [] : [unknownName([...path, "failover", word, index, "name"], name, what, known, lists)],
    );
  return [
    ...check("pools", "a service", Object.keys(services), [["services"]]),
    ...(gateways === undefined
      ? []
      : check("gateways", "a gateway of each region", gatewayNames(gateways), [["gateways", "count"]])),
    ...check(
      "regions",
      "a region of regions",
      regions.map(({ id }) => id),
      [["regions"]],
    ),
  ];
}

function ofTopics(path: Path, use: PolicyUse, { messaging }: Platform): Finding[] {
  const known = Object.keys(messaging.kafka?.topics ?? {});
  const lists = [["messaging"], ["messaging", "kafka"], ["messaging", "kafka", "topics"]];
  return topicsKeptBy(use)
    .filter(({ topic }) => !known.includes(topic))
    .map((kept) => unknownName([...path, ...kept.path], kept.topic, "a topic of messaging.kafka.topics", known, lists));
}

interface Choice {
  readonly word: PolicyWord;
  readonly of: readonly string[];
  readonly most: number;
  readonly inside?: readonly string[];
}

/** Words of which one must be said, and of which at most so many may. */
const CHOICES: readonly Choice[] = [
  { word: "health", of: ["http", "tcp", "grpc"], most: 1 },
  { word: "health", of: ["http", "tcp", "grpc", "ejectAfter"], most: 4 },
  { word: "timeout", of: ["request", "perTry", "idle"], most: 3 },
  { word: "circuitBreaker", of: ["trip", "bulkhead"], most: 2 },
  { word: "rateLimit", of: ["global", "perTenant", "perAddress", "tokens"], most: 4 },
  { word: "auth", of: ["jwt", "apiKey"], most: 1 },
  { word: "auth", inside: ["jwt", "keys"], of: ["uri", "inline"], most: 1 },
  { word: "validation", of: ["jsonSchema", "maxBytes", "contentTypes"], most: 3 },
  { word: "fallback", of: ["staleFor", "then", "thenReply", "thenDeadLetter"], most: 4 },
  { word: "fallback", of: ["thenReply", "thenDeadLetter"], most: 1 },
  { word: "failover", of: ["zones", "pools", "gateways", "regions"], most: 4 },
  { word: "rollout", of: ["canary", "byHeader", "byCookie", "blueGreen", "mirror", "sticky", "rolling"], most: 1 },
];

/** Words that may be left out altogether, because another choice asks for one. */
const OPTIONAL: readonly string[] = ["http", "thenReply"];

function ofChoice(path: Path, use: PolicyUse, { word, of, most, inside = [] }: Choice): Finding[] {
  const policy: unknown = use[word];
  const holder = inside.reduce<unknown>((at, step) => (isMap(at) ? at[step] : undefined), policy);
  if (!isMap(holder)) return [];
  const at = [...path, word, ...inside];
  const said = of.filter((key) => holder[key] !== undefined);
  const mayBeNone = most === 1 && OPTIONAL.includes(of[0] ?? "");
  if (said.length === 0 && !mayBeNone) {
    return [{ path: at, part: "key", message: "it says nothing", want: `one of ${of.join(", ")}` }];
  }
  if (said.length <= most) return [];
  return [
    {
      path: [...at, said[1] ?? ""],
      part: "key",
      message: `${said.join(" and ")} exclude each other`,
      hint: "keep one",
    },
  ];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function ofCalls({ services }: Platform): Finding[] {
  return Object.entries(services).flatMap(([name, { calls, callPolicies }]) =>
    Object.keys(callPolicies)
      .filter((callee) => !calls.includes(callee))
      .map((callee): Finding => {
        const path = ["services", name, "callPolicies", callee];
        const calling = ["services", name, "calls"];
        return {
          ...unknownName(path, callee, `an entry of its calls`, calls, [calling]),
          part: "key",
          reads: [calling],
        };
      }),
  );
}

function unused(platform: Platform): Finding[] {
  const places = policyPlaces(platform);
  const used = new Set(
    places.flatMap(({ policies: use }) => [
      ...(use.use ?? []),
      ...POLICY_WORDS.flatMap((word) => use[word]?.extends ?? []),
    ]),
  );
  return Object.keys(platform.policies.named)
    .filter((set) => !used.has(set))
    .map((set): Finding => ({
      path: ["policies", "named", set],
      part: "key",
      lists: [["routes"], ["services"], ["models"], ["policies"]],
      reads: places.map(({ path }) => path),
      message: "nothing uses this set",
      hint: "name it in the policies of a route, a service or a model: use: [" + set + "]",
    }));
}
