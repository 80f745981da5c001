import { type PolicyByKind, type PolicyKind, type PolicyTarget, resolvedPolicy } from "../../../policies";
import { at, nodes, send, type Answer, type Call } from "../harness";
import { type Stage } from "../platform/stage";
import { type Visitor } from "../platform/visitor";
import { Timeline } from "./timeline";

/** One number or fact that was expected and what was found. */
export interface Check {
  readonly what: string;
  readonly expected: string;
  /** Where the expected value comes from. */
  readonly from: string;
  readonly measured: string;
  readonly holds: boolean;
}

/** A claim about the platform, and how it is put to the test. */
export interface Scenario {
  readonly id: string;
  /** What must be so. */
  readonly claim: string;
  /** Takes longer than a few seconds, since it waits for what the policy itself makes slow. */
  readonly slow?: boolean;
  readonly run: (world: World) => Promise<readonly Check[]>;
}

/** What scenarios act on. Requests go to one proxy, so that counts are exact. */
export class World {
  /** Requests over time around an outage, once a scenario has sent them. */
  readonly timeline = new Timeline();

  constructor(
    readonly stage: Stage,
    readonly visitor: Visitor,
  ) {}

  /** A policy as it holds on a route. */
  routePolicy<K extends PolicyKind>(route: string, kind: K): PolicyByKind[K] {
    return this.policyOf(this.visitor.targetOf(route), kind, route);
  }

  /** A policy as it holds on the calls of one service to another. */
  callPolicy<K extends PolicyKind>(caller: string, callee: string, kind: K): PolicyByKind[K] {
    const target = this.stage.source.review.policies.targets.calls[caller]?.[callee]?.target;
    if (target === undefined) throw new Error(`no policies on the calls of ${caller} to ${callee}`);
    return this.policyOf(target, kind, `${caller} -> ${callee}`);
  }

  private policyOf<K extends PolicyKind>(target: PolicyTarget, kind: K, where: string): PolicyByKind[K] {
    const found = resolvedPolicy(target, kind);
    if (found === undefined) throw new Error(`${where} has no ${kind} policy`);
    return found.policy;
  }

  /** A request on a route that every policy lets pass, changed as said; through one proxy, always the same. */
  ask(route: string, change: Call = {}, path?: string): Promise<Answer> {
    const usual = this.visitor.requestFor(route);
    const headers = { ...usual.call.headers, ...change.headers };
    const port = this.stage.proxy("public").port(80);
    return send(port, path ?? usual.path, { ...usual.call, ...change, headers });
  }

  async askMany(count: number, route: string, change: Call = {}): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    for (let sent = 0; sent < count; sent += 1) answers.push(await this.ask(route, change));
    return answers;
  }

  /** The local port of a hop inside the cluster, on one proxy. */
  hop(name: string): number {
    const gateway = this.stage.source.charts["gateway"]?.find(
      ({ kind, metadata }) => kind === "Gateway" && metadata.name === "internal",
    );
    const listener = nodes(at(gateway, "spec.listeners")).find((each) => each["name"] === name);
    if (listener === undefined) throw new Error(`no listener ${name}`);
    return this.stage.proxy("internal").port(Number(listener["port"]));
  }
}
