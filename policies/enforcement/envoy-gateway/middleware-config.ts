import { replyBody, replyContentType, replyHeaders } from "../../resilience/reply";
import { type EnforcementContext } from "../context";
import { type Json, type JsonObject, shareOf, slug, type TierWork, type Writer } from "../tier";
import { type Ladder } from "./ladder";

/** The request header by which the middleware knows whose last word it gives. */
export const TARGET_HEADER = "x-policy-target";

/** What the middleware has to do for one target: validate, answer, or keep. */
export function writeMiddleware(
  writer: Writer,
  work: TierWork,
  ladder: Ladder | undefined,
  context: EnforcementContext,
): void {
  const validation = shareOf(work, "validation")?.policy;
  const lastWord = ladder?.lastWord;
  if (validation === undefined && lastWord === undefined) return;
  const name = `${slug(work.target)}-middleware`;
  const rules: JsonObject = {
    target: slug(work.target),
    ...(validation === undefined
      ? {}
      : {
          validation: {
            maxBytes: validation.resolvedMaxBytes,
            contentTypes: validation.settings.contentTypes ?? [],
            ...(validation.settings.schema === undefined
              ? {}
              : { schema: validation.settings.schema as Json as JsonObject }),
            ...(validation.settings.failOpen === undefined ? {} : { failOpen: validation.settings.failOpen }),
          },
        }),
    ...(lastWord === undefined ? {} : { lastWord: lastWordOf(lastWord, slug(work.target)) }),
  };
  const kinds = (["validation", "fallback", "dead-letter"] as const).filter((kind) => work.shares.has(kind));
  writer.document(work.target, "ConfigMap", name, kinds, {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name, namespace: context.namespace, labels: { "app.kubernetes.io/part-of": context.middleware.name } },
    data: { [`${slug(work.target)}.json`]: `${JSON.stringify(rules, undefined, 2)}\n` },
  });
}

function lastWordOf(rung: NonNullable<Ladder["lastWord"]>, target: string): JsonObject {
  if (rung.type === "dead-letter")
    return { type: "dead-letter", topic: rung.topic ?? `${target}.dead-letters`, status: 202 };
  return {
    type: "reply",
    status: rung.status,
    contentType: replyContentType(rung),
    body: replyBody(rung),
    headers: Object.fromEntries(replyHeaders(rung).map(({ name, value }) => [name, value])),
  };
}
