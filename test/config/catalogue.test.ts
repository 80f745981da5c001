import { Catalogue } from "../../config";
import { NAME_RULES } from "../../base";

const EMPTY = { zones: [], instanceTypes: {}, models: {} };
const catalogue = new Catalogue(EMPTY);

test("zones belong to the region they stand under", () => {
  const foreign = [...catalogue.regions].flatMap(([id, { zones }]) => zones.filter((zone) => !zone.startsWith(id)));
  expect(foreign).toEqual([]);
  expect(catalogue.regions.size).toBe(26);
});

test("added zones join their own region only", () => {
  const added = new Catalogue({ ...EMPTY, zones: ["ap-southeast-1d", "cn-hangzhou-z", "ap-southeast-15a"] });
  expect(added.zonesOf("ap-southeast-1")).toEqual([
    "ap-southeast-1a",
    "ap-southeast-1b",
    "ap-southeast-1c",
    "ap-southeast-1d",
  ]);
  expect(added.zonesOf("cn-hangzhou")).toContain("cn-hangzhou-z");
});

test.each([
  ["ecs.gn7i-c32g1.32xlarge", 4, 96],
  ["ecs.gn7e-c16g1.32xlarge", 8, 640],
  ["ecs.gn8v-8x.48xlarge", 8, 768],
  ["ecs.gn6i-c4g1.xlarge", 1, 16],
  ["ecs.g7.2xlarge", 0, undefined],
])("%s has %p GPUs with %p GB", (type, gpus, memory) => {
  expect(catalogue.gpusOf(type)).toBe(gpus);
  expect(catalogue.gpuMemoryOf(type)).toBe(memory);
});

test.each([
  ["ecs.gn7e-c16g1.4xlarge", "ap-southeast-5", true],
  ["ecs.gn7e-c16g1.4xlarge", "ap-southeast-1", false],
  ["ecs.gn7i-2x.8xlarge", "ap-southeast-5", true],
  ["ecs.ebmgn7e.32xlarge", "eu-central-1", true],
  ["ecs.gn8is.2xlarge", "ap-southeast-1", false],
])("%s in %s: %p", (type, region, offered) => {
  expect(catalogue.isOffered(type, region)).toBe(offered);
});

test("an added type is offered everywhere and not on request", () => {
  const added = new Catalogue({ ...EMPTY, instanceTypes: { "ecs.gn8is.2xlarge": { gpus: 1, gpuMemoryGB: 48 } } });
  expect(added.isOffered("ecs.gn8is.2xlarge", "ap-southeast-1")).toBe(true);
  expect(added.isOnRequest("ecs.gn8is.2xlarge")).toBe(false);
});

test("models say enough to plan for them", () => {
  for (const [name, model] of catalogue.models) {
    expect([name, model.weightsGB > 0, model.minGpuMemoryGB >= model.weightsGB]).toEqual([name, true, true]);
    expect(["text", "vision", "audio", "media"]).toContain(model.domain);
  }
});

test("products that the name check asks about have rules", () => {
  expect(Object.keys(NAME_RULES)).toEqual(
    expect.arrayContaining([
      "vpc",
      "pai-workspace",
      "log-project",
      "tablestore",
      "node-pool",
      "bucket",
      "nas",
      "queue",
      "pai-service",
      "ram-role",
    ]),
  );
});
