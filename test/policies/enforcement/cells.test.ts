import {
  type AnyFeature,
  attach,
  type CapabilityTable,
  capabilityTables,
  cellsOf,
  DeadLetterPolicy,
  endpoint,
  enforce,
  HealthPolicy,
  type Policy,
  type PolicyKind,
  type PolicyPlan,
  type Profile,
  PROFILES,
  TIER_NAMES,
  type TierName,
  tiersThatCould,
  validateDocument,
} from "../../../policies";
import {
  ALB_CELLS,
  APIG_CELLS,
  EAS_CELLS,
  type ExpectedCells,
  GLOBAL_ACCELERATOR_CELLS,
  KUBERNETES_CELLS,
  NLB_CELLS,
  QUEUE_CELLS,
} from "./expected";
import { ENVOY_GATEWAY_CELLS } from "./expected-envoy";
import { type Others, SAMPLES, targetOn } from "./samples";

const EXPECTED = (profile: Profile): Readonly<Record<TierName, ExpectedCells>> => ({
  "global-accelerator": GLOBAL_ACCELERATOR_CELLS,
  apig: APIG_CELLS,
  alb: ALB_CELLS,
  nlb: NLB_CELLS,
  "envoy-gateway": ENVOY_GATEWAY_CELLS[profile],
  eas: EAS_CELLS,
  kubernetes: KUBERNETES_CELLS,
  queue: QUEUE_CELLS,
});

/** What a policy cannot do without. */
const COMPANIONS: Readonly<Record<string, () => Policy>> = {
  "retry.redelivery": () => DeadLetterPolicy.queue("jobs-dead"),
};

function planOf(tier: TierName, kind: PolicyKind, feature: AnyFeature, profile: Profile): PolicyPlan {
  const other = endpoint("qwen", {
    tiers: [tier === "envoy-gateway" ? tier : "eas"],
    address: { host: "nlb-q.example.com", port: 9002 },
  });
  const target = targetOn(tier, kind, feature);
  if (tier !== "envoy-gateway" || kind === "fallback") attach(HealthPolicy.tcp()).to(other);
  const make = (SAMPLES[kind] as Readonly<Record<string, (others: Others) => Policy>>)[feature]!;
  attach(make({ other }), { at: "here" }).to(target);
  const companion = COMPANIONS[`${kind}.${feature}`];
  if (companion !== undefined) attach(companion()).to(target);
  return enforce([target], { profile });
}

describe.each(PROFILES)("every cell of the capability table on profile %s", (profile) => {
  describe.each(TIER_NAMES)("%s", (tier) => {
    const table: CapabilityTable = capabilityTables(profile)[tier];
    const cells = cellsOf(table).map((cell) => ({ ...cell, id: `${cell.kind}.${cell.feature}` }));
    const yes = cells.filter(({ capability }) => capability.can);
    const no = cells.flatMap(({ capability, ...cell }) => (capability.can ? [] : [{ ...cell, capability }]));

    test("has an expectation for each yes and none beside", () => {
      expect(Object.keys(EXPECTED(profile)[tier]).sort()).toEqual(yes.map(({ id }) => id).sort());
    });

    test.each(yes)("$id compiles", ({ kind, feature, id }) => {
      const plan = planOf(tier, kind, feature, profile);
      for (const expected of EXPECTED(profile)[tier][id]!) {
        const found = plan.documents.filter(
          (document) =>
            document.tier === tier &&
            document.resource === expected.resource &&
            (expected.name ?? document.name) === document.name,
        );
        expect(found).not.toEqual([]);
        expect(found[0]!.body).toMatchObject(expected.body);
      }
      const entry = plan.entries.find((item) => item.kind === kind && item.declaredAt === "here")!;
      expect(entry.enforcedBy.find((by) => by.tier === tier)!.documents).not.toEqual([]);
    });

    test.each(no)("$id is refused", ({ kind, feature, capability }) => {
      let message = "";
      try {
        planOf(tier, kind, feature, profile);
      } catch (error) {
        message = String(error);
      }
      expect(capability.source).toMatch(/^https:\/\/|^aliyun\/alicloud \d/);
      expect(message).toContain(capability.why);
      for (const could of tiersThatCould(kind, feature, [profile])) expect(message).toContain(could);
    });
  });
});

describe.each(PROFILES)("every document for profile %s", (profile) => {
  const yes = cellsOf(capabilityTables(profile)["envoy-gateway"])
    .filter(({ capability }) => capability.can)
    .map((cell) => ({ ...cell, id: `${cell.kind}.${cell.feature}` }));

  test.each(yes)("$id is valid", ({ kind, feature }) => {
    for (const { resource, body } of planOf("envoy-gateway", kind, feature, profile).documents) {
      if (resource === "ConfigMap") continue;
      expect(validateDocument(body as never, profile)).toEqual([]);
    }
  });
});
