import { Model, PaiWorkspace, Scaling } from "../../../constructs/serving";
import { KNOWN_INSTANCE_GPUS, KNOWN_MODEL_FACTS, officialImage } from "../../../model/catalogue";
import { KNOWN_MODELS } from "../../../model";
import { render } from "../../support/render";

describe("Model", () => {
  test("is one of the catalogue, by constant or by name", () => {
    expect(Model.QWEN3_8B).toMatchObject({ name: "qwen3-8b", facts: { licence: "Apache-2.0", task: "chat" } });
    expect(Model.named("qwen3-8b").facts).toBe(Model.QWEN3_8B.facts);
    expect(Model.known).toContain("yolo11m");
  });

  test("begins with permissive licences where work is not language", () => {
    const defaults = [Model.DETECTOR, Model.SEGMENTER, Model.SPEECH_TO_TEXT, Model.TEXT_TO_SPEECH];
    expect(defaults.map(({ facts }) => `${facts.task} ${facts.licence}`)).toEqual([
      "detection Apache-2.0",
      "segmentation Apache-2.0",
      "speech-to-text MIT",
      "text-to-speech Apache-2.0",
    ]);
    expect(defaults.every(({ facts }) => facts.acknowledge === undefined)).toBe(true);
  });

  test("is one of your own, or refused with the nearest name", () => {
    expect(Model.of("acme-7b", Model.QWEN2_5_7B.facts).toString()).toBe("acme-7b");
    expect(() => Model.of("Acme 7B", Model.QWEN2_5_7B.facts)).toThrow('[Model] name: got "Acme 7B"');
    expect(() => Model.named("qwen3-8")).toThrow("did you mean qwen3-8b?");
    expect(() => Model.named("gpt-oss-120b")).toThrow("describe a model of your own with Model.of");
  });
});

describe("the catalogue", () => {
  test("knows the licence, the task and the engine of every model", () => {
    const engines = [...KNOWN_MODEL_FACTS.values()].map(({ engine }) => engine);
    expect([...new Set(engines)].sort()).toEqual(["custom", "sglang", "vllm"]);
    for (const [name, { licence, task, domain, acknowledge }] of KNOWN_MODEL_FACTS) {
      expect([name, typeof licence, typeof task, typeof domain]).toEqual([name, "string", "string", "string"]);
      if (acknowledge !== undefined) expect(`${name} ${acknowledge}`).not.toBe(name);
    }
  });

  test("names architectures that the table has", () => {
    const unknown = [...KNOWN_MODEL_FACTS.values()]
      .flatMap(({ architecture }) => (architecture === undefined ? [] : [architecture]))
      .filter((name) => !KNOWN_MODELS.includes(name));
    expect(unknown).toEqual([]);
  });

  test("gives every GPU type a count and a memory", () => {
    for (const [type, { gpus, gpuMemoryGB }] of KNOWN_INSTANCE_GPUS) {
      expect([type, gpus > 0, gpuMemoryGB > 0]).toEqual([type, true, true]);
    }
  });

  test("finds the official image in a region", () => {
    expect(officialImage("vllm", "eu-central-1")).toBe(
      "eas-registry-vpc.eu-central-1.cr.aliyuncs.com/pai-eas/vllm:0.14.0-gpu",
    );
  });
});

describe("Scaling", () => {
  test("is fixed, between two numbers, or down to none when that is said", () => {
    expect(Scaling.fixed(3)).toMatchObject({ min: 3, max: 3, scaled: false });
    expect(Scaling.between(2, 6).onQps(8).onCpu(60)).toMatchObject({
      min: 2,
      max: 6,
      scaled: true,
      targets: [
        { signal: "qps", value: 8 },
        { signal: "cpu", value: 60 },
      ],
    });
    expect(Scaling.toZero(2)).toMatchObject({ min: 0, max: 2, scaled: true });
  });

  test.each<[() => unknown, string]>([
    [() => Scaling.fixed(0), "[Scaling] fixed: got 0, want a whole number from 1 to 1000"],
    [() => Scaling.between(0, 2), "a model that may sleep is Scaling.toZero(max)"],
    [() => Scaling.between(3, 2), "between.max: got 2, want a whole number from 3 to 1000"],
    [() => Scaling.fixed(2).onQps(8), "qps: got a fixed number of replicas, want Scaling.between(min, max)"],
    [() => Scaling.between(1, 2).onGpu(101), "gpu: got 101, want a percentage above 0, up to 100"],
    [() => Scaling.between(1, 2).onQps(0), "qps: got 0, want a number above 0"],
    [() => Scaling.between(1, 2).onQps(1).onQps(2), "qps: got two targets, want one for each signal"],
    [() => Scaling.fixed(1).at("night", "22:00", 0), 'at.night: got "22:00", want six fields, seconds first'],
  ])("refuses %s", (make, message) => {
    expect(make).toThrow(message);
  });
});

describe("PaiWorkspace", () => {
  test("is for production alone, and guarded", () => {
    render((stack) => new PaiWorkspace(stack, "Models"))
      .one("alicloud_pai_workspace_workspace")
      .has({
        workspace_name: "lumen_test_models",
        description: "lumen-test models",
        env_types: ["prod"],
        lifecycle: { prevent_destroy: true },
      });
  });

  test("takes a name and a mode, and gives up protection", () => {
    const workspace = render(
      (stack) => new PaiWorkspace(stack, "Models", { name: "lab_1", mode: "standard", deletionProtection: false }),
    ).one("alicloud_pai_workspace_workspace");
    workspace.has({ workspace_name: "lab_1", env_types: ["dev", "prod"] });
    workspace.lacks("lifecycle");
    expect(() => render((stack) => new PaiWorkspace(stack, "Models", { name: "lab-1" }))).toThrow(
      '[test/Models] name: got "lab-1", want 3 to 23 letters, digits and underscores',
    );
  });
});
