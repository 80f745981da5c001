import { type IncomingMessage } from "node:http";
import { type Budget } from "../limits/budget";
import { declaredLength, readBody } from "../limits/read-body";
import { type Target, type TargetValidation } from "../targets/targets";
import { judge, type Verdict } from "../validation/judge";
import { type Answer, problemAnswer } from "./answer";
import { type Served, UNKNOWN } from "./served";

type Result = Pick<Served, "answer" | "outcome" | "reason">;

/** The path below which an external authorizer asks: `/validate/<target>`, and behind it the request's own path. */
const PREFIX = "/validate/";

/** The target that a path asks to validate for; undefined when it asks for nothing of the kind. */
export function validationTarget(path: string): string | undefined {
  if (!path.startsWith(PREFIX)) return undefined;
  return /^[^/?#]*/.exec(path.slice(PREFIX.length))?.[0];
}

/**
 * Says whether a request may pass: 200, or the answer that its client gets. A doubt about the request is a 4xx; a
 * fault of this service is a 5xx, which the gateway's own `failOpen` decides about.
 */
export async function validate(request: IncomingMessage, target: Target | undefined, places: Budget): Promise<Served> {
  const rules = target?.validation;
  if (target === undefined || rules === undefined) {
    const reason = target === undefined ? "unknown-target" : "no-validation";
    const answer = problemAnswer(503, "No validation is configured for this target", { reason });
    return { target: target?.name ?? UNKNOWN, rung: "validate", outcome: "failed", reason, answer };
  }
  return { target: target.name, rung: "validate", ...(await check(request, rules, places)) };
}

async function check(request: IncomingMessage, rules: TargetValidation, places: Budget): Promise<Result> {
  const declared = declaredLength(request);
  if ((declared ?? 0) > rules.maxBytes) return tooLarge(rules);
  const lease = places.tryTake(declared ?? rules.maxBytes);
  if (lease === undefined) return overloaded(rules);
  try {
    const read = await readBody(request, rules.maxBytes);
    if (read.outcome === "too-large") return tooLarge(rules);
    if (read.outcome === "incomplete") {
      return { answer: problemAnswer(408, "The body did not arrive"), outcome: "refused", reason: "incomplete" };
    }
    const { method = "GET", headers } = request;
    return resultOf(judge(rules, { method, contentType: headers["content-type"], body: read.body }));
  } finally {
    lease.release();
  }
}

function resultOf(verdict: Verdict): Result {
  if (verdict.outcome === "passed") return { answer: pass("passed"), outcome: "passed", reason: verdict.reason };
  return { answer: refusal(verdict), outcome: "refused", reason: verdict.reason };
}

function refusal(verdict: Exclude<Verdict, { outcome: "passed" }>): Answer {
  switch (verdict.status) {
    case 400:
      return problemAnswer(400, "The request body cannot be read", { detail: verdict.detail });
    case 415:
      return problemAnswer(415, "The request body's media type is not accepted", { detail: verdict.detail });
    case 422: {
      const { problems, complete } = verdict;
      return problemAnswer(422, "The request body does not match its schema", { problems, complete });
    }
  }
}

function tooLarge({ maxBytes }: TargetValidation): Result {
  const answer = problemAnswer(413, "The request body is too large", { maxBytes });
  return { answer, outcome: "refused", reason: "too-large" };
}

function overloaded({ failOpen }: TargetValidation): Result {
  const reason = "overloaded";
  if (failOpen !== undefined) return { answer: pass(`skipped; reason=${reason}`), outcome: "skipped", reason };
  const answer = problemAnswer(503, "Validation is overloaded", { reason }, { "retry-after": "1" });
  return { answer, outcome: "failed", reason };
}

function pass(validation: string): Answer {
  return { status: 200, headers: { "x-validation": validation }, body: "" };
}
