/** Escapes that stand for a literal `${` and `%{` in Terraform's JSON syntax. */
const ESCAPES = /(\$\$|%%)\{/g;

/** Whether a string of Terraform JSON holds an interpolation or a directive, so that its value is not known before apply. */
export function isReference(text: string): boolean {
  if (!text.includes("{")) return false;
  const rest = text.replace(ESCAPES, "");
  return rest.includes("${") || rest.includes("%{");
}

/** The text that a string without interpolation stands for. */
export function unescapeText(text: string): string {
  return text.includes("{") ? text.replace(ESCAPES, (escape) => escape.slice(1)) : text;
}

/** Whether a value is, or contains, a reference. */
export function containsReference(value: unknown): boolean {
  if (typeof value === "string") return isReference(value);
  if (Array.isArray(value)) return value.some(containsReference);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, member]) => isReference(key) || containsReference(member));
}
