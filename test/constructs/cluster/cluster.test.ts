import fc from "fast-check";
import {
  AckCluster,
  Addon,
  ClusterAutoscaling,
  ElasticNodes,
  GpuNodePool,
  NodePool,
  type NodePoolProps,
  Nodes,
} from "../../../constructs/cluster";
import { type PlatformStack } from "../../../constructs/core";
import { Network } from "../../../constructs/network";
import { render } from "../../support/render";

const ZONES = ["ap-southeast-1a", "ap-southeast-1b"];
const VERSION = "1.34.3-aliyun.1";

const networkIn = (stack: PlatformStack) => new Network(stack, "Network", { cidr: "10.10.0.0/16", zones: ZONES });
const importedIn = (stack: PlatformStack) =>
  AckCluster.fromAttributes(stack, "Cluster", {
    clusterId: "c-1",
    network: Network.fromAttributes(stack, "Network", {
      vpcId: "vpc-1",
      cidr: "10.0.0.0/8",
      zones: ZONES,
      vswitches: { node: vswitches("n"), pod: vswitches("p"), edge: vswitches("e") },
    }),
    oidcProviderArn: "acs:ram::1:oidc-provider/x",
    oidcIssuerUrl: "https://oidc.example.com",
  });
const vswitches = (name: string) =>
  ZONES.map((zone) => ({ id: `vsw-${name}${zone.slice(-1)}`, zone, cidr: "10.0.0.0/24" }));

describe("AckCluster", () => {
  const cluster = (props = {}) =>
    render((stack) => void new AckCluster(stack, "Cluster", { network: networkIn(stack), version: VERSION, ...props }));

  test("is private, audited, protected, with RRSA and no add-on upgrade by itself", () => {
    cluster()
      .one("alicloud_cs_managed_kubernetes")
      .has({
        name: "lumen-test-cluster",
        cluster_spec: "ack.pro.small",
        version: VERSION,
        slb_internet_enabled: false,
        new_nat_gateway: false,
        enable_rrsa: true,
        is_enterprise_security_group: true,
        deletion_protection: true,
        lifecycle: { prevent_destroy: true },
        audit_log_config: { enabled: true },
        operation_policy: { cluster_auto_upgrade: { enabled: false } },
      });
  });

  test("lives in every zone with nodes and pods apart, and waits for the way out", () => {
    const rendered = cluster();
    const { block } = rendered.one("alicloud_cs_managed_kubernetes");
    expect(block["vswitch_ids"]).toHaveLength(2);
    expect(block["pod_vswitch_ids"]).toHaveLength(2);
    expect(block["zone_ids"]).toBeUndefined();
    expect((block["depends_on"] as string[]).some((address) => address.startsWith("alicloud_snat_entry."))).toBe(true);
  });

  test("encrypts Kubernetes secrets with a key of yours, and says so twice as the provider wants it", () => {
    cluster({ encryptionKeyId: "key-1" })
      .one("alicloud_cs_managed_kubernetes")
      .has({ encryption_provider_key: "key-1", disable_encryption: false });
    cluster().one("alicloud_cs_managed_kubernetes").lacks("encryption_provider_key", "disable_encryption");
  });

  test("a security group of yours replaces the one that ACK would make", () => {
    const one = cluster({ securityGroupId: "sg-1" }).one("alicloud_cs_managed_kubernetes");
    one.has({ security_group_id: "sg-1" });
    one.lacks("is_enterprise_security_group");
  });

  test("public API, release and log project are said", () => {
    const one = cluster({ publicApi: true, deletionProtection: false, logProject: "logs", logRetentionDays: 90 }).one(
      "alicloud_cs_managed_kubernetes",
    );
    one.has({
      slb_internet_enabled: true,
      deletion_protection: false,
      control_plane_log_project: "logs",
      control_plane_log_ttl: "90",
      audit_log_config: { sls_project_name: "logs" },
    });
    one.lacks("lifecycle");
  });

  test("add-ons are added, set and left out", () => {
    const { block } = cluster({
      addons: {
        "alb-ingress-controller": {},
        "terway-eniip": { config: { NetworkPolicy: "false" } },
        "arms-prometheus": false,
        "no-such": false,
      },
    }).one("alicloud_cs_managed_kubernetes");
    const addons = Object.fromEntries((block["addons"] as { name: string }[]).map((addon) => [addon.name, addon]));
    expect(addons["alb-ingress-controller"]).toEqual({ name: "alb-ingress-controller" });
    expect(addons["terway-eniip"]).toEqual({
      name: "terway-eniip",
      config: '{"ENITrunking":"false","IPVlan":"false","NetworkPolicy":"false"}',
    });
    expect(addons["arms-prometheus"]).toEqual({ name: "arms-prometheus", disabled: true });
    expect(addons["no-such"]).toBeUndefined();
  });

  test("says everything that is wrong at once", () => {
    expect(() =>
      cluster({
        version: "1.34",
        logRetentionDays: 0,
        maintenance: { start: "25:00", hours: 3, days: ["Monday"] },
        addons: { "ack-virtual-node": {} },
      }),
    ).toThrow(
      [
        '[test/Cluster] version: got "1.34", want a full ACK version such as 1.34.3-aliyun.1',
        "[test/Cluster] logRetentionDays: got 0, want a whole number of days from 1 to 3000",
        '[test/Cluster] maintenance.start: got "25:00", want a time of day in UTC such as 18:00',
        "[test/Cluster] addons.ack-virtual-node: this add-on is a resource of its own (use ElasticNodes)",
      ].join("\n"),
    );
  });

  test("an imported cluster serves pools and creates nothing", () => {
    const rendered = render((stack) => {
      const imported = importedIn(stack);
      expect(AckCluster.isCluster(imported)).toBe(true);
      expect(AckCluster.isCluster(stack)).toBe(false);
      new NodePool(stack, "General", {
        cluster: imported,
        domain: "general",
        instanceTypes: ["ecs.g8i.2xlarge"],
        nodes: Nodes.fixed(2),
      });
    });
    expect(rendered.types()).toEqual(["alicloud_cs_kubernetes_node_pool"]);
  });
});

describe("node pools", () => {
  const pool = (props: Partial<NodePoolProps> = {}) =>
    render((stack) => {
      new NodePool(stack, "General", {
        cluster: importedIn(stack),
        domain: "general",
        instanceTypes: ["ecs.g8i.2xlarge"],
        nodes: Nodes.fixed(3),
        ...props,
      });
    }).one("alicloud_cs_kubernetes_node_pool");

  test("a fixed pool says its size and nothing of scaling", () => {
    const one = pool();
    one.has({
      node_pool_name: "lumen-test-general",
      desired_size: "3",
      multi_az_policy: "BALANCE",
      system_disk_encrypted: true,
      instance_metadata_options: { http_tokens: "required" },
      management: { auto_repair: true, auto_upgrade: false, max_unavailable: 1 },
      labels: [{ key: "alicloud-ai-platform/domain", value: "general" }],
    });
    one.lacks("scaling_config", "spot_strategy");
  });

  test("a scaled pool says its bounds and no size", () => {
    const one = pool({ nodes: Nodes.between(0, 6) });
    one.has({ scaling_config: { enable: true, min_size: 0, max_size: 6, type: "cpu" } });
    one.lacks("desired_size");
  });

  test("a dedicated domain keeps other work away", () => {
    pool({ dedicated: true }).has({
      taints: [{ key: "alicloud-ai-platform/domain", value: "general", effect: "NoSchedule" }],
    });
  });

  test("spot has on-demand nodes to stand in, a taint, and no price limit unless said", () => {
    pool({ spot: {}, nodes: Nodes.between(0, 8) }).has({
      spot_strategy: "SpotAsPriceGo",
      compensate_with_on_demand: true,
      on_demand_base_capacity: "0",
      multi_az_policy: "COST_OPTIMIZED",
      scaling_config: { type: "spot" },
      taints: [{ key: "alicloud-ai-platform/spot", value: "true", effect: "NoSchedule" }],
    });
    pool({ spot: { priceLimits: { "ecs.g8i.2xlarge": 1.5 }, onDemandBase: 1 } }).has({
      spot_strategy: "SpotWithPriceLimit",
      spot_price_limit: [{ instance_type: "ecs.g8i.2xlarge", price_limit: "1.5" }],
      on_demand_base_capacity: "1",
    });
  });

  test("GPU nodes take GPU work only, with a pinned driver", () => {
    render((stack) => {
      new GpuNodePool(stack, "Text", {
        cluster: importedIn(stack),
        domain: "text",
        instanceTypes: ["ecs.gn7i-c16g1.4xlarge"],
        nodes: Nodes.between(1, 6),
        dedicated: true,
      });
    })
      .one("alicloud_cs_kubernetes_node_pool")
      .has({
        image_type: "AliyunLinux3",
        system_disk_size: 200,
        scaling_config: { type: "gpu" },
        labels: [
          { key: "ack.aliyun.com/nvidia-driver-version", value: "550.144.03" },
          { key: "ack.node.gpu.schedule", value: "default" },
          { key: "alicloud-ai-platform/domain", value: "text" },
        ],
        taints: [
          { key: "nvidia.com/gpu", value: "present", effect: "NoSchedule" },
          { key: "alicloud-ai-platform/domain", value: "text", effect: "NoSchedule" },
        ],
      });
  });

  test.each([
    ["shared", "cgpu"],
    ["shared-without-isolation", "share"],
  ] as const)("GPU sharing %s is labelled %s", (sharing, label) => {
    const { block } = render((stack) => {
      new GpuNodePool(stack, "Vision", {
        cluster: importedIn(stack),
        domain: "vision",
        instanceTypes: ["ecs.gn6i-c4g1.xlarge"],
        nodes: Nodes.between(1, 2),
        sharing,
      });
    }).one("alicloud_cs_kubernetes_node_pool");
    expect(block["labels"]).toContainEqual({ key: "ack.node.gpu.schedule", value: label });
    expect(block["scaling_config"]).toMatchObject({ type: "gpushare" });
  });

  test("wrong pools are refused with all that is wrong", () => {
    expect(() =>
      pool({ instanceTypes: ["g8i.large"], diskGiB: 20, spot: { priceLimits: { "ecs.x.large": 1 } } }),
    ).toThrow(
      [
        '[test/General] instanceTypes: got "g8i.large", want an ECS instance type such as ecs.g8i.2xlarge',
        "[test/General] diskGiB: got 20, want a whole number of GiB from 40 to 2048",
        `[test/General] spot.priceLimits: got "ecs.x.large", want one of the pool's instance types: g8i.large`,
      ].join("\n"),
    );
    expect(() => pool({ instanceTypes: [] })).toThrow("got 0 types, want 1 to 10");
    expect(() =>
      render((stack) => {
        new GpuNodePool(stack, "Text", {
          cluster: importedIn(stack),
          domain: "text",
          instanceTypes: ["ecs.gn7i-c16g1.4xlarge"],
          nodes: Nodes.fixed(1),
          driverVersion: "latest",
        });
      }),
    ).toThrow('driverVersion: got "latest", want an NVIDIA driver version');
  });
});

describe("Nodes", () => {
  test("refuses bounds that cross", () => {
    expect(() => Nodes.between(3, 2)).toThrow("got 2, want a whole number from 3 to 2000");
    expect(() => Nodes.between(0, 0)).toThrow("want a whole number from 1 to 2000");
    expect(() => Nodes.fixed(-1)).toThrow("want a whole number from 0 to 1000");
  });

  test("keeps every range that is one", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (min, more) => {
        const nodes = Nodes.between(min, Math.max(1, min + more));
        expect(nodes.max).toBeGreaterThanOrEqual(nodes.min);
        expect(nodes.scaled).toBe(true);
      }),
    );
  });
});

describe("what comes after the pools", () => {
  const rendered = render((stack) => {
    const imported = importedIn(stack);
    const pool = new NodePool(stack, "General", {
      cluster: imported,
      domain: "general",
      instanceTypes: ["ecs.g8i.2xlarge"],
      nodes: Nodes.between(1, 3),
    });
    new ClusterAutoscaling(stack, "Autoscaling", { cluster: imported, pools: [pool] });
    new ElasticNodes(stack, "ElasticNodes", { cluster: imported, securityGroupId: "sg-1", after: [pool] });
  });
  const poolAddress = /^alicloud_cs_kubernetes_node_pool\.General/;

  test("autoscaling wakes pools from zero and waits for them", () => {
    const one = rendered.one("alicloud_cs_autoscaling_config");
    one.has({
      scale_up_from_zero: true,
      scan_interval: "30s",
      utilization_threshold: "0.5",
      gpu_utilization_threshold: "0.3",
      unneeded_duration: "10m",
    });
    expect(one.block["depends_on"]).toEqual([expect.stringMatching(poolAddress)]);
  });

  test("virtual nodes are a resource of their own that cleans up", () => {
    const one = rendered.one("alicloud_cs_kubernetes_addon");
    one.has({
      name: "ack-virtual-node",
      cleanup_cloud_resources: true,
      config: '{"ECISecurityGroup":"sg-1","ECIVSwitchIds":"vsw-pa,vsw-pb"}',
    });
    expect(one.block["depends_on"]).toEqual([expect.stringMatching(poolAddress)]);
  });

  test("any other add-on asks for no clean-up", () => {
    render(
      (stack) =>
        void new Addon(stack, "Koordinator", {
          cluster: importedIn(stack),
          name: "ack-koordinator",
          version: "v1.5.0-ack1.14",
        }),
    )
      .one("alicloud_cs_kubernetes_addon")
      .lacks("cleanup_cloud_resources", "config", "depends_on");
  });
});
