import { App, Aspects, Fn, TerraformOutput, TerraformProvider, TerraformResource, TerraformStack, Token } from "cdktf";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Finding, judgeStack, validateAgainstProvider, type ValidateOptions } from "../../../provider/validation";

let outdir: string;
beforeEach(() => (outdir = mkdtempSync(join(tmpdir(), "attach-"))));
afterEach(() => rmSync(outdir, { recursive: true, force: true }));

/** A resource as generated bindings make it, with arguments given as they are. */
class Resource extends TerraformResource {
  constructor(
    scope: TerraformStack,
    id: string,
    type: string,
    private readonly args: Record<string, unknown>,
  ) {
    super(scope, id, { terraformResourceType: type });
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    return this.args;
  }
}

class Provider extends TerraformProvider {
  constructor(scope: TerraformStack, id: string, version: string, config: Record<string, unknown> = {}) {
    super(scope, id, {
      terraformResourceType: "alicloud",
      terraformGeneratorMetadata: { providerName: "alicloud", providerVersionConstraint: version },
      terraformProviderSource: "aliyun/alicloud",
    });
    this.config = config;
  }

  private readonly config: Record<string, unknown>;

  protected override synthesizeAttributes(): Record<string, unknown> {
    return this.config;
  }
}

function app(): App {
  return new App({ outdir });
}

function synthError(built: App, options: ValidateOptions = {}): string {
  validateAgainstProvider(built, { report: () => undefined, ...options });
  try {
    built.synth();
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("validateAgainstProvider", () => {
  it("lets an app through that the provider accepts, and writes it", () => {
    const built = app();
    const stack = new TerraformStack(built, "network");
    new Provider(stack, "Provider", "1.289.0", { region: "ap-southeast-1", account_type: "International" });
    const vpc = new Resource(stack, "Vpc", "alicloud_vpc", { vpc_name: "v" });
    new Resource(stack, "Subnet", "alicloud_vswitch", {
      vpc_id: Token.asString(vpc.interpolationForAttribute("id")),
      cidr_block: Fn.cidrsubnet("10.0.0.0/8", 8, 1),
      zone_id: "ap-southeast-1a",
    });
    new TerraformOutput(stack, "id", { value: "x" });
    expect(synthError(built)).toBe("");
    expect(existsSync(join(outdir, "stacks/network/cdk.tf.json"))).toBe(true);
  });

  it("tells all faults of all stacks at once, each with its construct path", () => {
    const built = app();
    new Resource(new TerraformStack(built, "good"), "Vpc", "alicloud_vpc", {});
    const first = new TerraformStack(built, "first");
    new Resource(first, "Vpc", "alicloud_vpc", { vpc_nam: "v", create_time: "now" });
    new Provider(first, "Provider", "1.289.0", { account_type: "Galactic" });
    new Resource(new TerraformStack(built, "second"), "Listener", "alicloud_nlb_listener", { listener_port: 1 });
    const message = synthError(built);
    expect(message).toContain("[first/Vpc] alicloud_vpc.vpc_nam: got an argument that does not exist here");
    expect(message).toContain("(did you mean vpc_name?)");
    expect(message).toContain('[first/Vpc] alicloud_vpc.create_time: got "now"');
    expect(message).toContain('[first/provider.alicloud] alicloud.account_type: got "Galactic"');
    expect(message).toContain("[second/Listener] alicloud_nlb_listener.listener_protocol: got nothing, want a value");
    expect(message).not.toContain("[good");
    expect(existsSync(join(outdir, "stacks/first/cdk.tf.json"))).toBe(false);
  });

  it("sees overrides", () => {
    const built = app();
    const vpc = new Resource(new TerraformStack(built, "network"), "Vpc", "alicloud_vpc", { vpc_name: "v" });
    vpc.addOverride("enable_ipv6", "perhaps");
    expect(synthError(built)).toContain('[network/Vpc] alicloud_vpc.enable_ipv6: got "perhaps", want true or false');
  });

  it("does not fail a stack for what an aspect of its own mends", () => {
    const built = app();
    new TerraformStack(built, "before");
    const stack = new TerraformStack(built, "after");
    const subnet = new Resource(stack, "Subnet", "alicloud_vswitch", { vpc_id: "v", cidr_block: "10.0.0.0/8" });
    Aspects.of(stack).add({ visit: (node) => node === subnet && subnet.addOverride("zone_id", "a") });
    expect(synthError(built)).toBe("");
  });

  it("judges stacks that are added later", () => {
    const built = app();
    validateAgainstProvider(built, { report: () => undefined });
    new Resource(new TerraformStack(built, "late"), "Vpc", "alicloud_vpc", { id: "x" });
    expect(() => built.synth()).toThrow("[late/Vpc] alicloud_vpc.id");
  });

  it("judges one stack alone when it is given one", () => {
    const built = app();
    const judged = new TerraformStack(built, "judged");
    new Resource(judged, "Vpc", "alicloud_vpc", { id: "x" });
    new Resource(new TerraformStack(built, "other"), "Vpc", "alicloud_vpc", { id: "x" });
    validateAgainstProvider(judged);
    expect(() => built.synth()).toThrow(/^(?!.*\[other)[\s\S]*\[judged\/Vpc\]/);
  });

  it("can report what only references cause without failing", () => {
    const conflicting = (): App => {
      const built = app();
      new Resource(new TerraformStack(built, "network"), "Vpc", "alicloud_vpc", { vpc_name: "a", name: "${var.name}" });
      return built;
    };
    expect(synthError(conflicting())).toContain("the provider itself finds it at apply, when its references are known");
    const reported: Finding[] = [];
    expect(synthError(conflicting(), { references: "warning", report: (finding) => reported.push(finding) })).toBe("");
    expect(reported.map(({ kind }) => kind).sort()).toEqual(["conflictsWith", "deprecated"]);
  });

  it("reports deprecated arguments once, without failing", () => {
    const built = app();
    new Resource(new TerraformStack(built, "network"), "Vpc", "alicloud_vpc", { name: "v" });
    const reported: Finding[] = [];
    expect(synthError(built, { report: (finding) => reported.push(finding) })).toBe("");
    expect(reported.map(({ kind, where }) => [kind, where])).toEqual([["deprecated", "network/Vpc"]]);
  });
});

describe("judgeStack", () => {
  const stack = (version: string | undefined, more: object = {}): unknown => ({
    terraform: {
      required_providers: { alicloud: { source: "aliyun/alicloud", ...(version === undefined ? {} : { version }) } },
    },
    resource: { alicloud_vpc: { v: { id: "x" } } },
    ...more,
  });

  it("does not apply the constraints to another version, and says so", () => {
    expect(judgeStack(stack("1.250.0"), { stack: "s" })).toEqual([
      expect.objectContaining({
        kind: "not judged",
        severity: "note",
        got: "version 1.250.0: 1 block not judged",
        want: "version 1.289.0, the only one that the constraints are for",
      }),
    ]);
  });

  it.each(["1.289.0", "~> 1.289.0", undefined])("applies them to %s", (version) => {
    expect(judgeStack(stack(version)).map(({ kind }) => kind)).toEqual(["computed-only"]);
  });

  it("lists providers without data as not judged, and leaves Terraform's own types out", () => {
    const resource = { random_id: { a: {}, b: {} }, terraform_data: { t: {} } };
    expect(judgeStack({ resource })).toEqual([
      expect.objectContaining({
        kind: "not judged",
        type: "random",
        got: "2 blocks of a provider without data here: not judged",
      }),
    ]);
  });

  it("follows a provider's local name and source", () => {
    const terraform = { required_providers: { ali: { source: "aliyun/alicloud", version: "1.289.0" } } };
    const resource = { alicloud_vpc: { v: { provider: "ali.sg", id: "x" } } };
    expect(judgeStack({ terraform, resource }).map(({ kind }) => kind)).toEqual(["computed-only"]);
    const fork = { required_providers: { alicloud: { source: "someone/alicloud" } } };
    expect(
      judgeStack({ terraform: fork, resource: { alicloud_vpc: { v: { id: "x" } } } }).map(({ kind }) => kind),
    ).toEqual(["not judged"]);
  });

  it("takes lists where Terraform takes them", () => {
    const json = {
      provider: [{ alicloud: [{ regoin: "x" }, { alias: "b" }] }],
      data: [{ alicloud_vpcs: [{ d: [{ idz: [] }] }] }],
    };
    expect(judgeStack(json, { stack: "s" }).map(({ where, argument }) => [where, argument])).toEqual([
      ["s/alicloud_vpcs.d", "idz"],
      ["s/provider.alicloud", "regoin"],
    ]);
  });

  it("finds nothing in what is not a stack", () => {
    expect([undefined, null, [], "x", {}].flatMap((value) => judgeStack(value))).toEqual([]);
  });
});
