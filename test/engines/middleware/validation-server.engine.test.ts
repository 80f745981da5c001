import { LOCAL, MiddlewareFolder, type MiddlewareProcess } from "../../middleware/support/middleware-process";
import { RawConnection } from "../../middleware/support/raw-request";

const SCHEMA = { type: "object", required: ["prompt"], properties: { prompt: { type: "string" } } };
const KIB = 1024;

let folder: MiddlewareFolder;
beforeAll(() => {
  folder = new MiddlewareFolder();
});
afterAll(() => folder.dispose());

const JSON_TYPE = { "content-type": "application/json" };

function ask(process: MiddlewareProcess, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${process.url}${path}`, { method: "POST", headers: JSON_TYPE, ...init });
}

describe("the authorizer", () => {
  let running: MiddlewareProcess;
  beforeAll(async () => {
    running = await folder.start({
      ...LOCAL,
      logLevel: "debug",
      limits: { requestTimeout: "1s" },
      targets: [
        { target: "chat", validation: { maxBytes: 64 * KIB, contentTypes: ["application/json"], schema: SCHEMA } },
        { target: "upload", validation: { maxBytes: 64 * KIB } },
      ],
    });
  });

  it("lets a valid body pass, whatever path and query follow", async () => {
    for (const path of ["/validate/chat", "/validate/chat/v1/chat?x=1", "/validate/chat?x", "/validate/chat/%zz/%2F"]) {
      const answer = await ask(running, path, { body: '{"prompt":"hi"}' });
      expect([answer.status, answer.headers.get("x-validation"), await answer.text()]).toEqual([200, "passed", ""]);
    }
  });

  it("refuses an invalid one with what is wrong", async () => {
    const answer = await ask(running, "/validate/chat/v1", { body: '{"prompt":3}' });
    expect(answer.status).toBe(422);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(await answer.json()).toEqual({
      type: "about:blank",
      title: "The request body does not match its schema",
      status: 422,
      problems: [{ path: "/prompt", keyword: "type", message: "must be string" }],
      complete: true,
    });
  });

  it.each([
    ["malformed JSON", { body: '{"prompt":' }, 400],
    ["an empty body", {}, 400],
    ["another media type", { body: "{}", headers: { "content-type": "text/plain" } }, 415],
    ["a media type that is none", { body: "{}", headers: { "content-type": "garbage" } }, 415],
    ["a body above the limit", { body: JSON.stringify({ prompt: "x".repeat(64 * KIB) }) }, 413],
  ])("refuses %s", async (_name, init, status) => {
    expect((await ask(running, "/validate/chat", init)).status).toBe(status);
  });

  it("judges a body that comes with GET", async () => {
    const connection = await RawConnection.open(running.port);
    connection.write(
      "GET /validate/chat HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}",
    );
    expect(await connection.status()).toBe(422);
    connection.destroy();
  });

  it("judges a method that its router does not know", async () => {
    const connection = await RawConnection.open(running.port);
    connection.write(
      "PROPFIND /validate/chat HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}",
    );
    expect(await connection.status()).toBe(422);
    connection.destroy();
  });

  it("says 5xx, so that the gateway decides, for a target that it does not know or has no rules for", async () => {
    for (const path of ["/validate/nobody/x", "/validate/", "/validate/chat%20"]) {
      const answer = await ask(running, path, { body: "{}" });
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ reason: "unknown-target" });
    }
    expect((await ask(running, "/elsewhere", { body: "{}" })).status).toBe(404);
  });

  it("stops a chunked body at its limit and holds no more", async () => {
    const before = running.residentBytes();
    const connection = await RawConnection.open(running.port);
    connection.write("POST /validate/upload HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n");
    const chunk = `${(16 * KIB).toString(16)}\r\n${"x".repeat(16 * KIB)}\r\n`;
    for (let sent = 0; sent < 2000 && !connection.received.includes("HTTP/1.1"); sent += 1) {
      connection.write(chunk);
      if (sent % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await connection.status()).toBe(413);
    await connection.closed;
    expect(running.residentBytes() - before).toBeLessThan(64 * KIB * KIB);
    expect(await running.metrics()).toContain("middleware_body_bytes 0");
  });

  it("refuses a huge declared body without reading it", async () => {
    const connection = await RawConnection.open(running.port);
    connection.write("POST /validate/upload HTTP/1.1\r\nhost: a\r\ncontent-length: 99999999999\r\n\r\n");
    expect(await connection.status()).toBe(413);
    connection.destroy();
  });

  it("cuts off a body that never ends, and serves others meanwhile", async () => {
    const slow = await RawConnection.open(running.port);
    slow.write(
      "POST /validate/chat HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
    );
    expect((await ask(running, "/validate/chat", { body: '{"prompt":""}' })).status).toBe(200);
    await slow.closed;
    await running.logged(({ reason }) => reason === "incomplete");
    expect(await running.metrics()).toContain("middleware_validations_in_flight 0");
  });

  it("lives on when a client goes away in the middle", async () => {
    const gone = await RawConnection.open(running.port);
    gone.write("POST /validate/upload HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nabc");
    await new Promise((resolve) => setTimeout(resolve, 50));
    gone.destroy();
    expect((await ask(running, "/validate/upload", { body: "abc" })).status).toBe(200);
  });

  it("logs target, rung, outcome, reason and trace id, and no header or body", async () => {
    const secret = "Bearer s3cr3t-s3cr3t";
    const headers = {
      ...JSON_TYPE,
      authorization: secret,
      traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      "x-request-id": "r-77",
    };
    await ask(running, "/validate/chat/x?token=s3cr3t", { headers, body: '{"prompt":"s3cr3t"}' });
    const line = await running.logged(({ requestId }) => requestId === "r-77");
    expect(line).toMatchObject({
      target: "chat",
      rung: "validate",
      outcome: "passed",
      reason: "valid",
      status: 200,
      traceId: "0af7651916cd43dd8448eb211c80319c",
    });
    expect(JSON.stringify(running.log)).not.toContain("s3cr3t");
    expect(await running.metrics()).toMatch(
      /middleware_requests_total\{target="chat",rung="validate",outcome="passed",reason="valid"\} \d/,
    );
  });
});

describe("the authorizer without a free place", () => {
  it("fails closed, or open where the policy gives a reason, and says so", async () => {
    const running = await folder.start({
      ...LOCAL,
      limits: { concurrentValidations: 1 },
      targets: [
        { target: "closed", validation: { maxBytes: KIB } },
        { target: "open", validation: { maxBytes: KIB, failOpen: "the catalogue is read-only" } },
      ],
    });
    const holding = await RawConnection.open(running.port);
    holding.write("POST /validate/closed HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\n\r\na");
    while (!(await running.metrics()).includes("middleware_validations_in_flight 1")) continue;

    const closed = await ask(running, "/validate/closed", { body: "abc" });
    expect([closed.status, closed.headers.get("retry-after")]).toEqual([503, "1"]);
    const open = await ask(running, "/validate/open", { body: "abc" });
    expect([open.status, open.headers.get("x-validation")]).toEqual([200, "skipped; reason=overloaded"]);
    expect(await running.logged(({ outcome }) => outcome === "skipped")).toMatchObject({ target: "open", level: 40 });
    expect(await running.metrics()).toContain(
      'middleware_validation_skipped_total{target="open",reason="overloaded"} 1',
    );

    holding.write("bc");
    expect(await holding.status()).toBe(200);
    expect((await ask(running, "/validate/closed", { body: "abc" })).status).toBe(200);
    holding.destroy();
  });

  it("counts the memory that bodies have reserved", async () => {
    const running = await folder.start({
      ...LOCAL,
      limits: { memoryBytes: 2 * KIB },
      letters: { maxBytes: 1 },
      targets: [{ target: "a", validation: { maxBytes: 2 * KIB } }],
    });
    const holding = await RawConnection.open(running.port);
    holding.write(`POST /validate/a HTTP/1.1\r\nhost: a\r\ncontent-length: ${KIB + 1}\r\n\r\na`);
    while (!(await running.metrics()).includes(`middleware_body_bytes ${KIB + 1}`)) continue;
    expect((await ask(running, "/validate/a", { body: "x".repeat(KIB) })).status).toBe(503);
    expect((await ask(running, "/validate/a", { body: "x" })).status).toBe(200);
    holding.destroy();
  });
});
