import { html, markdown, type Review, review, terminal } from "../../review";
import { costLines } from "../../review/outputs/words";
import { changed, inputOf, planOf, reviewOf } from "./support/plan";

const codes = ({ reasons }: Review): readonly string[] => reasons.map(({ level, code }) => `${level} ${code}`);
const texts = ({ reasons }: Review): string => reasons.map(({ text }) => text).join("\n");
const other = changed("alicloud_vpc.v", { before: { vpc_name: "a" }, after: { vpc_name: "b" } });

describe("what is lost", () => {
  const bucket = changed("alicloud_oss_bucket.models", {
    before: { bucket: "a" },
    after: { bucket: "b" },
    actions: ["delete", "create"],
    replace_paths: [["bucket"]],
  });

  test("a replaced store blocks, and the argument that forces it is named", () => {
    const result = reviewOf([bucket]);
    expect(codes(result)).toEqual(["block data-loss"]);
    expect(texts(result)).toBe("replaced with the objects in it: forced by bucket a -> b");
    expect(result.reasons[0]?.approval).toBe("approved-replace: data/alicloud_oss_bucket.models");
  });

  test.each(["data/alicloud_oss_bucket.models", "alicloud_oss_bucket.models"])("%s approves it", (address) => {
    const result = reviewOf([bucket], { approvals: new Set([address]) });
    expect(codes(result)).toEqual(["condition approved"]);
  });

  test("an approval of another address does not", () => {
    expect(reviewOf([bucket], { approvals: new Set(["alicloud_oss_bucket.model"]) }).verdict).toBe("BLOCK");
  });

  test("a destroyed load balancer takes its address with it", () => {
    const result = reviewOf([changed("alicloud_nlb_load_balancer.l", { before: {} })]);
    expect(codes(result)).toEqual(["condition address-loss"]);
  });

  test("one gateway of three may go, the last but one may not", () => {
    const kept = (name: string) =>
      changed(`alicloud_apig_gateway.${name}`, { before: {}, after: {}, actions: ["no-op"] });
    const gone = changed("alicloud_apig_gateway.c", { before: {} });
    expect(codes(reviewOf([kept("a"), kept("b"), gone]))).toEqual(["condition outage"]);
    const last = reviewOf([kept("a"), gone]);
    expect(codes(last)).toEqual(["block outage"]);
    expect(reviewOf([kept("a"), gone], { approvals: new Set(["data/alicloud_apig_gateway.c"]) }).verdict).toBe(
      "CONDITIONS",
    );
  });
});

describe("who gets in", () => {
  test("a database that is opened to everyone", () => {
    const before = { security_ips: ["10.0.0.0/16"] };
    const result = reviewOf([
      changed("alicloud_kvstore_instance.c", { before, after: { security_ips: ["10.0.0.0/16", "0.0.0.0/0"] } }),
    ]);
    expect(texts(result)).toContain("opened: 0.0.0.0/0 may connect (security_ips)");
  });

  test("a wider range counts, a narrower one does not", () => {
    const list = (...security_ips: readonly string[]) => ({ security_ips });
    const edit = (before: object, after: object) =>
      reviewOf([changed("alicloud_kvstore_instance.c", { before: { ...before }, after: { ...after } })]);
    expect(texts(edit(list("10.1.0.0/16"), list("10.0.0.0/8")))).toContain("10.0.0.0/8 may connect now");
    expect(edit(list("10.0.0.0/8"), list("10.1.0.0/16")).verdict).toBe("APPROVE");
  });

  test("what opens in a first deploy is a note", () => {
    const balancer = changed("alicloud_alb_load_balancer.web", { after: { address_type: "Internet" } });
    const first = reviewOf([balancer]);
    expect(first.verdict).toBe("APPROVE");
    for (const output of [terminal, markdown, html]) {
      expect(output(first)).toContain("opened: it has an internet address");
    }
    expect(codes(reviewOf([balancer, other]))).toEqual(["condition exposure"]);
  });

  test("a policy that allows more, unless something broader was allowed", () => {
    const document = (...actions: readonly string[]) => ({
      policy_document: JSON.stringify({ Statement: [{ Effect: "Allow", Action: actions, Resource: "*" }] }),
    });
    const edit = (before: object, after: object) =>
      reviewOf([changed("alicloud_ram_policy.p", { before: { ...before }, after: { ...after } })]);
    expect(texts(edit(document("oss:Get*"), document("oss:Get*", "kms:Decrypt")))).toBe(
      "allowed now: kms:Decrypt on *",
    );
    expect(edit(document("oss:Get*"), document("oss:GetObject")).verdict).toBe("APPROVE");
  });
});

describe("secrets", () => {
  const SECRET = "hunter2hunter2";

  test("what the provider forgets to mark is masked by name, shape and facts", () => {
    const result = reviewOf([
      changed("alicloud_eci_container_group.g", {
        before: { containers: [{ name: "a", environment_vars: [{ key: "DB_PASSWORD", value: SECRET }] }] },
        after: { containers: [{ name: "a", environment_vars: [{ key: "DB_PASSWORD", value: `${SECRET}2` }] }] },
      }),
      changed("alicloud_kms_secret.s", { before: { secret_data: SECRET }, after: { secret_data: `${SECRET}3` } }),
    ]);
    expect(JSON.stringify(result)).not.toContain(SECRET);
    expect(result.changes.flatMap(({ edits }) => edits.map(({ field, after }) => `${field} ${after}`)).sort()).toEqual([
      "containers[0].environment_vars[0].value (secret, changed)",
      "secret_data (secret, changed)",
    ]);
  });

  test("a service_config that is secret as a whole is compared without what makes it so", () => {
    const config = (image: string, token: string) => ({
      service_config: JSON.stringify({ token, containers: [{ image, env: [{ name: "A", value: SECRET }] }] }),
    });
    const result = reviewOf([
      changed("alicloud_pai_service.m", {
        before: config("vllm:1", SECRET),
        after: config("vllm:2", SECRET),
        before_sensitive: { service_config: true },
        after_sensitive: { service_config: true },
      }),
    ]);
    expect(result.changes[0]?.edits).toEqual([
      { field: "service_config.containers[0].image", before: "vllm:1", after: "vllm:2" },
    ]);
    expect(JSON.stringify(result)).not.toContain(SECRET);
  });
});

describe("a model endpoint", () => {
  const config = (more: object) => ({
    service_config: JSON.stringify({
      metadata: { name: "chat", instance: 2 },
      containers: [{ image: "v:1" }],
      ...more,
    }),
  });
  const edit = (before: object, after: object) =>
    reviewOf([changed("alicloud_pai_service.m", { before: config(before), after: config(after) })]);

  test("says how long it loads when it restarts", () => {
    const result = edit({ features: { m: "qwen3-32b" } }, { features: { m: "qwen3-8b" } });
    expect(texts(result)).toMatch(
      /^the model restarts \(features\.m\): expect about 6 min to load qwen3-8b \(16\.4 GB\), for each of 2/,
    );
  });

  test("keeps a key that the plan removes", () => {
    const result = edit({ autoscaler: { min: 2 } }, {});
    expect(codes(result)).toEqual(["condition merge-trap"]);
    expect(texts(result)).toContain("autoscaler");
  });

  test("is not renamed by another name", () => {
    expect(texts(edit({}, { metadata: { name: "other", instance: 2 } }))).toContain(
      "goes to the service of the old name",
    );
  });

  test("more instances do not restart it, and cost", () => {
    const gpu = { cloud: { computing: { instances: [{ type: "ecs.gn7i-c16g1.4xlarge" }] } } };
    const result = edit(gpu, { ...gpu, metadata: { name: "chat", instance: 4 } });
    expect(codes(result)).toEqual(["condition gpu"]);
    expect(result.costs).toMatchObject({ gpus: { min: 2, max: 2 }, price: { min: 38.26, max: 38.26 } });
  });

  test("machines are counted as written where the plan does not know the document yet", () => {
    const written =
      '{"metadata":{"instance":3},"cloud":{"computing":{"instances":[{"type":"ecs.gn7i-c16g1.4xlarge"}]}}}';
    const unknown = changed("alicloud_pai_service.m", { after: {}, after_unknown: { service_config: true } });
    const stacks = (service_config: string) =>
      review(
        inputOf(planOf(unknown), {
          stacks: [
            { stack: "data", file: "x", json: { resource: { alicloud_pai_service: { m: { service_config } } } } },
          ],
        }),
        { today: "2026-11-24", packs: [] },
      ).costs;
    expect(stacks(written)).toMatchObject({ gpus: { min: 3, max: 3 }, uncounted: [] });
    expect(stacks("${var.config}")).toMatchObject({ gpus: { min: 0 }, uncounted: ["data/alicloud_pai_service.m"] });
    expect(costLines(stacks("${var.config}"))).toEqual([
      "how many machines is not known before apply: data/alicloud_pai_service.m",
    ]);
  });

  test("a document that is not known before apply may restart it", () => {
    const result = reviewOf([
      changed("alicloud_pai_service.m", {
        before: config({}),
        after: {},
        after_unknown: { service_config: true },
      }),
    ]);
    expect(codes(result)).toEqual(["condition restart"]);
  });

  test("a type without a price is named", () => {
    const gpu = { cloud: { computing: { instances: [{ type: "ecs.gn8v.4xlarge" }] } } };
    expect(edit({}, gpu).costs.unpriced).toContain("ecs.gn8v.4xlarge in ap-southeast-1");
  });
});

test("a move is a move", () => {
  const moved = changed("alicloud_oss_bucket.b", {
    before: {},
    after: {},
    actions: ["no-op"],
    movedFrom: "alicloud_oss_bucket.a",
  });
  const result = reviewOf([moved]);
  expect(result.verdict).toBe("APPROVE");
  expect(result.changes).toMatchObject([{ action: "move", movedFrom: "alicloud_oss_bucket.a", dangers: [] }]);
});

test("noise is named with its source, and does not hide a change beside it", () => {
  const array = (mode: string | null, ips: readonly string[]) => ({
    db_cluster_ip_array: [{ db_cluster_ip_array_name: "default", modify_mode: mode, security_ips: ips }],
  });
  const edit = (after: object) =>
    reviewOf([changed("alicloud_polardb_cluster.c", { before: array(null, ["10.0.0.1"]), after: { ...after } })])
      .changes[0];
  expect(edit(array("Cover", ["10.0.0.1"]))?.noise?.upstream).toMatch(/issues\/4632$/);
  expect(edit(array("Cover", ["10.0.0.2"]))?.noise).toBeUndefined();
});

test("the most dangerous stands first", () => {
  const result = reviewOf([
    other,
    changed("alicloud_polardb_cluster.c", { before: { db_node_class: "a" }, after: { db_node_class: "b" } }),
    changed("alicloud_vswitch.s", {
      before: { cidr_block: "a" },
      after: { cidr_block: "b" },
      actions: ["delete", "create"],
    }),
    changed("alicloud_oss_bucket.b", { before: {} }),
  ]);
  expect(result.changes.map(({ address }) => address)).toEqual([
    "alicloud_oss_bucket.b",
    "alicloud_vswitch.s",
    "alicloud_polardb_cluster.c",
    "alicloud_vpc.v",
  ]);
});

test("what weakens a policy or a protection is told with both values", () => {
  const result = reviewOf([
    changed("alicloud_alb_server_group.g", {
      before: { health_check_config: [{ health_check_enabled: true, unhealthy_threshold: 3 }] },
      after: { health_check_config: [{ health_check_enabled: false, unhealthy_threshold: 2 }] },
    }),
    changed("alicloud_polardb_cluster.c", { before: { deletion_lock: 1 }, after: { deletion_lock: 0 } }),
  ]);
  expect(texts(result).split("\n").sort()).toEqual([
    "deletion protection is off: deletion_lock 1 -> 0",
    "health checks are off: health_check_config.health_check_enabled true -> false",
  ]);
});

test("500 changes are reviewed in the same order whatever the order they come in", () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    changed(`alicloud_security_group_rule.r${index}`, { before: { priority: 1 }, after: { priority: 2 } }),
  );
  const order = (changes: typeof many) => reviewOf(changes).changes.map(({ address }) => address);
  expect(order([...many].reverse())).toEqual(order(many));
});
