import { Token } from "cdktf";
import { refuse } from "../../../base";

const OPEN = "\uE000";
const CLOSE = "\uE001";
const REFERENCE = new RegExp(`${OPEN}([A-Za-z0-9.]+)${CLOSE}`, "g");
const NAME = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/;

/** What a chart learns only when it is installed: values that Terraform knows after an apply. */
export class ChartValues {
  private readonly byName = new Map<string, string>();

  /**
   * Text for a manifest. A value that is known stands as it is; one that is not becomes `.Values.<name>`.
   * @param name dotted camelCase, such as `database.host`
   * @throws ProblemsError when the name has no such form, or stands for another value already
   */
  reference(name: string, value: string): string {
    if (!Token.isUnresolved(value)) return value;
    if (!NAME.test(name)) refuse("ChartValues", "name", name, "dotted camelCase such as database.host");
    const other = this.byName.get(name);
    if (other !== undefined && other !== value)
      refuse("ChartValues", name, "a second value", "one value for each name");
    this.byName.set(name, value);
    return `${OPEN}${name}${CLOSE}`;
  }

  get names(): readonly string[] {
    return [...this.byName.keys()].sort();
  }

  /** The values themselves, nested as Helm takes them. They hold references to other resources. */
  get resolved(): Readonly<Record<string, unknown>> {
    return nested(this.names.map((name) => [name, this.byName.get(name) ?? ""]));
  }

  /** The same form with one text everywhere. */
  filledWith(text: (name: string) => string): Readonly<Record<string, unknown>> {
    return nested(this.names.map((name) => [name, text(name)]));
  }
}

/** Whether a text refers to a value. */
export const refersToValue = (text: string): boolean => text.includes(OPEN);

/** References as Helm reads them; an install without the value stops and says which one is missing. */
export function asTemplate(text: string): string {
  return text.replace(REFERENCE, (_match, name: string) => `{{ required "${name} is missing" .Values.${name} }}`);
}

function nested(entries: readonly (readonly [string, string])[]): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    const steps = name.split(".");
    const last = steps.pop() ?? name;
    const holder = steps.reduce<Record<string, unknown>>((node, step) => {
      node[step] ??= {};
      return node[step] as Record<string, unknown>;
    }, root);
    holder[last] = value;
  }
  return root;
}
