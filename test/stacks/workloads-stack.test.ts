import { join } from "node:path";
import { openPlatform } from "../../config";
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
  const names = [...Object.keys(sample.services), "auth-canary"];
  expect(releases.map(({ name }) => name).sort()).toEqual([...names, "gateway", `namespace-${sample.name}`].sort());
  const after = (name: string) => releases.find((release) => release.name === name)?.depends_on?.join(" ") ?? "";
  expect(after("user")).toContain("Release-auth");
  expect(after("web")).toContain("Release-chat");
  expect(after("gateway")).toContain("Release-web");
  expect(after("auth")).toMatch(/Release-namespace/);
});

test.each([
  [{ ...helm, from: "internet" }, "got internet, want vpc: the Kubernetes API is private"],
  [{ method: "helm", from: "vpc" }, "say either kubeconfig or exec"],
  [{ present: ["secret-manager"] }, "needs KEDA, and nothing installs it"],
  [{ images: {} }, "images.middleware: got nothing"],
])("refuses %j", (deployment, message) => {
  expect(() => build(deployment)).toThrow(message);
});
