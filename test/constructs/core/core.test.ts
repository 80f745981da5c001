import { App, TerraformOutput, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AlbServerGroup } from "#alicloud/alb-server-group";
import { KvstoreInstance } from "#alicloud/kvstore-instance";
import { OssBucket } from "#alicloud/oss-bucket";
import { Vpc } from "#alicloud/vpc";
import { Vswitch } from "#alicloud/vswitch";
import { physicalName, ProblemsError } from "../../../base";
import {
  brand,
  hasBrand,
  nameOf,
  overrideList,
  PlatformStack,
  SecretRef,
  setEnvironment,
  synthesize,
  tagsOf,
  waitFor,
} from "../../../constructs/core";
import { render, renderApp, TEST_ENVIRONMENT } from "../../support/render";

describe("PlatformStack", () => {
  test("always says the account's site, so that a plan calls no billing API", () => {
    const { json } = render(() => undefined);
    expect(json["provider"]).toEqual({
      alicloud: [
        {
          account_id: "1234567890123456",
          account_type: "International",
          region: "ap-southeast-1",
          sign_version: { oss: "v4", sls: "v4" },
          skip_region_validation: true,
        },
      ],
    });
  });

  test("keeps local state at a path that does not depend on where it is synthesized", () => {
    const { json } = render(() => undefined);
    expect(json["terraform"]).toEqual({
      backend: { local: { path: "../../../terraform.test.tfstate" } },
      required_providers: { alicloud: { source: "registry.terraform.io/aliyun/alicloud", version: "1.289.0" } },
    });
  });

  test("keeps OSS state encrypted and locked", () => {
    const state = {
      backend: "oss",
      bucket: "states",
      region: "ap-southeast-1",
      lock: { endpoint: "https://lock.ap-southeast-1.ots.aliyuncs.com", table: "locks" },
    } as const;
    const { json } = render(() => undefined, { state });
    expect(json["terraform"]).toMatchObject({
      backend: {
        oss: {
          acl: "private",
          bucket: "states",
          encrypt: true,
          key: "test.tfstate",
          prefix: "lumen-test",
          region: "ap-southeast-1",
          tablestore_endpoint: "https://lock.ap-southeast-1.ots.aliyuncs.com",
          tablestore_table: "locks",
        },
      },
    });
  });
});

describe("names", () => {
  test("can't be set for what is there already", () => {
    const app = new App();
    const stack = new TerraformStack(app, "own");
    setEnvironment(stack, { prefix: "acme" });
    new Construct(stack, "First");
    expect(() => setEnvironment(stack, { prefix: "other" })).toThrow(
      "[own] the environment is set after First was created, whose name would not follow it (call setEnvironment first)",
    );
    expect(nameOf(stack, "vpc")).toMatch(/^acme/);
  });

  test("come from environment and path", () => {
    render((stack) => {
      const network = new Construct(stack, "ModelStore");
      expect(nameOf(network, "vpc")).toBe("lumen-test-model-store");
      expect(nameOf(network, "vswitch", "node", "a")).toBe("lumen-test-model-store-node-a");
      expect(nameOf(network, "ram-role")).toBe("lumen-test-model-store-ap-southeast-1");
      expect(nameOf(network, "bucket")).toBe("lumen-test-model-store-ap-southeast-1-123456");
      expect(tagsOf(network, { Owner: "me" })).toEqual({ Project: "lumen", Owner: "me" });
    });
  });

  test("too long for a product are refused with the product's limit", () => {
    const parts = { prefix: "lumen-production", path: ["x".repeat(50)] };
    const name = `lumen-production-${"x".repeat(50)}`;
    expect(() => physicalName("net/Sessions", "bucket", parts)).toThrow(
      `[net/Sessions] name: got "${name}" (${name.length} characters), want 3 to 63 characters for bucket`,
    );
  });

  test("that the platform makes itself are shortened in the product's own alphabet", () => {
    const long = physicalName("x", "pai-workspace", { prefix: "my-platform-production", path: ["Workspace"] });
    expect(long).toMatch(/^my_platform_[a-z_]+_[0-9a-f]{6}$/);
    expect(long.length).toBeLessThanOrEqual(23);
  });

  test("too long for Tablestore end in their hash, so that each is still its own", () => {
    const name = (path: string) => physicalName("x", "tablestore", { prefix: "lumen-production", path: [path] });
    expect(name("Sessions")).toBe("lumen-pro-9c40a3");
    expect(name("Usage")).not.toBe(name("Sessions"));
    expect(physicalName("x", "tablestore", { prefix: "lumen", path: ["Sessions"] })).toBe("lumen-sessions");
  });
});

describe("waitFor", () => {
  test("writes depends_on, which node.addDependency does not", () => {
    const rendered = render((stack) => {
      const vpc = new Vpc(stack, "Vpc", { cidrBlock: "10.0.0.0/16" });
      const bucket = new OssBucket(stack, "Bucket", { bucket: "example-bucket" });
      waitFor(bucket, vpc);
    });
    rendered.one("alicloud_oss_bucket").has({ depends_on: ["alicloud_vpc.Vpc"] });
  });

  test("sees resources that the producer gets later", () => {
    const rendered = render((stack) => {
      const producer = new Construct(stack, "Producer");
      const bucket = new OssBucket(stack, "Bucket", { bucket: "example-bucket" });
      waitFor(bucket, producer);
      new Vpc(producer, "Vpc", { cidrBlock: "10.0.0.0/16" });
    });
    rendered.one("alicloud_oss_bucket").has({ depends_on: ["alicloud_vpc.Producer_Vpc_" + idSuffix(rendered.json)] });
  });

  test("orders stacks when the producer lives in another one", () => {
    const stacks = renderApp((app) => {
      const first = new PlatformStack(app, "first", TEST_ENVIRONMENT);
      const second = new PlatformStack(app, "second", TEST_ENVIRONMENT);
      const vpc = new Vpc(first, "Vpc", { cidrBlock: "10.0.0.0/16" });
      const bucket = new OssBucket(second, "Bucket", { bucket: "example-bucket" });
      waitFor(bucket, vpc);
      expect(second.dependencies).toEqual([first]);
    });
    stacks.get("second")!.one("alicloud_oss_bucket").lacks("depends_on");
  });

  test("refuses a consumer that holds no resource", () => {
    render((stack) => {
      const empty = new Construct(stack, "Empty");
      expect(() => waitFor(empty, stack)).toThrow("there is no resource here that could wait");
    });
  });
});

describe("overrideList", () => {
  const group = (stack: Construct) =>
    new AlbServerGroup(stack, "Group", {
      serverGroupName: "example",
      vpcId: "vpc-1",
      healthCheckConfig: { healthCheckEnabled: true, healthCheckCodes: ["http_2xx"] },
    });

  test("replaces", () => {
    const rendered = render((stack) =>
      overrideList(group(stack), "health_check_config.health_check_codes", "replace", ["http_3xx"]),
    );
    rendered.one("alicloud_alb_server_group").has({ health_check_config: { health_check_codes: ["http_3xx"] } });
  });

  test("appends", () => {
    const rendered = render((stack) =>
      overrideList(group(stack), "health_check_config.health_check_codes", "append", ["http_3xx"]),
    );
    rendered
      .one("alicloud_alb_server_group")
      .has({ health_check_config: { health_check_codes: ["http_2xx", "http_3xx"] } });
  });

  test("refuses a block that is not there, instead of making an object of it", () => {
    expect(() => render((stack) => overrideList(group(stack), "servers.0.port", "replace", [1]))).toThrow(
      "there is no such block to override",
    );
  });
});

describe("SecretRef", () => {
  test("a variable is declared once and marked sensitive", () => {
    const { json } = render((stack) => {
      const secret = SecretRef.parse("var:db_password");
      new KvstoreInstance(stack, "A", { password: secret.valueIn(stack) });
      new KvstoreInstance(stack, "B", { password: secret.valueIn(stack) });
    });
    expect(json["variable"]).toEqual({ db_password: { nullable: false, sensitive: true, type: "string" } });
    expect(json.resource?.["alicloud_kvstore_instance"]?.["A"]).toMatchObject({ password: "${var.db_password}" });
  });

  test("a KMS secret is read by name", () => {
    const { json } = render((stack) => {
      new KvstoreInstance(stack, "A", { password: SecretRef.parse("kms:lumen/redis").valueIn(stack) });
    });
    expect(json.data?.["alicloud_kms_secret_versions"]?.["Secret-lumen-redis"]).toMatchObject({
      secret_name: "lumen/redis",
    });
    expect(json.resource?.["alicloud_kvstore_instance"]?.["A"]?.["password"]).toBe(
      "${data.alicloud_kms_secret_versions.Secret-lumen-redis.versions[0].secret_data}",
    );
  });

  test("a value is refused and not repeated", () => {
    expect(() => SecretRef.parse("hunter2")).toThrow(/^(?!.*hunter2).*secrets are references, never values/);
  });
});

describe("synthesize", () => {
  let directory: string;
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), "synth-"))));
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const two = (app: ConstructorParameters<typeof PlatformStack>[0]) => {
    const first = new PlatformStack(app, "first", TEST_ENVIRONMENT);
    const vpc = new Vpc(first, "Vpc", { cidrBlock: "10.0.0.0/16" });
    const second = new PlatformStack(app, "second", TEST_ENVIRONMENT);
    new Vswitch(second, "Vswitch", { vpcId: vpc.id, zoneId: "ap-southeast-1a", cidrBlock: "10.0.0.0/24" });
    new TerraformOutput(second, "Id", { value: vpc.id });
  };

  test("says what every judge of every stack found, at once, and leaves nothing behind", () => {
    const out = join(directory, "cdktf.out");
    const judge = (stacks: readonly { name: string }[]) => stacks.map(({ name }) => ({ where: name, message: "no" }));
    expect(() => synthesize(out, two, [judge, () => [{ where: "x", message: "nor this" }]])).toThrow(
      new ProblemsError([
        { where: "first", message: "no" },
        { where: "second", message: "no" },
        { where: "x", message: "nor this" },
      ]),
    );
    expect(readdirSync(directory)).toEqual([]);
  });

  test("gives the same bytes again, keeps Terraform's own files and drops stacks that are gone", () => {
    const out = join(directory, "cdktf.out");
    synthesize(out, two, []);
    const before = readFileSync(join(out, "stacks/second/cdk.tf.json"), "utf8");
    writeFileSync(join(out, "stacks/second/.terraform.lock.hcl"), "lock");
    synthesize(out, two, []);
    expect(readFileSync(join(out, "stacks/second/cdk.tf.json"), "utf8")).toBe(before);
    expect(before).not.toContain(process.cwd());
    synthesize(out, (app) => void new PlatformStack(app, "first", TEST_ENVIRONMENT), []);
    expect(existsSync(join(out, "stacks/second/cdk.tf.json"))).toBe(false);
    expect(existsSync(join(out, "stacks/second/.terraform.lock.hcl"))).toBe(true);
    expect(readdirSync(directory)).toEqual(["cdktf.out"]);
  });
});

test("a brand is seen across copies", () => {
  const value = {};
  brand(value, "thing");
  expect(Symbol.for("alicloud-ai-platform/thing") in value).toBe(true);
  expect(hasBrand(value, "thing")).toBe(true);
  expect(hasBrand({}, "thing")).toBe(false);
  expect(hasBrand(null, "thing")).toBe(false);
});

function idSuffix(json: { resource?: unknown }): string {
  const name = Object.keys((json.resource as Record<string, Record<string, unknown>>)["alicloud_vpc"]!)[0]!;
  return name.split("_").at(-1)!;
}
