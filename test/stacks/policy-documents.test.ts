import { join } from "node:path";
import { openPlatform } from "../../config";
import { definePlatformStacks } from "../../stacks/platform";
import { platformPolicies } from "../../stacks/policies";
import { longestIdle } from "../../stacks/policies/documents";
import { type Rendered, renderApp } from "../support/render";

const located = openPlatform(join(__dirname, "../../platform.yaml"));
const policies = platformPolicies(located);
let stacks: Map<string, Rendered>;
beforeAll(() => {
  stacks = renderApp((app) => void definePlatformStacks(app, located.platform, policies));
});

test("what policies say of a model is what PAI-EAS is told", () => {
  const services = stacks.get("serving-ap-southeast-1")!.all("alicloud_pai_service");
  const told = services.map(
    (service) => JSON.parse(String(service["service_config"])) as { metadata: { name: string } },
  );
  const said = policies.plan.documents.filter(({ tier }) => tier === "eas");
  expect(said.map(({ name }) => name).sort()).toEqual(["deepseek_r1", "qwen"]);
  for (const { name, body } of said) {
    expect(told.find(({ metadata }) => metadata.name.endsWith(name))).toMatchObject(body);
  }
});

test("the gateway's load balancer waits as long as the most patient route", () => {
  const { block } = stacks.get("edge-ap-southeast-1")!.one("alicloud_nlb_listener");
  expect(block["idle_timeout"]).toBe(longestIdle(policies.plan)?.seconds);
  expect(block["idle_timeout"]).toBe(600);
});
