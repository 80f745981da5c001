import { LOCAL, MiddlewareFolder } from "../../middleware/support/middleware-process";
import { RawConnection } from "../../middleware/support/raw-request";

const TARGET = "x-policy-target";
const reply = (status: number, members: object = {}): object => ({ type: "reply", status, ...members });
const base = (members: object): object => ({ ...LOCAL, targets: [], ...members });

let folder: MiddlewareFolder;
beforeAll(() => {
  folder = new MiddlewareFolder();
});
afterAll(() => folder.dispose());

describe("last words", () => {
  it("are given for the target, else for its domain, on any path and method", async () => {
    const running = await folder.start(
      base({
        domains: { text: { lastWord: reply(503, { body: '{"error":"text"}', retryAfterSeconds: 30 }) } },
        targets: [
          { target: "chat", domain: "text" },
          {
            target: "poll",
            domain: "text",
            lastWord: reply(200, {
              body: "later",
              contentType: "text/plain",
              headers: { "X-Degraded": "stale", "x-own": "1" },
            }),
          },
          { target: "bare" },
        ],
      }),
    );
    const get = (path: string, target: string, method = "GET"): Promise<Response> =>
      fetch(`${running.url}${path}`, { method, headers: { [TARGET]: target } });

    const chat = await get("/validate/chat/%zz?x=/metrics", "chat", "PATCH");
    expect(chat.status).toBe(503);
    expect(Object.fromEntries(chat.headers)).toMatchObject({
      "x-degraded": "reply",
      "retry-after": "30",
      "x-envoy-ratelimited": "true",
      "content-type": expect.stringContaining("application/json") as string,
    });
    expect(await chat.json()).toEqual({ error: "text" });

    const poll = await get("/healthz", "poll");
    expect(poll.headers.get("x-envoy-ratelimited")).toBeNull();
    expect([poll.status, poll.headers.get("x-degraded"), poll.headers.get("x-own"), await poll.text()]).toEqual([
      200,
      "stale",
      "1",
      "later",
    ]);
    expect((await get("/", "bare")).status).toBe(503);
    expect((await get("/", "nobody")).status).toBe(503);
    expect(await running.logged(({ rung }) => rung === "reply")).toMatchObject({ target: "chat", reason: "domain" });
  });

  it("come although the body is still on its way", async () => {
    const running = await folder.start(base({ targets: [{ target: "a", lastWord: reply(503) }] }));
    const connection = await RawConnection.open(running.port);
    connection.write(`POST / HTTP/1.1\r\nhost: a\r\n${TARGET}: a\r\ncontent-length: 1000000\r\n\r\n`);
    expect(await connection.status()).toBe(503);
    connection.destroy();
  });
});

describe("a letter without Kafka", () => {
  it("gets an honest 503 within its time, and no ticket", async () => {
    const running = await folder.start(
      base({
        kafka: { brokers: ["127.0.0.1:9"], ackTimeout: "300ms" },
        letters: { maxBytes: 10 },
        targets: [{ target: "jobs", lastWord: { type: "dead-letter", topic: "t" } }],
      }),
    );
    const send = (body: string): Promise<Response> =>
      fetch(running.url, { method: "POST", headers: { [TARGET]: "jobs" }, body });
    const answers = await Promise.all(["a", "b", "c"].map(send));
    for (const answer of answers) {
      expect([answer.status, answer.headers.get("retry-after"), answer.headers.get("x-ticket")]).toEqual([
        503,
        "5",
        null,
      ]);
      expect(await answer.json()).toMatchObject({ reason: expect.stringContaining("kafka-") as string });
    }
    expect((await send("x".repeat(11))).status).toBe(413);
    expect(await running.metrics()).toContain("middleware_letters_in_flight 0");
    expect((await fetch(`${running.adminUrl}/readyz`)).status).toBe(200);
    await running.logged(({ msg }) => msg === "kafka send failed");
    await expect(running.kill("SIGTERM")).resolves.toEqual({ code: 0, signal: null });
  });
});

describe("the process", () => {
  it.each([
    [[], 2, "usage: middleware --config <file>\n"],
    [["--confg", "x"], 2, "usage: middleware --config <file>\n"],
    [["--config", "/nowhere/m.json"], 1, "[/nowhere/m.json] cannot be read: ENOENT"],
  ])("ends on %j with code %i", async (args, code, message) => {
    const failed = folder.spawn(...args, ...(args.length === 1 ? ["--"] : []));
    await expect(failed.exit).resolves.toMatchObject({ code });
    expect(failed.stderr).toContain(message);
  });

  it("names everything that is wrong with its configuration and ends", async () => {
    const failed = folder.spawn(folder.write({ targets: [{ target: "A" }], extra: 1 }));
    await expect(failed.exit).resolves.toMatchObject({ code: 1 });
    expect(failed.stderr.trim().split("\n")).toEqual([
      "[middleware.json] extra: is not known here",
      expect.stringContaining("[middleware.json] targets.0.target: got"),
    ]);
  });

  it("says when its port is taken, and ends", async () => {
    const first = await folder.start(base({}));
    const second = folder.spawn(folder.write(base({ listen: { ...LOCAL.listen, port: first.port } }), "second.json"));
    await expect(second.exit).resolves.toMatchObject({ code: 1 });
    expect(second.stderr).toContain("EADDRINUSE");
  });

  it("is alive, ready and measured", async () => {
    const running = await folder.start(base({}));
    for (const path of ["/healthz", "/readyz", "/metrics"]) {
      expect((await fetch(`${running.adminUrl}${path}`)).status).toBe(200);
      expect((await fetch(`${running.url}${path}`)).status).toBe(404);
    }
    expect(await running.metrics()).toContain("nodejs_eventloop_lag_seconds");
  });
});

describe("a changed configuration", () => {
  const withStatus = (status: number): object => base({ targets: [{ target: "a", lastWord: reply(status) }] });

  it("is taken, or refused whole while the old one stays", async () => {
    const running = await folder.start(withStatus(500), "reload.json");
    const status = async (): Promise<number> => (await fetch(running.url, { headers: { [TARGET]: "a" } })).status;
    const logs = (msg: string): number => running.log.filter((line) => line.msg.startsWith(msg)).length;
    expect(await status()).toBe(500);

    folder.write(withStatus(501), "reload.json");
    await running.logged(({ msg }) => msg === "configuration taken");
    expect(await status()).toBe(501);

    folder.write('{"targets":', "reload.json");
    await running.logged(({ problems }) => JSON.stringify(problems ?? "").includes("not JSON"));
    folder.write(base({ targets: [{ target: "a", lastWord: reply(99) }] }), "reload.json");
    await running.logged(({ problems }) => JSON.stringify(problems ?? "").includes("lastWord.status"));
    folder.write({ ...withStatus(502), listen: { port: 1 } }, "reload.json");
    await running.logged(({ problems }) => JSON.stringify(problems ?? "").includes("listen: changed"));
    expect(await status()).toBe(501);
    expect(await running.metrics()).toContain("middleware_config_refused 1");

    folder.write(withStatus(504), "reload.json");
    while (logs("configuration taken") < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await status()).toBe(504);
    expect(await running.metrics()).toContain("middleware_config_refused 0");
    expect(await running.metrics()).toContain('middleware_config_reloads_total{result="refused"} 3');
  });

  it("is read at once on SIGHUP", async () => {
    const running = await folder.start({ ...withStatus(500), reloadEvery: "5m" }, "hup.json");
    folder.write({ ...withStatus(501), reloadEvery: "5m" }, "hup.json");
    void running.kill("SIGHUP");
    await running.logged(({ msg }) => msg === "configuration taken");
    expect((await fetch(running.url, { headers: { [TARGET]: "a" } })).status).toBe(501);
  });
});

describe("a drain", () => {
  const validating = { targets: [{ target: "a", validation: { maxBytes: 100 } }] };
  const BEGUN = "POST /validate/a HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\n\r\na";

  it("is told by readiness first, serves during the grace, and finishes what is in flight", async () => {
    const running = await folder.start(base({ ...validating, drain: { grace: "1s", timeout: "30s" } }));
    const inFlight = await RawConnection.open(running.port);
    inFlight.write(BEGUN);
    const ended = running.kill("SIGTERM");
    await running.logged(({ msg }) => msg === "draining");
    expect((await fetch(`${running.adminUrl}/readyz`)).status).toBe(503);
    expect((await fetch(`${running.adminUrl}/healthz`)).status).toBe(200);
    expect((await fetch(`${running.url}/validate/a`, { method: "POST", body: "abc" })).status).toBe(200);

    await refused(running.port);
    expect(inFlight.received).toBe("");
    inFlight.write("bc");
    expect(await inFlight.status()).toBe(200);
    expect(await ended).toEqual({ code: 0, signal: null });
  });

  it("is bounded: what does not finish is cut off", async () => {
    const running = await folder.start(base({ ...validating, drain: { grace: "0s", timeout: "300ms" } }));
    const inFlight = await RawConnection.open(running.port);
    inFlight.write(BEGUN);
    while (!(await running.metrics()).includes("middleware_validations_in_flight 1")) continue;
    expect(await running.kill("SIGTERM")).toEqual({ code: 1, signal: null });
    expect(running.log.at(-1)).toMatchObject({ msg: "drained", finished: false });
    await inFlight.closed;
  });
});

/** Waits until nothing listens on a port. */
async function refused(port: number): Promise<void> {
  for (;;) {
    try {
      (await RawConnection.open(port)).destroy();
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
