import type { Change, PlanJson } from "../../tools/plan/plan-json";
import { readFacts, type AttributeFacts } from "./support/provider-data";
import { describeWithTofu, planProviders, Workspace, type Configuration } from "./support/tofu";

const VPC = { vpc_name: "one", cidr_block: "10.0.0.0/16" };
const VSWITCH = { vpc_id: "${alicloud_vpc.one.id}", zone_id: "ap-southeast-1a", cidr_block: "10.0.1.0/24" };
const NETWORK = { alicloud_vpc: { one: VPC }, alicloud_vswitch: { one: VSWITCH } };

const RULE = {
  alicloud_security_group_rule: {
    one: { type: "ingress", ip_protocol: "tcp", security_group_id: "sg-1", cidr_ip: "10.0.0.0/8" },
  },
};
const ACCOUNT = {
  alicloud_polardb_account: {
    one: { db_cluster_id: "pc-1", account_name: "app", account_password: "Example-Passw0rd" },
  },
};

const factsOf = (type: string): Readonly<Record<string, AttributeFacts>> => {
  const resource = readFacts().resources[type];
  if (resource === undefined) throw new Error(`no facts about ${type}`);
  return resource.attributes;
};

function changeOf(plan: PlanJson, address: string): Change {
  const found = plan.resource_changes?.find((resource) => resource.address === address);
  if (found === undefined) throw new Error(`the plan has no ${address}`);
  return found.change;
}

describeWithTofu("a plan of new resources", (engines) => {
  for (const provider of planProviders(engines)) {
    describe(`with the ${provider.kind} provider`, () => {
      let plan: PlanJson;

      beforeAll(() => {
        const workspace = new Workspace(engines, { resource: { ...NETWORK, ...RULE, ...ACCOUNT } }, provider);
        plan = workspace.plan();
        workspace.dispose();
      });

      it("does not know what the provider computes, and knows what is configured", () => {
        const change = changeOf(plan, "alicloud_vpc.one");
        const computed = Object.entries(factsOf("alicloud_vpc")).filter(
          ([name, attribute]) => attribute.computed === true && !(name in VPC),
        );
        expect(computed.length).toBeGreaterThan(5);
        const wanted = Object.fromEntries(computed.map(([name]) => [name, true]));
        expect(change.after_unknown).toMatchObject({ id: true, ...wanted });
        expect(change.after).toMatchObject(VPC);
      });

      it("passes an unknown on to what refers to it", () => {
        expect(changeOf(plan, "alicloud_vswitch.one").after_unknown).toMatchObject({ vpc_id: true });
      });

      it("shows the provider's defaults", () => {
        const facts = factsOf("alicloud_security_group_rule");
        expect([facts["policy"]?.default, facts["priority"]?.default]).toEqual(["accept", 1]);
        const { after } = changeOf(plan, "alicloud_security_group_rule.one");
        expect(after).toMatchObject({ policy: "accept", priority: 1 });
      });

      it("marks what the schema calls sensitive", () => {
        const change = changeOf(plan, "alicloud_polardb_account.one");
        expect(change.after_sensitive).toMatchObject({ account_password: true });
        expect(change.after_sensitive).not.toHaveProperty("account_name");
      });
    });
  }
});

describeWithTofu("the stand-in provider, after an apply", (engines) => {
  let workspace: Workspace;

  const applied = (resource: Configuration): void => {
    workspace = new Workspace(engines, { resource });
    workspace.apply();
  };
  const planned = (resource: Configuration): PlanJson => {
    workspace.configure({ resource });
    return workspace.plan();
  };
  afterEach(() => {
    workspace.dispose();
  });

  it("fills in ids that look like Alibaba Cloud's, apart even for resources that are configured alike", () => {
    workspace = new Workspace(engines, {
      resource: { ...NETWORK, alicloud_eip_address: { one: {}, two: {} } },
      output: {
        ids: { value: ["${alicloud_vpc.one.id}", "${alicloud_vswitch.one.id}"] },
        distinct: { value: "${alicloud_eip_address.one.id != alicloud_eip_address.two.id}" },
      },
    });
    workspace.apply();
    const outputs = JSON.parse(workspace.run("output", "-json")) as Record<string, { value: unknown }>;
    expect(outputs["ids"]?.value).toEqual([
      expect.stringMatching(/^vpc-[0-9a-f]{16}$/),
      expect.stringMatching(/^vsw-[0-9a-f]{16}$/),
    ]);
    expect(outputs["distinct"]?.value).toBe(true);
  });

  it("marks the sensitive also before a change", () => {
    applied(ACCOUNT);
    const changed = { ...ACCOUNT.alicloud_polardb_account.one, account_password: "Example-Passw1rd" };
    const change = changeOf(planned({ alicloud_polardb_account: { one: changed } }), "alicloud_polardb_account.one");
    expect(change.actions).toEqual(["update"]);
    expect(change.before_sensitive).toMatchObject({ account_password: true });
  });

  it("updates in place what the provider can update, and keeps what it computed", () => {
    applied(NETWORK);
    const change = changeOf(
      planned({ ...NETWORK, alicloud_vpc: { one: { ...VPC, vpc_name: "two" } } }),
      "alicloud_vpc.one",
    );
    expect(factsOf("alicloud_vpc")["vpc_name"]?.forceNew).toBeUndefined();
    expect(change.actions).toEqual(["update"]);
    expect(change.after_unknown).toEqual(expect.not.objectContaining({ id: true, status: true }));
  });

  it("replaces where the facts say forceNew, and what refers to the replaced", () => {
    applied(NETWORK);
    const plan = planned({ ...NETWORK, alicloud_vswitch: { one: { ...VSWITCH, cidr_block: "10.0.2.0/24" } } });
    expect(factsOf("alicloud_vswitch")["cidr_block"]?.forceNew).toBe(true);
    expect(changeOf(plan, "alicloud_vswitch.one")).toMatchObject({
      actions: ["delete", "create"],
      replace_paths: [["cidr_block"]],
    });
    expect(changeOf(plan, "alicloud_vpc.one").actions).toEqual(["no-op"]);
  });

  it("replaces for an attribute inside a list of blocks, naming its path", () => {
    const listener = (type: string, group: string): Configuration => ({
      alicloud_alb_listener: {
        one: {
          load_balancer_id: "alb-1",
          listener_port: 80,
          listener_protocol: "HTTP",
          default_actions: [{ type, forward_group_config: [{ server_group_tuples: [{ server_group_id: group }] }] }],
        },
      },
    });
    const actions = factsOf("alicloud_alb_listener")["default_actions"];
    expect([actions?.forceNew, actions?.block?.["type"]?.forceNew]).toEqual([undefined, true]);
    applied(listener("ForwardGroup", "sgp-1"));
    expect(changeOf(planned(listener("ForwardGroup", "sgp-2")), "alicloud_alb_listener.one").actions).toEqual([
      "update",
    ]);
    expect(changeOf(planned(listener("Other", "sgp-1")), "alicloud_alb_listener.one")).toMatchObject({
      actions: ["delete", "create"],
      replace_paths: [["default_actions", 0, "type"]],
    });
  });

  it("replaces for a member of a set, naming the set, and not for its order", () => {
    const group = (...registries: readonly Configuration[]): Configuration => ({
      alicloud_eci_container_group: {
        one: {
          container_group_name: "one",
          security_group_id: "sg-1",
          vswitch_id: "vsw-1",
          containers: [{ name: "web", image: "nginx" }],
          acr_registry_info: registries,
        },
      },
    });
    const registry = (name: string, region: string): Configuration => ({ instance_name: name, region_id: region });
    const set = factsOf("alicloud_eci_container_group")["acr_registry_info"];
    expect([set?.type, set?.forceNew, set?.block?.["region_id"]?.forceNew]).toEqual(["set", undefined, true]);

    applied(group(registry("a", "r1"), registry("b", "r1")));
    const reordered = planned(group(registry("b", "r1"), registry("a", "r1")));
    expect(changeOf(reordered, "alicloud_eci_container_group.one").actions).toEqual(["no-op"]);
    const changed = planned(group(registry("a", "r1"), registry("b", "r2")));
    expect(changeOf(changed, "alicloud_eci_container_group.one")).toMatchObject({
      actions: ["delete", "create"],
      replace_paths: [["acr_registry_info"]],
    });
  });

  it("imports by id, and replaces nothing for want of knowing", () => {
    workspace = new Workspace(engines, {
      resource: { alicloud_vpc: { one: VPC } },
      import: [{ to: "alicloud_vpc.one", id: "vpc-imported" }],
    });
    const change = changeOf(workspace.plan(), "alicloud_vpc.one");
    expect(change.actions).toEqual(["update"]);
    expect(change.before).toMatchObject({ id: "vpc-imported" });
  });

  it("answers data sources with the region that is configured", () => {
    workspace = new Workspace(engines, {
      data: { alicloud_zones: { all: {} } },
      output: { zones: { value: "${data.alicloud_zones.all.zones[*].id}" } },
    });
    workspace.apply();
    expect(JSON.parse(workspace.run("output", "-json", "zones"))).toEqual([
      "ap-southeast-1a",
      "ap-southeast-1b",
      "ap-southeast-1c",
    ]);
    expect(workspace.isSettled()).toBe(true);
  });

  it("plays helm: a release is planned, settles and is replaced when its name changes", () => {
    const release = (name: string): Configuration => ({
      helm_release: { one: { name, chart: "./chart", set: [{ name: "image.tag", value: "1" }], values: ["a: 1"] } },
    });
    applied(release("web"));
    expect(workspace.isSettled()).toBe(true);
    expect(changeOf(planned(release("site")), "helm_release.one")).toMatchObject({
      actions: ["delete", "create"],
      replace_paths: [["name"]],
    });
  });

  it("destroys everything", () => {
    applied(NETWORK);
    workspace.destroy();
    expect(workspace.run("state", "list")).toBe("");
  });
});
