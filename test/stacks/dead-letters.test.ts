import { join } from "node:path";
import { openPlatform } from "../../config";
import { platformPolicies } from "../../stacks/policies";
import { definePlatformStacks } from "../../stacks/platform";
import { renderApp, type Rendered } from "../support/render";

const located = openPlatform(join(__dirname, "../../platform.yaml"));
const { platform } = located;
const policies = platformPolicies(located);

let data: Rendered;
let workloads: Rendered;
beforeAll(() => {
  const stacks = renderApp((app) => void definePlatformStacks(app, platform, policies));
  data = stacks.get("data-ap-southeast-1")!;
  workloads = stacks.get("workloads-ap-southeast-1")!;
});

const documents = policies.plan.documents;
const queues = documents.flatMap(({ resource, body }) =>
  resource === "alicloud_message_service_queue" && body["dlq_policy"] !== undefined ? [body] : [],
);

test("the sample has queues, and requests that are kept", () => {
  expect(queues.map(({ dlq_policy }) => dlq_policy)).toHaveLength(Object.keys(platform.messaging.queues).length);
  expect(kept().length).toBeGreaterThan(0);
});

test("what policies say of a queue is what Terraform makes of it, under its real name", () => {
  const made = data.all("alicloud_message_service_queue");
  const names = new Set(made.map(({ queue_name }) => queue_name));
  const said = queues.map(({ visibility_timeout, dlq_policy }) => {
    const { max_receive_count, dead_letter_target_queue } = dlq_policy as Readonly<Record<string, unknown>>;
    expect(names).toContain(dead_letter_target_queue);
    return [dead_letter_target_queue, max_receive_count, visibility_timeout];
  });
  const built = made.flatMap(({ queue_name, visibility_timeout, dlq_policy }) => {
    if (dlq_policy === undefined) return [];
    const { max_receive_count } = dlq_policy as Readonly<Record<string, unknown>>;
    return [[`${String(queue_name)}-dlq`, max_receive_count, visibility_timeout]];
  });
  expect(said.sort()).toEqual(built.sort());
  const told = policies.plan.entries.filter(
    ({ kind, target }) => kind === "dead-letter" && target.startsWith("queue "),
  );
  const ways = said.map(([dead, after]) => `to queue ${String(dead)} after ${String(after)} deliveries`);
  expect(told.map(({ policy }) => policy.replace(/, kept .*/, "")).sort()).toEqual(ways.sort());
});

test("requests that the gateway keeps go to topics that there are, and that its user alone may write to", () => {
  const topics = data.all("alicloud_alikafka_topic").map(({ topic }) => topic);
  const rules = data
    .all("alicloud_alikafka_sasl_acl")
    .filter(({ username }) => String(username).includes("User-middleware"))
    .map(({ acl_operation_type, acl_resource_name }) => [acl_operation_type, topicOf(String(acl_resource_name))]);
  expect(topics).toEqual(expect.arrayContaining([...kept()]));
  expect(rules.sort()).toEqual(kept().map((topic) => ["Write", topic]));
  expect(workloads.all("alicloud_alikafka_sasl_acl")).toEqual([]);
});

/** Topics of the middleware's last words. */
function kept(): readonly string[] {
  const texts = documents.flatMap(({ resource, body }) =>
    resource === "ConfigMap" ? Object.entries(body["data"] as Readonly<Record<string, string>>) : [],
  );
  const topics = texts.flatMap(([file, text]) => {
    if (!file.endsWith(".json")) return [];
    const { lastWord } = JSON.parse(text) as { readonly lastWord?: { readonly topic?: string } };
    return lastWord?.topic === undefined ? [] : [lastWord.topic];
  });
  return [...new Set(topics)].sort();
}

/** The topic that a reference leads to. */
function topicOf(reference: string): unknown {
  const id = /alikafka_topic\.(\w[\w.-]*)\.topic/.exec(reference)?.[1];
  const resources = data.json["resource"] as Readonly<Record<string, Readonly<Record<string, { topic: string }>>>>;
  return resources["alicloud_alikafka_topic"]?.[id ?? ""]?.topic;
}
