import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { signatureOf } from "../../../functions/api/sign";

export interface FakeGroup {
  readonly id: string;
  readonly region: string;
  traffic: number;
  /** Weight by address. */
  weights: Record<string, number>;
}

export const CREDENTIALS = { accessKeyId: "STS.id", accessKeySecret: "test-only", securityToken: "token" };

/**
 * The parts of Global Accelerator and CloudMonitor that the programs call, on 127.0.0.1: it checks signatures, makes a
 * change only after `settleAfter` more questions, and is busy meanwhile.
 */
export class FakeCloud {
  readonly calls: Record<string, string>[] = [];
  readonly alarms = new Map<string, { readonly state: string; readonly enabled?: boolean }>();
  /** Questions until a change is made. */
  settleAfter = 1;
  /** Answers to the next calls, instead of the right ones. */
  readonly refusals: { readonly action: string; readonly code: string }[] = [];
  /** Called whenever a change was made. */
  onChange: () => void = () => undefined;

  private readonly pending = new Map<string, { left: number; apply: () => void }>();
  private readonly server: Server;

  constructor(readonly groups: readonly FakeGroup[]) {
    this.server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        const parameters = Object.fromEntries(new URLSearchParams(body));
        const { status, answer } = this.answer(parameters);
        response.writeHead(status, { "content-type": "application/json" });
        response.end(JSON.stringify(answer));
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** How often an action was called. */
  count(action: string): number {
    return this.calls.filter(({ Action }) => Action === action).length;
  }

  private answer(parameters: Record<string, string>): { status: number; answer: object } {
    const { Signature, ...signed } = parameters;
    this.calls.push(parameters);
    if (Signature !== signatureOf("POST", signed, CREDENTIALS.accessKeySecret)) return refused("SignatureDoesNotMatch");
    const planned = this.refusals.findIndex(({ action }) => action === parameters["Action"]);
    const [refusal] = planned < 0 ? [] : this.refusals.splice(planned, 1);
    if (refusal !== undefined) return refused(refusal.code);
    switch (parameters["Action"]) {
      case "DescribeEndpointGroup":
        return this.describe(parameters);
      case "UpdateEndpointGroup":
        return this.update(parameters);
      case "DescribeMetricRuleList":
        return this.rules(parameters);
      default:
        return refused("InvalidAction");
    }
  }

  private describe({ EndpointGroupId: id = "" }: Record<string, string>): { status: number; answer: object } {
    const group = this.groups.find((one) => one.id === id);
    if (group === undefined) return refused("NotExist.EndPointGroup");
    const change = this.pending.get(id);
    if (change !== undefined && change.left-- <= 0) {
      this.pending.delete(id);
      change.apply();
      this.onChange();
    }
    return {
      status: 200,
      answer: {
        EndpointGroupId: id,
        EndpointGroupRegion: group.region,
        State: this.pending.has(id) ? "updating" : "active",
        TrafficPercentage: group.traffic,
        EndpointConfigurations: Object.entries(group.weights).map(([Endpoint, Weight]) => ({
          Endpoint,
          Weight,
          Type: "Domain",
          EnableClientIPPreservation: false,
          EnableProxyProtocol: true,
        })),
      },
    };
  }

  private update(parameters: Record<string, string>): { status: number; answer: object } {
    const group = this.groups.find(({ id }) => id === parameters["EndpointGroupId"]);
    if (group === undefined) return refused("NotExist.EndPointGroup");
    if (this.pending.size > 0) return refused("StateError.Accelerator");
    const weights: Record<string, number> = {};
    for (let index = 1; ; index++) {
      const endpoint = parameters[`EndpointConfigurations.${index}.Endpoint`];
      if (endpoint === undefined) break;
      weights[endpoint] = Number(parameters[`EndpointConfigurations.${index}.Weight`]);
    }
    const traffic = Number(parameters["TrafficPercentage"]);
    this.pending.set(group.id, { left: this.settleAfter, apply: () => Object.assign(group, { traffic, weights }) });
    return { status: 200, answer: { RequestId: "1" } };
  }

  private rules({ RuleIds = "" }: Record<string, string>): { status: number; answer: object } {
    const Alarm = RuleIds.split(",").flatMap((id) => {
      const alarm = this.alarms.get(id);
      return alarm === undefined
        ? []
        : [{ RuleId: id, AlertState: alarm.state, EnableState: alarm.enabled ?? true, RuleName: `rule ${id}` }];
    });
    return { status: 200, answer: { Success: true, Code: 200, Alarms: { Alarm } } };
  }
}

function refused(Code: string): { status: number; answer: object } {
  return { status: 400, answer: { Code, Message: `refused: ${Code}` } };
}
