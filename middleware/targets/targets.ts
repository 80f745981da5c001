import { type Config } from "../config/config";
import { type LastWordDocument, type ReplyDocument } from "../config/schema";
import { type Answer } from "../server/answer";
import { BodySchema } from "../validation/body-schema";
import { type BodyRules } from "../validation/judge";

/** What is done for one target, ready to run. */
export interface Target {
  readonly name: string;
  readonly validation: TargetValidation | undefined;
  readonly lastWord: LastWord | undefined;
}

export interface TargetValidation extends BodyRules {
  readonly maxBytes: number;
  readonly failOpen: string | undefined;
}

export type LastWord =
  | { readonly rung: "reply"; readonly from: "target" | "domain"; readonly answer: Answer }
  | { readonly rung: "dead-letter"; readonly from: "target" | "domain"; readonly topic: string };

export interface Targets {
  readonly byName: ReadonlyMap<string, Target>;
  /** Every topic that a target may write to, sorted. */
  readonly topics: readonly string[];
}

const MAX_DEPTH = 100;

/** Compiles what a configuration says about targets. A target's own last word wins over its domain's. */
export function compileTargets(config: Config): Targets {
  const targets = config.targets.map(({ target, domain, validation, lastWord }): Target => {
    const ofDomain = domain === undefined ? undefined : config.domains[domain]?.lastWord;
    return {
      name: target,
      validation: validation && {
        maxBytes: validation.maxBytes,
        contentTypes: validation.contentTypes ?? [],
        schema: validation.schema && new BodySchema(validation.schema),
        maxDepth: validation.maxDepth ?? MAX_DEPTH,
        failOpen: validation.failOpen,
      },
      lastWord: lastWord ? wordOf(lastWord, "target") : ofDomain && wordOf(ofDomain, "domain"),
    };
  });
  const topics = targets.flatMap(({ lastWord }) => (lastWord?.rung === "dead-letter" ? [lastWord.topic] : []));
  return { byName: new Map(targets.map((target) => [target.name, target])), topics: [...new Set(topics)].sort() };
}

function wordOf(word: LastWordDocument, from: "target" | "domain"): LastWord {
  return word.type === "reply"
    ? { rung: "reply", from, answer: replyAnswer(word) }
    : { rung: "dead-letter", from, topic: word.topic };
}

function replyAnswer({ status, contentType, body, headers, retryAfterSeconds }: ReplyDocument): Answer {
  const own = Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    status,
    headers: {
      "x-degraded": "reply",
      ...(retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) }),
      ...own,
      ...(body === undefined || body === "" ? {} : { "content-type": contentType ?? "application/json" }),
    },
    body: body ?? "",
  };
}
