import type { ClassApi, Described } from "./api";
import { code, table } from "./markdown";

/** Props with their defaults, one table for each form that they may take. */
export function propsTables({ props }: ClassApi): string {
  const [first, ...others] = props;
  if (first === undefined) return "";
  if (others.length === 0) return propsTable(first.props);
  return props.map((form) => `### ${form.name}\n\n${propsTable(form.props)}`).join("\n\n");
}

function propsTable(props: readonly Described[]): string {
  return table(
    ["prop", "what it is", "default"],
    props.map(({ name, type, optional, about, fallback }) => [
      code(name),
      [about, code(type)].filter((part) => part !== "").join(" "),
      optional ? (fallback ?? "none") : "**required**",
    ]),
  );
}

/** What others may use of a construct, and what it can do. */
export function memberTable(members: readonly Described[]): string {
  return table(
    ["member", "what it is"],
    members.map(({ name, type, about, fallback }) => {
      const method = type.startsWith("(");
      const parts = [about, fallback && `Default: ${fallback}.`, method || type === "" ? "" : code(type)];
      return [code(method ? `${name}${type}` : name), parts.filter(Boolean).join(" ")];
    }),
  );
}
