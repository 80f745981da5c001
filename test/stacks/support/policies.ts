import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, ProblemsError } from "../../../base";
import { openPlatformText } from "../../../config";
import { approvePlatform, type PlatformReview } from "../../../stacks/analysis";

export const SAMPLE = join(__dirname, "..", "..", "..", "platform.yaml");

/** Two models on two zones, two services, and a place for policies. */
const BASE = `name: lumen
account: { id: "1234567890123456", type: International }
regions: [{ id: ap-southeast-1, zones: [ap-southeast-1a, ap-southeast-1b], cidr: 10.10.0.0/16 }]
cluster:
  pools:
    general: { kind: cpu, instanceTypes: [ecs.g7.2xlarge], nodes: { min: 2, max: 4 } }
    other: { kind: cpu, domain: text, instanceTypes: [ecs.g7.2xlarge], nodes: 2 }
data: { objects: { models: {} } }
messaging: { kafka: { topics: { later: { external: true } } } }
models:
  r1:
    model: deepseek-r1-distill-qwen-32b
    instanceTypes: [ecs.gn7i-c32g1.32xlarge]
    policies: MODEL
  qwen:
    model: qwen3-8b
    instanceTypes: [ecs.gn7i-c16g1.4xlarge]
    policies: MODEL
services:
  chat: { image: registry.example.com/a/chat:1.0.0, calls: [r1, qwen], callPolicies: { r1: CALL, qwen: {} } }
  spare: { image: registry.example.com/a/spare:1.0.0 }
loadBalancers: { api: { requestTimeout: 600s } }
policies: POLICIES
routes:
  /v1/chat/*: { to: chat, load: 2, policies: ROUTE }
  /v1/complete: { to: r1, load: 2, policies: DIRECT }
objectives: OBJECTIVES
`;

export interface Parts {
  readonly model?: string;
  readonly call?: string;
  readonly policies?: string;
  readonly route?: string;
  readonly direct?: string;
  readonly objectives?: string;
  /** Texts of the platform replaced by others. */
  readonly edits?: readonly (readonly [from: string, to: string])[];
}

export const WATCHED = "{ health: { http: /health, ejectAfter: 5 }, failover: { zones: {} } }";

/** The text of a small platform with these policies. */
export function platformText(parts: Parts): string {
  const { model = WATCHED, call = "{}", policies = "{}", route = "{}", direct = "{}", objectives = "{}" } = parts;
  const filled = BASE.replaceAll("MODEL", model)
    .replace("CALL", call)
    .replace("POLICIES", policies)
    .replace("ROUTE", route)
    .replace("DIRECT", direct)
    .replace("OBJECTIVES", objectives);
  return (parts.edits ?? []).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the platform does not hold ${from}`);
    return text.replace(from, to);
  }, filled);
}

export function review(parts: Parts): PlatformReview {
  return approvePlatform(openPlatformText(platformText(parts), "p.yaml"));
}

/** What is wrong: for each problem the text it points at, where in the file that is, and what is said. */
export function refused(parts: Parts): readonly (readonly [at: string, field: string, said: string])[] {
  const text = platformText(parts);
  return problemsOf(() => approvePlatform(openPlatformText(text, "p.yaml"))).map((problem) => [
    wordAt(text, problem.where),
    problem.field ?? "",
    [problem.message, problem.got && `got ${problem.got}`, problem.want && `want ${problem.want}`, problem.hint]
      .filter((part) => part !== undefined && part !== "")
      .join("; "),
  ]);
}

export function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}

function wordAt(text: string, where: string): string {
  const [, line, column] = /^p\.yaml:(\d+):(\d+)$/.exec(where) ?? [];
  if (line === undefined || column === undefined) return `nowhere: ${where}`;
  const rest = text.split("\n")[Number(line) - 1]?.slice(Number(column) - 1) ?? "";
  return /^[^\s,:[\]{}]+|^./.exec(rest)?.[0] ?? "";
}

export function sampleText(): string {
  return readFileSync(SAMPLE, "utf8");
}
