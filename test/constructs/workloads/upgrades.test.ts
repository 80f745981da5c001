import { percent, seconds } from "../../../base";
import {
  GpuRequest,
  Microservice,
  planUpgrade,
  Replicas,
  UpgradeManager,
  upgradeWaves,
  VersionRouter,
  VersionSplit,
} from "../../../constructs/workloads";
import { enforce, HealthPolicy, type PolicyTarget, route } from "../../../policies";
import { IMAGE, objectsOf, withOutput, yamlOf } from "./support";

describe("waves", () => {
  test("put what is called before its callers", () => {
    expect(upgradeWaves({ web: ["chat"], chat: ["auth", "model"], auth: [], model: [] })).toEqual([
      ["auth", "model"],
      ["chat"],
      ["web"],
    ]);
  });

  test("take those that call each other together", () => {
    expect(upgradeWaves({ a: ["b"], b: ["a", "c"], c: [] })).toEqual([["c"], ["a", "b"]]);
  });

  test("ignore what is no service of ours", () => {
    expect(upgradeWaves({ a: ["elsewhere"] })).toEqual([["a"]]);
  });
});

describe("plans", () => {
  const planOf = (props: object) => {
    let service: Microservice | undefined;
    withOutput(
      (stack) => (service = new Microservice(stack, "Chat", { image: IMAGE, ...props })),
      () => undefined,
    );
    return planUpgrade(service!.settings, HealthPolicy.http("/ready").startWithin(seconds(90)));
  };

  test("surge where there is room", () => {
    expect(planOf({ replicas: Replicas.between(8, 20) })).toMatchObject({
      maxSurge: 2,
      maxUnavailable: 0,
      minReadySeconds: 20,
      graceSeconds: 45,
      rounds: 10,
      timeout: seconds(2325),
    });
  });

  test("take a GPU away before the next one comes, but never the last one", () => {
    expect(planOf({ replicas: Replicas.fixed(2), gpu: GpuRequest.whole(1) })).toMatchObject({
      maxSurge: 0,
      maxUnavailable: 1,
    });
    expect(planOf({ replicas: Replicas.fixed(1), gpu: GpuRequest.whole(1) })).toMatchObject({
      maxSurge: 1,
      maxUnavailable: 0,
    });
  });
});

test("a rolling policy decides about surge and absence", () => {
  const settings = { name: "a", longestRequest: seconds(30), replicas: { min: 8, max: 8 }, gpu: undefined };
  const plan = planUpgrade(settings, undefined, { maxSurge: percent(30), maxUnavailable: percent(30) });
  expect(plan).toMatchObject({ maxSurge: 3, maxUnavailable: 2, rounds: 2 });
});

test("the manager writes the plan into the Deployment and beside the charts", () => {
  withOutput(
    (stack) => {
      const auth = new Microservice(stack, "Auth", { image: IMAGE });
      const chat = new Microservice(stack, "Chat", { image: IMAGE, calls: [auth] });
      new UpgradeManager(stack, "Upgrades", { services: [chat, auth] });
    },
    (folder) => {
      expect(yamlOf(folder, "charts/chat/templates/deployment-chat.yaml")).toMatchObject({
        spec: { minReadySeconds: 10, progressDeadlineSeconds: 600, strategy: { rollingUpdate: { maxSurge: 1 } } },
      });
      expect(yamlOf(folder, "upgrades/plan.json")).toMatchObject({ waves: [["auth"], ["chat"]] });
    },
  );
});

describe("the version router", () => {
  const documents = (split: VersionSplit, leadsTo: "v1" | "v2" = "v1") => {
    let target: PolicyTarget | undefined;
    objectsOf((stack) => {
      const v1 = new Microservice(stack, "Chat", { image: IMAGE });
      const v2 = new Microservice(stack, "ChatNext", { image: IMAGE });
      target = route("/v1/chat", { to: leadsTo === "v1" ? v1 : v2 });
      new VersionRouter(stack, "Versions", { route: target, versions: { v1, v2 }, split });
      return v1;
    });
    return JSON.stringify(enforce([target!]).documents.filter(({ resource }) => resource === "HTTPRoute"));
  };

  test("divides by weights", () => {
    expect(documents(VersionSplit.weights({ v1: 90, v2: 10 }))).toMatch(/"weight":9000|"weight":90/);
  });

  test("takes canary steps one at a time", () => {
    const steps = [percent(5), percent(25), percent(100)];
    expect(documents(VersionSplit.canary("v1", "v2", steps, 1))).toMatch(/"weight":2500|"weight":25/);
  });

  test("divides by header", () => {
    expect(documents(VersionSplit.byHeader("v1", "x-version", { next: "v2" }))).toContain('"x-version"');
  });

  test("refuses shares that sum to 110", () => {
    expect(() => VersionSplit.weights({ v1: 90, v2: 20 })).toThrow(
      "[VersionSplit.weights] shares: got v1 90 + v2 20 = 110, want a sum of 100",
    );
  });

  test("refuses three versions by weight", () => {
    expect(() => VersionSplit.weights({ a: 50, b: 25, c: 25 })).toThrow("a third version takes its requests by header");
  });

  test("refuses a version that is not there", () => {
    expect(() => documents(VersionSplit.weights({ v1: 90, v3: 10 }))).toThrow(
      /split: got "v3", want one of the versions v1, v2/,
    );
  });

  test("refuses a route that leads elsewhere", () => {
    expect(() => documents(VersionSplit.weights({ v1: 90, v2: 10 }), "v2")).toThrow(
      "route: got service chat-next, want service chat",
    );
  });
});
