import { type PolicyKind, type PolicyTarget, resolvedPolicy } from "../../../policies";
import { type Answer, type Call, isNode, send } from "../harness";
import { isFrom, readAnswer } from "./fake-service";
import { type Stage } from "./stage";

/** What became of one request, in the words of the analyses. */
export interface Visit {
  readonly outcome: "served" | "degraded" | "lost";
  /** Who answered instead, what was missing, or the status. */
  readonly why: string;
  readonly milliseconds: number;
}

/** A client of the platform, who brings what each route asks for. */
export class Visitor {
  private count = 0;

  constructor(private readonly stage: Stage) {}

  /** One request through everything that stands in front. Every one asks for something that nobody asked for before. */
  async visit(route: string): Promise<Visit> {
    const started = performance.now();
    try {
      const answer = await this.ask(route);
      return { ...this.judge(route, answer), milliseconds: performance.now() - started };
    } catch (error) {
      const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
      return { outcome: "lost", why, milliseconds: performance.now() - started };
    }
  }

  ask(route: string, change: Call = {}): Promise<Answer> {
    const { path, call } = this.requestFor(route);
    const headers = { ...call.headers, ...change.headers };
    return send(this.portOf(route), path, { ...call, ...change, headers });
  }

  /** Where clients of a route connect. */
  portOf(route: string): number {
    const entry = this.stage.graph.routes.find(({ id }) => id === route)?.entry ?? "";
    const front = this.stage.fronts.get(entry);
    if (front === undefined) throw new Error(`nothing stands for ${entry}, where ${route} comes in`);
    return front.port;
  }

  /** A request that every policy of a route lets pass. */
  requestFor(route: string): { readonly path: string; readonly call: Call } {
    const number = ++this.count;
    const target = this.targetOf(route);
    const auth = resolvedPolicy(target, "auth")?.policy.settings;
    const validation = resolvedPolicy(target, "validation")?.policy.settings;
    const key = this.stage.keys[number % this.stage.keys.length] ?? "";
    // An address of its own for each, as the limit for each address would count them together.
    const from = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
    const headers = {
      "x-forwarded-for": from,
      ...(auth?.form === "api-key" ? { [auth.header ?? "x-api-key"]: key } : {}),
      ...(auth?.form === "jwt" ? { authorization: `Bearer ${this.token(auth.audiences[0])}` } : {}),
    };
    const keeps = this.has(route, "dead-letter");
    const body = validation === undefined ? (keeps ? { job: number } : undefined) : validBody(validation.schema);
    const path = route.endsWith("*") ? route.replace(/\*$/, `visit-${number}`) : route;
    return { path, call: { headers, ...(body === undefined ? {} : { body }) } };
  }

  targetOf(route: string): PolicyTarget {
    const placed = this.stage.source.review.policies.targets.routes[route];
    if (placed === undefined) throw new Error(`${route} is no route of the platform`);
    return placed.target;
  }

  has(route: string, kind: PolicyKind): boolean {
    return resolvedPolicy(this.targetOf(route), kind) !== undefined;
  }

  token(audience: string | undefined, claims: Readonly<Record<string, unknown>> = {}): string {
    return this.stage.issuer.token({ aud: audience, sub: "visitor", ...claims });
  }

  private judge(route: string, { status, headers, body, broken }: Answer): Omit<Visit, "milliseconds"> {
    if (broken || status >= 400) return { outcome: "lost", why: broken ? "broken off" : String(status) };
    const wanted = this.stage.source.platform.routes[route]?.to ?? "";
    const degraded = headers["x-degraded"];
    const answer = readAnswer(body);
    if (typeof degraded === "string" && degraded !== "") return { outcome: "degraded", why: degraded };
    if (answer === undefined) return { outcome: "degraded", why: `answer ${status} of another` };
    if (!isFrom(answer.servedBy, wanted)) return { outcome: "degraded", why: `${answer.servedBy} for ${wanted}` };
    const [less] = answer.degraded;
    return less === undefined ? { outcome: "served", why: "" } : { outcome: "degraded", why: less };
  }
}

/** What has all the members that a schema asks for, each a short text. */
function validBody(schema: object | undefined): object {
  const required = isNode(schema) && Array.isArray(schema["required"]) ? schema["required"] : [];
  return Object.fromEntries(required.map((name) => [String(name), "x"]));
}
