import { parseAllDocuments } from "yaml";
import { type Edit, editsBetween } from "../values/edits";
import { type Masked, maskText } from "../values/secrets";

/** What differs between the values of a Helm release: YAML texts, compared by their content. */
export function valueEdits(before: Masked | undefined, after: Masked | undefined): readonly Edit[] {
  return editsBetween(contentOf(before), contentOf(after)).map((edit) => ({ ...edit, field: `values.${edit.field}` }));
}

/** Later texts win over earlier ones, as Helm has it; here they are set side by side under the same keys. */
function contentOf(values: Masked | undefined): Masked {
  const texts = Array.isArray(values) ? (values as readonly Masked[]) : [values ?? null];
  const merged: Record<string, Masked> = {};
  for (const text of texts) {
    const content = typeof text === "string" ? readYaml(text) : text;
    if (isMap(content)) Object.assign(merged, content);
  }
  return merged;
}

function readYaml(text: string): Masked {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return { text };
  return maskText(documents[0]?.toJS() ?? {});
}

function isMap(value: Masked): value is { readonly [key: string]: Masked } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
