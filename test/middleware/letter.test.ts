import { carriesCredential, keptHeaders, withoutCredentials } from "../../middleware/letters/hygiene";
import { letterOf } from "../../middleware/letters/letter";

const REQUEST = {
  target: "chat",
  method: "POST",
  pathAndQuery: "/v1/jobs?size=2&api_key=abc&access_token=x&page",
  headers: {
    authorization: "Bearer abc",
    cookie: "a=b",
    "content-type": "application/json",
    "idempotency-key": "i-1",
    traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    "x-tenant": "t1",
    "x-other": "o",
  },
  body: Buffer.from([0, 255, 1]),
};

describe("a letter", () => {
  const letter = letterOf(REQUEST, {
    ticket: "t-1",
    topic: "later",
    receivedAt: new Date(0),
    alsoKeep: ["x-tenant", "authorization"],
  });

  it("is a CloudEvent with the request's own bytes", () => {
    expect(letter).toEqual({
      ticket: "t-1",
      topic: "later",
      body: REQUEST.body,
      headers: {
        ce_specversion: "1.0",
        ce_id: "t-1",
        ce_source: "/targets/chat",
        ce_type: "middleware.dead-letter.v1",
        ce_time: "1970-01-01T00:00:00.000Z",
        ce_method: "POST",
        ce_path: "/v1/jobs?size=2&api_key=REDACTED&access_token=REDACTED&page",
        ce_traceparent: REQUEST.headers.traceparent,
        "content-type": "application/json",
        "http_idempotency-key": "i-1",
        "http_x-tenant": "t1",
      },
    });
  });
});

describe("names that carry credentials", () => {
  it.each([
    "authorization",
    "Proxy-Authorization",
    "cookie",
    "x-api-key",
    "apikey",
    "x-acs-security-token",
    "X-Signature",
    "session-id",
    "key",
    "sig",
    "client_secret",
  ])("%s is one", (name) => {
    expect(carriesCredential(name)).toBe(true);
  });

  it.each(["accept", "idempotency-key", "x-tenant", "monkey", "design", "x-request-id", "content-type"])(
    "%s is none",
    (name) => {
      expect(carriesCredential(name)).toBe(false);
    },
  );
});

describe("what is kept of a request", () => {
  it("leaves out a header that is too long", () => {
    expect(keptHeaders({ accept: "a".repeat(5000), "user-agent": "u" }, [])).toEqual([["user-agent", "u"]]);
  });

  it.each([
    ["/a", "/a"],
    ["/a?", "/a?"],
    ["/a?b=1&token=2?3", "/a?b=1&token=REDACTED"],
    ["/a?t%6fken=1", "/a?t%6fken=REDACTED"],
    ["/a?%zz=1", "/a?%zz=1"],
  ])("redacts %s to %s", (from, to) => {
    expect(withoutCredentials(from)).toBe(to);
  });
});
