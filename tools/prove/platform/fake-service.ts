import { type Behaviour, isNode } from "../harness";
import { type InnerAnswer, type InnerCaller } from "./inner-call";
import { accepts } from "./store";

/** Something that a service asks for each request. */
export interface Dependency {
  readonly id: string;
  /** `hard`: the service fails with it. `soft`: it answers without it, and says so. */
  readonly need: "hard" | "soft";
  /** `http` is called; of `tcp` it only matters whether it is there. */
  readonly kind: "http" | "tcp";
  readonly port: () => number;
}

/** What a fake service answers: who it is, and where an answer was less than the usual one. */
export interface ServiceAnswer {
  readonly servedBy: string;
  readonly zone: string;
  readonly degraded: readonly string[];
}

/** Answers as a service does that needs others: 500 without one that it cannot do without. */
export function asking(name: string, zone: string, needs: readonly Dependency[], caller: InnerCaller): Behaviour {
  return async (request, response) => {
    const trace = request.headers["traceparent"];
    const headers = typeof trace === "string" ? { traceparent: trace } : {};
    const found = await Promise.all(needs.map((need) => ask(need, caller, headers)));
    const missing = needs.filter((need, index) => need.need === "hard" && found[index] === undefined);
    const degraded = needs.flatMap((need, index) => found[index] ?? [`without ${need.id}`]);
    if (response.destroyed) return;
    response.writeHead(missing.length === 0 ? 200 : 500, { "content-type": "application/json" });
    const body: ServiceAnswer = { servedBy: name, zone, degraded };
    response.end(JSON.stringify(missing.length === 0 ? body : { missing: missing.map(({ id }) => id) }));
  };
}

/** In what the answer was less than usual; nothing when there was none. */
async function ask(
  { id, kind, port }: Dependency,
  caller: InnerCaller,
  headers: Readonly<Record<string, string>>,
): Promise<readonly string[] | undefined> {
  if (kind === "tcp") return (await accepts(port())) ? [] : undefined;
  const answer = await caller.post(port(), "/v1/call", headers);
  if (answer === undefined || answer.status >= 400) return undefined;
  return lessThanUsual(id, answer);
}

/** Versions of a service have its name and one of their own: `auth-canary` answers for `auth`. */
export function isFrom(servedBy: string, wanted: string): boolean {
  return servedBy === wanted || servedBy.startsWith(`${wanted}-`);
}

function lessThanUsual(id: string, { body, degraded }: InnerAnswer): readonly string[] {
  const answer = readAnswer(body);
  const own = degraded === undefined || degraded === "" ? [] : [`${id}: ${degraded}`];
  if (answer === undefined) return [...own, `${id}: another answer`];
  const other = isFrom(answer.servedBy, id) ? [] : [`${answer.servedBy} for ${id}`];
  return [...own, ...other, ...answer.degraded];
}

/** A fake's own words, or nothing when something else answered. */
export function readAnswer(text: string): ServiceAnswer | undefined {
  if (!text.startsWith("{")) return undefined;
  const body: unknown = JSON.parse(text);
  if (!isNode(body) || typeof body["servedBy"] !== "string") return undefined;
  const degraded = Array.isArray(body["degraded"]) ? body["degraded"].map(String) : [];
  return { servedBy: body["servedBy"], zone: typeof body["zone"] === "string" ? body["zone"] : "", degraded };
}
