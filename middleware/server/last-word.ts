import { randomUUID } from "node:crypto";
import { type IncomingMessage } from "node:http";
import { NotKept } from "../letters/lane";
import { letterOf } from "../letters/letter";
import { type LetterBox } from "../letters/letter-box";
import { type Budget } from "../limits/budget";
import { declaredLength, readBody } from "../limits/read-body";
import { type Target } from "../targets/targets";
import { type Answer, problemAnswer } from "./answer";
import { type Served, UNKNOWN } from "./served";

export interface Desk {
  readonly places: Budget;
  readonly box: LetterBox;
  readonly maxBytes: number;
  readonly alsoKeep: readonly string[];
}

type Result = Pick<Served, "answer" | "outcome" | "reason" | "ticket">;

/** Envoy never tries again what comes with this header: a retry of the last word would get the last word. */
const DO_NOT_RETRY = { "x-envoy-ratelimited": "true" } as const;

/** Answers for a target whose every other rung has failed. */
export async function lastWord(
  request: IncomingMessage,
  pathAndQuery: string,
  target: Target | undefined,
  desk: Desk,
): Promise<Served> {
  const served = await find(request, pathAndQuery, target, desk);
  const { answer } = served;
  if (answer.status < 500) return served;
  return { ...served, answer: { ...answer, headers: { ...answer.headers, ...DO_NOT_RETRY } } };
}

async function find(
  request: IncomingMessage,
  pathAndQuery: string,
  target: Target | undefined,
  desk: Desk,
): Promise<Served> {
  const word = target?.lastWord;
  if (target === undefined || word === undefined) {
    const reason = target === undefined ? "unknown-target" : "no-last-word";
    const answer = problemAnswer(503, "The service is not available", { reason });
    return { target: target?.name ?? UNKNOWN, rung: "none", outcome: "failed", reason, answer };
  }
  if (word.rung === "reply") {
    return { target: target.name, rung: "reply", outcome: "answered", reason: word.from, answer: word.answer };
  }
  return {
    target: target.name,
    rung: "dead-letter",
    ...(await keep(request, pathAndQuery, target.name, word.topic, desk)),
  };
}

async function keep(
  request: IncomingMessage,
  pathAndQuery: string,
  target: string,
  topic: string,
  desk: Desk,
): Promise<Result> {
  const { places, box, maxBytes, alsoKeep } = desk;
  const declared = declaredLength(request);
  if ((declared ?? 0) > maxBytes) return tooLarge(maxBytes);
  const lease = places.tryTake(declared ?? maxBytes);
  if (lease === undefined) return notKept("overloaded", "1");
  try {
    const read = await readBody(request, maxBytes);
    if (read.outcome === "too-large") return tooLarge(maxBytes);
    if (read.outcome === "incomplete") {
      return { answer: problemAnswer(408, "The body did not arrive"), outcome: "refused", reason: "incomplete" };
    }
    const ticket = randomUUID();
    const { method = "GET", headers } = request;
    const letter = letterOf(
      { target, method, pathAndQuery, headers, body: read.body },
      { ticket, topic, receivedAt: new Date(), alsoKeep },
    );
    await box.keep(letter);
    return { answer: accepted(ticket), outcome: "kept", reason: "acknowledged", ticket };
  } catch (error) {
    if (error instanceof NotKept) return notKept(`kafka-${error.reason}`, "5");
    throw error;
  } finally {
    lease.release();
  }
}

function accepted(ticket: string): Answer {
  return {
    status: 202,
    headers: { "content-type": "application/json", "x-degraded": "dead-letter", "x-ticket": ticket },
    body: JSON.stringify({ status: "kept", ticket }),
  };
}

function notKept(reason: string, retryAfter: string): Result {
  const members = { detail: "Nothing is promised about it: send it again", reason };
  const answer = problemAnswer(503, "The request could not be kept", members, { "retry-after": retryAfter });
  return { answer, outcome: "not-kept", reason };
}

function tooLarge(maxBytes: number): Result {
  const answer = problemAnswer(413, "The request is too large to be kept", { maxBytes });
  return { answer, outcome: "refused", reason: "too-large" };
}
