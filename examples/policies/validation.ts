import { attach, type PolicyTarget, route, service, ValidationPolicy } from "../../policies";

/** A body must be JSON of this shape and no larger than 256 KiB, or the service never sees it. */
export default function example(): readonly PolicyTarget[] {
  const chat = route("/v1/chat", { to: service("chat") });
  attach(
    ValidationPolicy.jsonSchema({
      type: "object",
      required: ["messages"],
      properties: { messages: { type: "array", minItems: 1 } },
    })
      .maxBytes(262_144)
      .contentTypes("application/json"),
  ).to(chat);
  return [chat];
}
