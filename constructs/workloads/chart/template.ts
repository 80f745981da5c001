import { Document, isScalar, Scalar, visit } from "yaml";
import type { JsonObject } from "../../../policies/enforcement";
import { asTemplate, refersToValue } from "./chart-values";

/**
 * One Kubernetes object as a Helm template. Braces of the user's own are no template; words that YAML 1.1 takes for
 * booleans are quoted.
 */
export function templateOf(object: JsonObject): string {
  const document = new Document(object, { version: "1.1" });
  visit(document, {
    Scalar: (_key, node) => {
      if (isScalar(node) && typeof node.value === "string" && isSpecial(node.value)) {
        node.type = node.value.includes("\n") ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_SINGLE;
      }
    },
  });
  const text = document.toString({ lineWidth: 0, directives: false });
  return asTemplate(text.replaceAll("{{", '{{ "{{" }}'));
}

/** What is changed after YAML was written must stand where YAML changes nothing: in single quotes or in a block. */
const isSpecial = (text: string): boolean => text.includes("{{") || refersToValue(text);
