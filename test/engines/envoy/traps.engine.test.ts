import { describeProblem } from "../../../base";
import { backend, backendTraffic, credential, extension, gateway, prefix, rewrite, route, to } from "./documents/parts";
import { acceptanceProblems, type KubernetesObject, proves, translate } from "./harness";

/** What the acceptance checks say of documents that `egctl` itself ends well with. */
async function said(...documents: readonly KubernetesObject[]): Promise<readonly string[]> {
  const all = [...gateway(8080), ...documents];
  return acceptanceProblems(all, await translate(all)).map(describeProblem);
}

const primary = backend("primary", ["192.0.2.1:80"]);
const second = backend("second", ["192.0.2.2:80"], { fallback: true });
const match = { matches: [prefix("/v1")] };

describe("what egctl ends well with and the acceptance checks do not let pass", () => {
  proves("nothing is said of a fallback without filters", async () => {
    const chat = route("chat", 8080, { ...match, backendRefs: [to("primary"), to("second")] });
    expect(await said(chat, primary, second)).toEqual([]);
  });

  proves("a header filter on one backend of a fallback turns it into a traffic split", async () => {
    const filter = { type: "RequestHeaderModifier", requestHeaderModifier: { set: [{ name: "x-model", value: "a" }] } };
    const refs = [to("primary", { filters: [filter] }), to("second")];
    expect(await said(route("chat", 8080, { ...match, backendRefs: refs }), primary, second)).toEqual([
      "[httproute/default/chat/rule/0/match/0/*] priorities: got no single cluster, want 0,1 in one cluster",
    ]);
  });

  proves("a token on one backend of a fallback turns it into a traffic split", async () => {
    const refs = [to("primary", { filters: [extension("token")] }), to("second")];
    const chat = route("chat", 8080, { ...match, backendRefs: refs });
    expect(await said(chat, primary, second, ...credential("token", "secret"))).toEqual([
      "[httproute/default/chat/rule/0/match/0/*] priorities: got no single cluster, want 0,1 in one cluster",
    ]);
  });

  proves("a path rewrite on one backend is not built", async () => {
    const refs = [to("primary", { filters: [rewrite("a.example", "/a")] }), to("second")];
    const problems = await said(route("chat", 8080, { ...match, backendRefs: refs }), primary, second);
    expect(problems).toContainEqual(expect.stringContaining("[HTTPRoute chat] ResolvedRefs: got False, want True"));
  });

  proves("a path below / loses its slash", async () => {
    const chat = route("chat", 8080, {
      matches: [prefix("/")],
      filters: [rewrite("a.example", "/a/")],
      backendRefs: [to("primary")],
    });
    expect(await said(chat, primary)).toEqual([
      "[httproute/default/chat/rule/0/match/0/*] urlRewrite: got / -> /a, want a match on a prefix below /, or no rewrite",
    ]);
  });

  proves("a policy for a route that is not there", async () => {
    const chat = route("chat", 8080, { ...match, backendRefs: [to("primary")] });
    const lost = backendTraffic("lost", "caht", { retry: { numRetries: 1 } });
    expect(await said(chat, primary, lost)).toEqual([
      "[BackendTrafficPolicy lost] Envoy Gateway found no target for it",
    ]);
  });

  proves("a credential whose Secret lacks its key", async () => {
    const [, filter] = credential("token", "secret");
    const secret = { apiVersion: "v1", kind: "Secret", metadata: { name: "token", namespace: "default" } };
    const chat = route("chat", 8080, { ...match, filters: [extension("token")], backendRefs: [to("primary")] });
    const problems = await said(chat, primary, filter!, { ...secret, stringData: { other: "x" } });
    expect(problems).toContainEqual(expect.stringContaining("[HTTPRoute chat] Accepted: got False, want True"));
  });

  proves("a local rate limit whose rules are global", async () => {
    const rules = [{ limit: { requests: 1, unit: "Second" } }];
    const chat = route("chat", 8080, { ...match, backendRefs: [to("primary")] });
    const limit = backendTraffic("limit", "chat", { rateLimit: { type: "Local", global: { rules } } });
    const problems = await said(chat, primary, limit);
    expect(problems).toContainEqual(expect.stringContaining("[BackendTrafficPolicy limit] Accepted: got False"));
  });
});
