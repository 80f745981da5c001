import { type Profile } from "../../../policies/enforcement/envoy-gateway/crds/schemas";
import { ADDRESSES, FRONT, hop, type HopOptions, MODEL_A, MODEL_B, TOKEN_A, TOKEN_B } from "./documents/hop";
import {
  answer,
  type Answer,
  type Behaviour,
  type FakeUpstream,
  hang,
  type Node,
  proves,
  reset,
  sendMany,
  servedBy,
  startFakes,
  startGateway,
  stream,
  type TestGateway,
  until,
} from "./harness";

const PATH = "/v1/chat/completions";
const EJECT_AFTER = 3;
const MANY = 10;

/**
 * What makes failover complete on each profile. `ack` cannot say how many attempts a priority gets, so retries go on
 * until ejection; one more, since an ejection reaches Envoy's workers a moment later than the failure.
 */
const PROFILES: readonly (readonly [Profile, HopOptions])[] = [
  ["envoy-gateway-1.9", { retries: 1, attemptsPerPriority: 1, ejectAfter: EJECT_AFTER }],
  ["ack", { retries: EJECT_AFTER + 1, ejectAfter: EJECT_AFTER, map429: true }],
];

let a: FakeUpstream;
let b: FakeUpstream;
let gateway: TestGateway;

async function start(options: HopOptions, profile: Profile): Promise<void> {
  [a, b] = await startFakes("a", "b");
  const upstreams = {
    [ADDRESSES.modelA]: a,
    [ADDRESSES.modelB]: b,
    [ADDRESSES.hopA]: { listener: MODEL_A },
    [ADDRESSES.hopB]: { listener: MODEL_B },
  };
  gateway = await startGateway(hop(options), upstreams, profile);
}

const ask = (call: Parameters<TestGateway["send"]>[2] = { body: { messages: [] } }): Promise<Answer> =>
  gateway.send(FRONT, PATH, call);
const askMany = (count: number): Promise<readonly Answer[]> =>
  sendMany(count, gateway.port(FRONT), PATH, { body: { messages: [] } });
const servers = (answers: readonly Answer[]): readonly string[] => [...new Set(answers.map(servedBy))];

describe.each(PROFILES)("the hop between model addresses on profile %s", (profile, options) => {
  const shows = (name: string, body: () => Promise<void>, more: Partial<HopOptions> = {}): void =>
    proves(name, async () => {
      await start({ ...options, ...more }, profile);
      await body();
    });

  shows("gives the model its path, host and token, and keeps the client's Authorization", async () => {
    const result = await ask({ body: { q: 1 }, headers: { authorization: "Bearer of-client" } });
    expect(servedBy(result)).toBe("a");
    expect(a.requests).toHaveLength(1);
    expect(a.requests[0]).toMatchObject({
      path: "/api/predict/model_a/v1/chat/completions",
      headers: { host: ADDRESSES.modelA.replace(":80", ""), authorization: TOKEN_A },
      body: '{"q":1}',
    });
  });

  shows("passes traceparent on, and one request id to both models", async () => {
    const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    a.behave(answer(503));
    await ask({ body: {}, headers: { traceparent } });
    const seen = [...a.requests, ...b.requests].map(({ headers }) => headers);
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen.map((headers) => headers["traceparent"]))).toEqual(new Set([traceparent]));
    expect(new Set(seen.map((headers) => headers["x-request-id"])).size).toBe(1);
  });

  const failures: readonly (readonly [string, Behaviour])[] = [
    ["500", answer(500)],
    ["503", answer(503)],
    ["429", answer(429)],
    ["a reset connection", reset],
    ["no answer within the per-try timeout", hang],
  ];
  for (const [failure, behaviour] of failures) {
    shows(`no client sees ${failure} of A: B answers, with its own token`, async () => {
      a.behave(behaviour);
      expect(servers(await askMany(MANY))).toEqual(["b"]);
      expect(b.requests).toHaveLength(MANY);
      expect(new Set(b.requests.map(({ headers }) => headers.authorization))).toEqual(new Set([TOKEN_B]));
      expect(new Set(b.requests.map(({ path }) => path))).toEqual(
        new Set(["/api/predict/model_b/v1/chat/completions"]),
      );
      // A 429 is no failure to ejection: where it stays one, A is asked again by every request.
      const isAskedAlways = failure === "429" && options.map429 !== true;
      const most = isAskedAlways ? MANY : EJECT_AFTER;
      expect(a.requests.length).toBeGreaterThanOrEqual(most);
      expect(a.requests.length).toBeLessThanOrEqual(most + 1);
    });
  }

  shows("no client sees a closed port of A", async () => {
    await a.close();
    expect(servers(await askMany(MANY))).toEqual(["b"]);
  });

  shows(
    "returns to A by itself when A is well again",
    async () => {
      a.behave(answer(503));
      expect(servers(await askMany(EJECT_AFTER))).toEqual(["b"]);
      a.recover();
      await until(async () => servedBy(await ask()) === "a", "A");
      expect(servers(await askMany(MANY))).toEqual(["a"]);
    },
    { ejectFor: "1s" },
  );

  shows("does not loop when both models are down", async () => {
    a.behave(answer(503));
    b.behave(answer(503));
    expect((await ask()).status).toBe(503);
    expect(a.requests.length + b.requests.length).toBe(1 + options.retries);
    expect(b.requests.length).toBeGreaterThan(0);
  });

  shows("leaves a line for every step in the access log, all under one request id", async () => {
    a.behave(answer(503));
    await ask();
    const steps = a.requests.length + 2;
    await until(() => gateway.envoy.accessLog().length >= steps, "the lines");
    const lines = gateway.envoy.accessLog();
    const step = (line: Node): string =>
      `${String(line["route_name"]).split("/")[2] ?? ""} ${String(line["response_code"])}`;
    expect(lines.map(step).sort()).toEqual(["chat 200", ...a.requests.map(() => "model-a 503"), "model-b 200"].sort());
    expect(new Set(lines.map((line) => line["x-request-id"])).size).toBe(1);
  });

  shows("cancels the attempt on A that ran out of time", async () => {
    a.behave(hang);
    expect(servedBy(await ask())).toBe("b");
    await until(() => a.cancelled >= a.requests.length, "the end of the attempt");
    expect(a.cancelled).toBe(a.requests.length);
  });

  shows("a stream that fails before its headers comes whole from B", async () => {
    a.behave(answer(503));
    b.behave(stream(["one", "two", "[DONE]"]));
    const result = await ask();
    expect(result).toMatchObject({ status: 200, broken: false, body: "data: one\n\ndata: two\n\ndata: [DONE]\n\n" });
  });

  shows("a stream that breaks after its headers stays broken and B is not asked", async () => {
    a.behave(stream(["one", "two"], { then: "reset" }));
    const result = await ask();
    expect(result).toMatchObject({ status: 200, broken: true, body: "data: one\n\ndata: two\n\n" });
    expect(b.requests).toHaveLength(0);
  });

  shows("a first token later than the per-try timeout is not cut once headers were sent", async () => {
    a.behave(stream(["late"], { firstByteMs: 1000 }));
    expect(await ask()).toMatchObject({ status: 200, broken: false, body: "data: late\n\n" });
    expect(a.requests).toHaveLength(1);
    expect(b.requests).toHaveLength(0);
  });
});

describe("what the hop needs", () => {
  proves(
    "without numAttemptsPerPriority, fewer retries than the ejection threshold let a client see the failure",
    async () => {
      await start({ retries: EJECT_AFTER - 2, ejectAfter: EJECT_AFTER }, "ack");
      a.behave(answer(503));
      const answers = await askMany(MANY);
      expect(answers.map(servedBy)).toEqual(["503", ...Array.from({ length: MANY - 1 }, () => "b")]);
    },
  );

  proves("without numAttemptsPerPriority and without the mapping to 503, a 429 never reaches B", async () => {
    await start({ retries: EJECT_AFTER, ejectAfter: EJECT_AFTER }, "ack");
    a.behave(answer(429));
    expect(servers(await askMany(MANY))).toEqual(["429"]);
    expect(a.requests).toHaveLength(MANY * (1 + EJECT_AFTER));
    expect(b.requests).toHaveLength(0);
  });

  proves("without overwrite, the client's Authorization reaches the model in place of the token", async () => {
    await start({ retries: EJECT_AFTER, ejectAfter: EJECT_AFTER, overwrite: false }, "ack");
    await ask({ body: {}, headers: { authorization: "Bearer of-client" } });
    expect(a.requests[0]?.headers.authorization).toBe("Bearer of-client");
  });
});
