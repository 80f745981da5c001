import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PlanJson } from "../../tools/plan/plan-json";
import { planStacks, type StackFailure, type StackPlan } from "../../tools/plan/plan-stacks";
import { Tofu } from "../../tools/plan/tofu";
import { describeWithTofu } from "./support/tofu";
import { synthesizeTwoStacks } from "./support/two-stacks";

describeWithTofu("plans before the first apply", (engines) => {
  let directory: string;
  let outdir: string;
  let results: readonly (StackPlan | StackFailure)[];

  const planOf = (stack: string): PlanJson =>
    JSON.parse(readFileSync(join(outdir, "plans", `${stack}.json`), "utf8")) as PlanJson;
  const unknownOf = (plan: PlanJson, address: string): unknown =>
    plan.resource_changes?.find((resource) => resource.address === address)?.change.after_unknown;
  const planAll = (): void => {
    results = planStacks(outdir, { binary: engines.binary, provider: engines.standIn });
  };

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "two-stacks-"));
    outdir = join(directory, "cdktf.out");
    synthesizeTwoStacks(outdir, directory);
    planAll();
  });
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it("plans both stacks, the producer first, without counting what stands in", () => {
    expect(results).toMatchObject([
      { stack: "network", counts: { add: 3, change: 0, destroy: 0 }, placeholders: [] },
      { stack: "workloads", counts: { add: 4, change: 0, destroy: 0 } },
    ]);
    const addresses = planOf("workloads").resource_changes?.map(({ address }) => address);
    expect(addresses?.filter((address) => address.startsWith("terraform_data"))).toEqual([]);
  });

  it("shows what comes from the other stack as unknown until applied, whatever its type", () => {
    const plan = planOf("workloads");
    expect(unknownOf(plan, "alicloud_security_group.group")).toMatchObject({ vpc_id: true });
    expect(unknownOf(plan, "alicloud_cs_kubernetes_node_pool.pool")).toMatchObject({
      cluster_id: true,
      vswitch_ids: true,
      system_disk_size: true,
    });
    expect(plan.output_changes?.["vpc"]?.after_unknown).toBe(true);
  });

  it("names each value, its stack and whether it was made up", () => {
    const { placeholders } = results[1] as StackPlan;
    expect(placeholders.map(({ value, type, known }) => [value, type, known])).toEqual(
      expect.arrayContaining([
        ["alicloud_vpc.vpc.id", "string", false],
        ["alicloud_cs_managed_kubernetes.cluster.vswitch_ids", "list(string)", false],
        ["alicloud_cs_managed_kubernetes.cluster.vswitch_ids", "list(string)", true],
        ["alicloud_cs_managed_kubernetes.cluster.worker_ram_role_name", "string", true],
        ["alicloud_vswitch.vswitch.ipv6_cidr_block_mask", "number", false],
      ]),
    );
    expect(new Set(placeholders.map(({ stack }) => stack))).toEqual(new Set(["network"]));
  });

  it("says in the index which provider made the plans", () => {
    expect(JSON.parse(readFileSync(join(outdir, "plans", "index.json"), "utf8"))).toMatchObject({
      provider: "stand-in",
      stacks: [{ stack: "network" }, { stack: "workloads" }],
    });
  });

  it("uses the real values once the producer is applied", () => {
    const network = new Tofu({
      binary: engines.binary,
      provider: engines.standIn,
      directory: join(outdir, "stacks", "network"),
    });
    network.init();
    network.apply();
    planAll();
    expect(results).toMatchObject([
      { stack: "network", counts: { add: 0, change: 0, destroy: 0 } },
      { stack: "workloads", placeholders: [] },
    ]);
    const group = planOf("workloads").resource_changes?.find(({ type }) => type === "alicloud_security_group");
    expect(group?.change.after).toMatchObject({ vpc_id: expect.stringMatching(/^vpc-/) as unknown });
  });
});
