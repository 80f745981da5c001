import { mapStrings, objectAt, textOf, type JsonObject, type JsonValue } from "./terraform-json";
import { describeType, exampleExpression, type ValueType } from "./value-type";

/** A value that another stack has not made yet. */
export interface Placeholder {
  readonly stack: string;
  readonly output: string;
  /** What the other stack puts there, such as `alicloud_vpc.main.id`. */
  readonly value: string;
  readonly type: string;
  /** Whether a made-up value stands in, because Terraform must know one: in provider blocks, `count`, `for_each`. */
  readonly known: boolean;
}

/** What is known of the stack behind a `terraform_remote_state`. */
export interface Upstream {
  readonly stack: string;
  /** Whether the stack's state already has the output, so that no placeholder is needed. */
  readonly isApplied: (output: string) => boolean;
  readonly valueOf: (output: string) => string;
  readonly typeOf: (output: string) => ValueType;
}

export interface StackWithPlaceholders {
  readonly json: JsonObject;
  readonly placeholders: readonly Placeholder[];
}

/** The resources that stand for values of other stacks begin with this name. */
export const PLACEHOLDER_ADDRESS = "terraform_data.placeholder-";

const REMOTE_STATE = "terraform_remote_state";
const REFERENCE = /data\.terraform_remote_state\.([\w-]+)\.outputs(?:\.([\w-]+)|\["([^"]+)"\])/g;

/**
 * The stack as it can be planned before the stacks it reads from are applied. Each reference to an output that does
 * not exist yet becomes one to the output of a new `terraform_data`, which Terraform does not know until it is
 * applied; where a value must be known, an example of the right type stands in.
 * @param upstreamOf finds the stack behind a `terraform_remote_state` by its name
 */
export function withPlaceholders(
  stack: JsonObject,
  upstreamOf: (remoteState: string) => Upstream,
): StackWithPlaceholders {
  const placeholders = new Map<string, Placeholder>();
  const resources: Record<string, JsonObject> = {};
  const stillRead = new Set<string>();

  const replace = (text: string, path: readonly string[]): string =>
    text.replace(REFERENCE, (reference, remoteState: string, plain?: string, quoted?: string) => {
      const output = plain ?? quoted ?? "";
      const upstream = upstreamOf(remoteState);
      if (upstream.isApplied(output)) {
        stillRead.add(remoteState);
        return reference;
      }
      const type = upstream.typeOf(output);
      const known = mustBeKnown(path);
      const value = upstream.valueOf(output);
      const placeholder = { stack: upstream.stack, output, value, type: describeType(type), known };
      placeholders.set(JSON.stringify(placeholder), placeholder);
      if (known) return exampleExpression(type, exampleText(path));
      const name = `${upstream.stack}-${output}`.replace(/[^\w-]/g, "_");
      resources[`placeholder-${name}`] = { input: `\${${exampleExpression(type, "placeholder")}}` };
      return `${PLACEHOLDER_ADDRESS}${name}.output`;
    });

  const replaced = mapStrings(stack, replace);
  return {
    json: withoutUnread(addResources(objectAt(replaced), resources), stillRead),
    placeholders: [...placeholders.values()],
  };
}

/** Terraform plans nothing whose providers, `count` or `for_each` are unknown. */
function mustBeKnown(path: readonly string[]): boolean {
  const [section, , , argument] = path;
  if (section === "provider") return true;
  return (section === "resource" || section === "data") && (argument === "for_each" || argument === "count");
}

/** Passes where providers look at the value: an address must parse, certificates and keys are base64. */
function exampleText(path: readonly string[]): string {
  const argument = path.filter((key) => !/^\d+$/.test(key)).at(-1) ?? "";
  if (/host|url|endpoint/.test(argument)) return "https://placeholder.invalid:6443";
  if (/cert|key|token/.test(argument)) return Buffer.from("placeholder").toString("base64");
  if (argument === "region") return "ap-southeast-1";
  return "placeholder";
}

function addResources(stack: JsonObject, added: Readonly<Record<string, JsonObject>>): JsonObject {
  if (Object.keys(added).length === 0) return stack;
  const resource = objectAt(stack, "resource");
  return { ...stack, resource: { ...resource, terraform_data: { ...objectAt(resource, "terraform_data"), ...added } } };
}

/** Leaves out the remote states that nothing reads any more, also from `depends_on`. */
function withoutUnread(stack: JsonObject, stillRead: ReadonlySet<string>): JsonObject {
  const { [REMOTE_STATE]: remoteStates, ...otherData } = objectAt(stack, "data");
  const kept = Object.entries(objectAt(remoteStates)).filter(([name]) => stillRead.has(name));
  const removed = new Set(
    Object.keys(objectAt(remoteStates))
      .filter((name) => !stillRead.has(name))
      .map((name) => `data.${REMOTE_STATE}.${name}`),
  );
  const { data: _, ...rest } = stack;
  const data = kept.length > 0 ? { ...otherData, [REMOTE_STATE]: Object.fromEntries(kept) } : otherData;
  const result: JsonObject = Object.keys(data).length > 0 ? { ...rest, data } : rest;
  return removed.size === 0 ? result : objectAt(withoutDependencies(result, removed));
}

function withoutDependencies(value: JsonValue, on: ReadonlySet<string>): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => withoutDependencies(item, on));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, JsonValue] =>
    key === "depends_on" && Array.isArray(item)
      ? [key, (item as readonly JsonValue[]).filter((address) => !on.has(textOf(address)))]
      : [key, withoutDependencies(item, on)],
  );
  return Object.fromEntries(entries);
}
