import { join } from "node:path";
import { openPlatform } from "../../config";
import {
  type ControllerName,
  CONTROLLERS,
  controllersOf,
  type HelmChart,
  missingControllers,
} from "../../constructs/workloads";
import { definePlatformStacks } from "../../stacks/platform";
import { renderApp } from "../support/render";

const { platform: sample } = openPlatform(join(__dirname, "../../platform.yaml"));
type Deployment = (typeof sample)["deployment"];

const build = (deployment: object, changes: object = {}) =>
  renderApp((app) => {
    const whole = { ...sample.deployment, ...deployment } as Deployment;
    definePlatformStacks(app, { ...sample, ...changes, deployment: whole });
  }).get("workloads-ap-southeast-1")!;

const helm = { method: "helm", from: "vpc", kubeconfig: { path: "~/.kube/config" } };

test("gitops writes charts and installs nothing but add-ons", () => {
  const stack = build({});
  expect(stack.types()).toEqual(["alicloud_cs_kubernetes_addon"]);
  expect(stack.json["provider"]).not.toHaveProperty("helm");
});

test("helm releases every service, callers after what they call, the gateway last", () => {
  const releases = build(helm).all("helm_release") as unknown as { name: string; depends_on?: string[] }[];
  const names = [...Object.keys(sample.services), "auth-canary", "image"];
  expect(releases.map(({ name }) => name).sort()).toEqual([...names, "gateway", `namespace-${sample.name}`].sort());
  const after = (name: string) => releases.find((release) => release.name === name)?.depends_on?.join(" ") ?? "";
  expect(after("user")).toContain("Release-auth");
  expect(after("web")).toContain("Release-chat");
  expect(after("gateway")).toContain("Release-web");
  expect(after("auth")).toMatch(/Release-namespace/);
});

describe("what the sample's charts use", () => {
  let charts: readonly HelmChart[] = [];
  beforeAll(() => {
    renderApp((app) => {
      const stacks = definePlatformStacks(app, sample);
      charts = Object.values(stacks.regions).flatMap(({ workloads }) =>
        (workloads?.charts ?? []).map((it) => it.makeChart()),
      );
    });
  });

  const used = Object.keys(CONTROLLERS) as ControllerName[];

  test("is every controller there is, and all of them are enough", () => {
    expect(controllersOf(charts)).toEqual(used);
    expect(missingControllers("here", charts, used)).toEqual([]);
  });

  test.each(used)("is missed without %s", (gone) => {
    const left = used.filter((name) => name !== gone);
    const problems = missingControllers("here", charts, left);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^\S+ of chart \S+ needs .*, and nothing installs it$/),
    ]);
    expect(problems[0]?.hint).toContain(CONTROLLERS[gone].addon);
  });

  test("is installed after what it needs itself", () => {
    const places = controllersOf(charts);
    for (const name of places) {
      for (const before of CONTROLLERS[name].after) expect(places.indexOf(before)).toBeLessThan(places.indexOf(name));
    }
    const addons = build({}).all("alicloud_cs_kubernetes_addon") as unknown as {
      name: string;
      depends_on?: string[];
    }[];
    const gateway = addons.find(({ name }) => name === CONTROLLERS["envoy-gateway"].addon);
    expect(gateway?.depends_on).toEqual([expect.stringContaining(CONTROLLERS["gateway-api"].addon)]);
  });
});

test.each([
  [{ ...helm, from: "internet" }, "got internet, want vpc: the Kubernetes API is private"],
  [{ method: "helm", from: "vpc" }, "say either kubeconfig or exec"],
  [{ present: ["secret-manager"] }, "needs KEDA, and nothing installs it"],
  [{ images: {} }, "images.middleware: got nothing"],
])("refuses %j", (deployment, message) => {
  expect(() => build(deployment)).toThrow(message);
});
