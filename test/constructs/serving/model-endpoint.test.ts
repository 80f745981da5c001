import { minutes, seconds } from "../../../base";
import { type PlatformStack, SecretRef } from "../../../constructs/core";
import { ModelStore, ObjectStore } from "../../../constructs/data";
import { InferenceLoadBalancer } from "../../../constructs/edge";
import { ConfigServer } from "../../../constructs/messaging";
import {
  Model,
  ModelEndpoint,
  type ModelEndpointProps,
  PaiWorkspace,
  Reach,
  Scaling,
} from "../../../constructs/serving";
import { render, type Rendered } from "../../support/render";
import { describeTarget } from "../../../policies/attachment";
import { networkIn } from "../support/network";
import { output, outputsOf } from "../support/outputs";

interface Config {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly containers: readonly Readonly<Record<string, unknown>>[];
  readonly [key: string]: unknown;
}

const A10 = "ecs.gn7i-c16g1.4xlarge";
const WEIGHTS = { kind: "oss", path: "oss://models/qwen3-8b/", mountPath: "/models", readOnly: true } as const;

const serve = (stack: PlatformStack, props: Partial<ModelEndpointProps> = {}) =>
  new ModelEndpoint(stack, "Qwen", {
    model: Model.QWEN3_8B,
    network: props.network ?? networkIn(stack),
    instanceTypes: [A10],
    scaling: Scaling.fixed(2),
    storage: WEIGHTS,
    token: SecretRef.variable("qwen_token"),
    ...props,
  });
const served = (props: Partial<ModelEndpointProps> = {}) => render((stack) => serve(stack, props));
const config = (rendered: Rendered): Config =>
  JSON.parse(rendered.one("alicloud_pai_service").block["service_config"] as string) as Config;
const command = (props: Partial<ModelEndpointProps>): unknown => config(served(props)).containers[0]?.["script"];

describe("ModelEndpoint", () => {
  test("serves a language model behind a load balancer of its own, and waits for it", () => {
    const rendered = served();
    expect(config(rendered)).toMatchObject({
      metadata: {
        name: "lumen_test_qwen",
        instance: 2,
        rpc: { keepalive: 600_000, enable_sigterm: true },
        rolling_strategy: { max_surge: 1, max_unavailable: 0 },
        scheduling: { spread: { policy: "zone" } },
      },
      cloud: {
        computing: { instances: [{ type: A10 }] },
        networking: { vpc_id: "vpc-1", vswitch_id: "vsw-Node-ap-southeast-1a,vsw-Node-ap-southeast-1b" },
      },
      storage: [{ mount_path: "/models", oss: { path: "oss://models/qwen3-8b/", readOnly: true } }],
      networking: { nlb: [{ listener_port: 8000 }] },
      labels: {},
      token: "${var.qwen_token}",
    });
    expect(config(rendered)).not.toHaveProperty("autoscaler");
    expect(config(rendered).metadata).not.toHaveProperty("shm_size");
    rendered.one("alicloud_pai_service").has({ develop: "false", timeouts: { create: "24m", update: "33m" } });
    rendered.one("alicloud_nlb_load_balancer").has({ address_type: "Intranet", cross_zone_enabled: true });
  });

  test("stands in a security group of its own that only 8080 is open in", () => {
    const rendered = served();
    expect(rendered.all("alicloud_security_group_rule").map((rule) => rule["port_range"])).toEqual(
      Array.from({ length: 4 }, () => "8080/8080"),
    );
  });

  test("makes a new service for a new name", () => {
    const rendered = served({ name: "qwen_two" });
    rendered.one("terraform_data").has({ input: "qwen_two" });
    const { lifecycle } = rendered.one("alicloud_pai_service").block as {
      lifecycle: { replace_triggered_by: string[] };
    };
    expect(lifecycle.replace_triggered_by).toEqual([expect.stringMatching(/^terraform_data\.Qwen_Name_[0-9A-F]{8}$/)]);
  });

  test("writes the same JSON each time, whatever the order of the props", () => {
    const one = served({ environment: { B: "2", A: "1" } }).one("alicloud_pai_service").block["service_config"];
    const two = served({ environment: { A: "1", B: "2" } }).one("alicloud_pai_service").block["service_config"];
    expect(one).toBe(two);
  });

  test("escapes what only looks like a reference", () => {
    const { block } = served({ environment: { HOME_OF: "${HOME}/%{x}" } }).one("alicloud_pai_service");
    expect(block["service_config"]).toContain('"value":"$${HOME}/%%{x}"');
    expect(block["service_config"]).toContain('"token":"${var.qwen_token}"');
  });

  test("gives a probe every field, and the start as long as the weights take", () => {
    const probes = (props: Partial<ModelEndpointProps>) => config(served(props)).containers[0];
    expect(probes({})).toMatchObject({
      startup_check: {
        http_get: { path: "/health", port: 8000 },
        initial_delay_seconds: 0,
        period_seconds: 10,
        timeout_seconds: 5,
        success_threshold: 1,
        failure_threshold: 54,
      },
      liveness_check: { failure_threshold: 6 },
      health_check: { period_seconds: 5, failure_threshold: 3 },
    });
    expect(probes({ loadTime: minutes(30), healthPath: "/up", port: 9000 })).toMatchObject({
      startup_check: { http_get: { path: "/up", port: 9000 }, failure_threshold: 270 },
    });
    const spelled = probes({ spelling: { readiness: "readiness_check" } });
    expect(spelled).toHaveProperty("readiness_check");
    expect(spelled).not.toHaveProperty("health_check");
  });

  test("scales by what is measured, in either spelling", () => {
    const scaling = Scaling.between(2, 6).onQps(8).onGpu(70);
    expect(config(served({ scaling }))).toMatchObject({
      autoscaler: {
        min: 2,
        max: 6,
        scaleStrategies: [
          { metricName: "qps", threshold: 8 },
          { metricName: "gpu", threshold: 70 },
        ],
      },
    });
    expect(
      config(served({ scaling, spelling: { autoscaler: "strategies", gpuSignal: "gpu[util]" } }))["autoscaler"],
    ).toEqual({ min: 2, max: 6, strategies: { qps: 8, "gpu[util]": 70 } });
  });

  test("starts with one replica when it may sleep, and follows a schedule", () => {
    const scaling = Scaling.toZero(3).onQps(5).at("night", "0 0 22 * * *", 0);
    expect(config(served({ scaling }))).toMatchObject({
      metadata: { instance: 1 },
      autoscaler: { min: 0, max: 3 },
      cronscaler: { ScaleJobs: [{ Name: "night", Schedule: "0 0 22 * * *", TargetSize: 0 }] },
    });
  });

  test("cuts the weights over all GPUs of the instance", () => {
    expect(
      command({
        model: Model.DEEPSEEK_R1_DISTILL_QWEN_32B,
        instanceTypes: ["ecs.gn7i-c32g1.32xlarge"],
        maxContext: 32_768,
        servesAlso: ["deepseek-r1"],
        arguments: ["--enforce-eager"],
      }),
    ).toBe(
      "vllm serve /models --served-model-name deepseek-r1-distill-qwen-32b deepseek-r1 --port 8000 " +
        "--tensor-parallel-size 4 --max-model-len 32768 --reasoning-parser deepseek_r1 --enforce-eager",
    );
  });

  test("spreads the experts of Qwen3-235B over more than four GPUs, whose FP8 blocks can't be cut further", () => {
    const model = Model.QWEN3_235B_A22B_FP8;
    expect(command({ model, instanceTypes: ["ecs.gn8v-4x.8xlarge"] })).not.toContain("--enable-expert-parallel");
    expect(command({ model, instanceTypes: ["ecs.gn8v-8x.16xlarge"] })).toContain(
      "--tensor-parallel-size 8 --enable-expert-parallel",
    );
  });

  test("serves the whole DeepSeek on one node with SGLang, held to the context that fits", () => {
    const props = { model: Model.DEEPSEEK_R1, instanceTypes: ["ecs.gn8v-8x.48xlarge"] };
    expect(command(props)).toBe(
      "python3 -m sglang.launch_server --model-path /models --served-model-name deepseek-r1 --host 0.0.0.0 --port 8000 " +
        "--tp 8 --ep-size 8 --context-length 57344 --trust-remote-code --reasoning-parser deepseek-r1",
    );
    served(props)
      .one("alicloud_pai_service")
      .has({ timeouts: { create: "79m", update: "142m" } });
  });

  test("shares a load balancer, one port a model, and says where it is", () => {
    const rendered = render((stack) => {
      const network = networkIn(stack);
      const balancer = new InferenceLoadBalancer(stack, "Inference", { network });
      const endpoint = serve(stack, { network, reach: Reach.nlb(balancer, 9001), pathPrefix: "/v1" });
      expect([...balancer.ports]).toEqual([[9001, "test/Qwen"]]);
      output(stack, { url: endpoint.url });
    });
    expect(rendered.all("alicloud_nlb_load_balancer")).toHaveLength(1);
    expect(rendered.types()).not.toContain("alicloud_nlb_listener");
    expect(outputsOf(rendered)).toEqual({ url: "http://${alicloud_nlb_load_balancer.Inference_#.dns_name}:9001/v1" });
  });

  test("is reached through PAI's gateway in development, and through Nacos by its clients", () => {
    const shared = render((stack) => {
      const endpoint = serve(stack, { reach: Reach.sharedGateway() });
      expect(endpoint.url).toBe(
        "http://1234567890123456.vpc.ap-southeast-1.pai-eas.aliyuncs.com:80/api/predict/lumen_test_qwen",
      );
    });
    expect(config(shared)).not.toHaveProperty("networking");
    const nacos = render((stack) => {
      const server = ConfigServer.fromAttributes(stack, "Nacos", { instanceId: "mse-1", host: "nacos.internal" });
      const endpoint = serve(stack, { reach: Reach.nacos(server) });
      expect([endpoint.url, endpoint.address]).toEqual([undefined, undefined]);
    });
    expect(config(nacos)).toMatchObject({ networking: { nacos: [{ nacos_id: "mse-1" }] } });
  });

  test("takes weights from a store, a workspace, spot capacity, a driver, disk and time to drain", () => {
    const rendered = render((stack) => {
      const bucket = ObjectStore.fromName(stack, "Theirs", "theirs");
      serve(stack, {
        storage: new ModelStore(stack, "Models", { bucket }),
        workspace: PaiWorkspace.fromId(stack, "Workspace", "42"),
        spot: { priceLimits: { [A10]: 1.5 }, protected: false },
        driverVersion: "550.127.08",
        extraDiskGiB: 100,
        sharedMemoryGiB: 8,
        requestTimeout: seconds(90),
        drain: minutes(5),
      });
    });
    expect(config(rendered)).toMatchObject({
      metadata: { workspace_id: "42", shm_size: 8, rpc: { keepalive: 90_000 } },
      cloud: {
        computing: { instances: [{ type: A10, spot_price_limit: 1.5 }], disable_spot_protection_period: true },
      },
      storage: [{ oss: { path: "oss://theirs/models/qwen3-8b/" } }],
      features: {
        "eas.aliyun.com/gpu-driver-version": "tesla=550.127.08",
        "eas.aliyun.com/extra-ephemeral-storage": "100Gi",
      },
      runtime: { termination_grace_period: 300 },
    });
    rendered.one("alicloud_pai_service").has({ workspace_id: "42" });
  });

  test("lays keys over its JSON, in its own spelling and with its own token", () => {
    const rendered = render((stack) => {
      serve(stack, { spelling: { readiness: "readiness_check" } }).configure({
        metadata: { rpc: { keepalive: 1000 } },
        containers: [{ health_check: { failure_threshold: 9 } }],
        token: "secret:other",
      });
    });
    expect(config(rendered)).toMatchObject({
      metadata: { name: "lumen_test_qwen", rpc: { keepalive: 1000, enable_sigterm: true } },
      containers: [{ port: 8000, readiness_check: { period_seconds: 5, failure_threshold: 9 } }],
      token: "${var.qwen_token}",
    });
  });

  test("is what policies are attached to", () => {
    render((stack) => {
      const { kind, name, tiers, facts } = describeTarget(serve(stack, { scaling: Scaling.between(2, 4).onQps(5) }));
      expect({ kind, name, tiers, protocol: facts.protocol, replicas: facts.replicas }).toEqual({
        kind: "endpoint",
        name: "Qwen",
        tiers: ["envoy-gateway", "eas"],
        protocol: "sse",
        replicas: 2,
      });
    });
  });

  test("may be served already", () => {
    const rendered = render((stack) => {
      const token = SecretRef.kms("lumen/r1");
      const endpoint = ModelEndpoint.fromAttributes(stack, "R1", {
        endpointName: "r1",
        servedName: "deepseek-r1",
        address: { host: "r1.internal", port: 9001, path: "" },
        token,
      });
      expect([endpoint.url, endpoint.tokenRef, describeTarget(endpoint).facts.address]).toEqual([
        "http://r1.internal:9001",
        token,
        { host: "r1.internal", port: 9001 },
      ]);
      serve(stack, { servesAlso: [endpoint] });
    });
    expect(config(rendered).containers[0]?.["script"]).toContain("--served-model-name qwen3-8b deepseek-r1 ");
  });
});

describe("ModelEndpoint for vision and audio", () => {
  const custom = { image: "registry.example.com/lumen/detector:1.0.0" };

  test("runs an image of your own, with its weights inside", () => {
    const rendered = render((stack) => {
      new ModelEndpoint(stack, "Detector", {
        model: Model.DETECTOR,
        network: networkIn(stack),
        instanceTypes: ["ecs.gn6i-c4g1.xlarge"],
        scaling: Scaling.fixed(1),
        token: SecretRef.variable("detector_token"),
        ...custom,
      });
    });
    expect(config(rendered)).not.toHaveProperty("storage");
    expect(config(rendered).containers[0]).toMatchObject({ image: custom.image, port: 8000 });
    expect(config(rendered).containers[0]).not.toHaveProperty("script");
  });

  test("runs speech on processors alone", () => {
    expect(
      config(served({ ...custom, model: Model.SPEECH_TO_TEXT, instanceTypes: ["ecs.g7.2xlarge"] })).cloud,
    ).toMatchObject({ computing: { instances: [{ type: "ecs.g7.2xlarge" }] } });
  });

  test("refuses a model without an official image, and Ultralytics' YOLO until its licence is named", () => {
    expect(() => served({ model: Model.SEGMENTER })).toThrow(
      "[test/Qwen] image: got nothing, want an image that serves sam2: there is no official one",
    );
    const yolo = Model.named("yolo11m");
    expect(() => served({ model: yolo, ...custom })).toThrow(
      "[test/Qwen] acceptLicence: got nothing, want your reason, naming AGPL-3.0 (yolo11m is under AGPL-3.0:",
    );
    expect(() => served({ model: yolo, ...custom, acceptLicence: "we like it" })).toThrow("naming AGPL-3.0");
    expect(() => served({ model: yolo, ...custom, acceptLicence: "AGPL-3.0: our sources are public" })).not.toThrow();
  });

  test("refuses a region that a licence leaves out", () => {
    expect(() =>
      render(
        (stack) =>
          serve(stack, { model: Model.named("hunyuan-video"), ...custom, instanceTypes: ["ecs.gn7e-c16g1.4xlarge"] }),
        {
          region: "eu-central-1",
        },
      ),
    ).toThrow("model: got hunyuan-video in eu-central-1, want a region that its licence (Tencent Community) allows");
  });
});

describe("ModelEndpoint refuses", () => {
  test.each<[string, Partial<ModelEndpointProps>, string]>([
    ["a name with a dash", { name: "qwen-3" }, '[test/Qwen] name: got "qwen-3", want 3 to 63 lower-case letters'],
    ["no instance type", { instanceTypes: [], gpus: 1 }, "[test/Qwen] instanceTypes: got [], want at least one"],
    ["two bounds without a signal", { scaling: Scaling.between(1, 2) }, "want a signal, such as .onQps(8)"],
    ["the engine's port", { port: 8080 }, "port: got 8080, want a port other than 8080 and 9090"],
    [
      "a health path without a slash",
      { healthPath: "health" },
      'healthPath: got "health", want a path such as /health',
    ],
    ["a prefix that ends in a slash", { pathPrefix: "/v1/" }, 'pathPrefix: got "/v1/", want a path without a slash'],
    ["little context", { maxContext: 10 }, "maxContext: got 10, want a whole number from 1024 to 1048576"],
    [
      "a driver that is none",
      { driverVersion: "latest" },
      'driverVersion: got "latest", want an NVIDIA driver version',
    ],
    ["a request of two days", { requestTimeout: minutes(2880) }, "want 1s to 1d"],
    [
      "an unknown type without GPUs",
      { instanceTypes: ["ecs.new.large"] },
      "gpus: got nothing, want the GPUs of a replica",
    ],
    [
      "types with unlike numbers of GPUs",
      { instanceTypes: [A10, "ecs.gn7i-c32g1.32xlarge"] },
      "instanceTypes: got ecs.gn7i-c32g1.32xlarge with 4 GPUs, want 1, as the engine is told of that many",
    ],
    [
      "too little memory",
      { model: Model.QWEN3_32B },
      "instanceTypes: got ecs.gn7i-c16g1.4xlarge with 24 GB of GPU memory, want at least 96 GB for qwen3-32b",
    ],
    ["more context than fits", { maxContext: 65_536 }, "maxContext: got 65536, want at most"],
    [
      "heads that don't divide",
      { model: Model.QWEN2_5_7B, instanceTypes: ["ecs.gn7i-8x.32xlarge"] },
      "28 attention heads do not divide by tensor 8",
    ],
    [
      "two names with SGLang",
      { engine: "sglang", servesAlso: ["other"] },
      "servesAlso: got other, want none with SGLang, which answers to one name",
    ],
  ])("%s", (_, props, message) => {
    expect(() => served(props)).toThrow(message);
  });

  test("an official image without weights", () => {
    expect(() =>
      render((stack) => {
        new ModelEndpoint(stack, "Qwen", {
          model: Model.QWEN3_8B,
          network: networkIn(stack),
          instanceTypes: [A10],
          scaling: Scaling.fixed(1),
          token: SecretRef.variable("t"),
        });
      }),
    ).toThrow("[test/Qwen] storage: got nothing, want where the weights are: the official image brings none");
  });

  test("the shared gateway without an account", () => {
    expect(() => render((stack) => serve(stack, { reach: Reach.sharedGateway() }), { accountId: "" })).toThrow(
      "environment",
    );
  });

  test("a port that another model has, and the engine's own", () => {
    expect(() =>
      render((stack) => {
        const network = networkIn(stack);
        const balancer = new InferenceLoadBalancer(stack, "Inference", { network });
        const reach = Reach.nlb(balancer, 9001);
        serve(stack, { network, reach });
        new ModelEndpoint(stack, "Other", {
          model: Model.QWEN3_8B,
          network,
          instanceTypes: [A10],
          scaling: Scaling.fixed(1),
          storage: WEIGHTS,
          token: SecretRef.variable("t"),
          reach,
        });
      }),
    ).toThrow("[test/Other] reach.port: got 9001, which test/Qwen has, want a port of its own");
    expect(() =>
      render((stack) => Reach.nlb(new InferenceLoadBalancer(stack, "I", { network: networkIn(stack) }), 8080)),
    ).toThrow("[Reach] port: got 8080");
  });
});
