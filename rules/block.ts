import { isReference, unescapeText } from "../provider/validation/tokens";

type Json = Readonly<Record<string, unknown>>;

/** What stands at a path of a block. A reference has no value before apply. */
export type Reading =
  | { readonly state: "absent" }
  | { readonly state: "unknown"; readonly reference: string }
  | { readonly state: "known"; readonly value: unknown };

const ABSENT: Reading = { state: "absent" };

/** A block of Terraform JSON, or one nested in it, as rules read it. */
export class Block {
  constructor(
    /** `resource`, `data`, `provider` or `variable`. */
    readonly kind: string,
    /** Such as `alicloud_vpc`; for a provider or variable its name. */
    readonly type: string,
    readonly name: string,
    /** The stack that it is in. */
    readonly stack: string,
    readonly body: Json,
  ) {}

  /** Where findings are: the construct's path, or the address. */
  get where(): string {
    const comment = this.body["//"];
    const metadata = isObject(comment) ? comment["metadata"] : undefined;
    const path = isObject(metadata) ? metadata["path"] : undefined;
    return typeof path === "string" ? path : `${this.stack}/${this.type}.${this.name}`;
  }

  /** What stands at a dotted path. A nested block is the first of its kind. */
  read(path: string): Reading {
    let current: unknown = this.body;
    for (const part of path.split(".")) {
      const holder = Array.isArray(current) ? (current[0] as unknown) : current;
      if (typeof holder === "string" && isReference(holder)) return { state: "unknown", reference: holder };
      if (!isObject(holder)) return ABSENT;
      if (holder[part] === undefined && madeByReference(holder, part)) return { state: "unknown", reference: part };
      current = holder[part];
    }
    return reading(current);
  }

  /** The text at a path, or nothing when there is none or its value is not known. */
  text(path: string): string | undefined {
    const found = this.read(path);
    return found.state === "known" && typeof found.value === "string" ? found.value : undefined;
  }

  /** The nested blocks of a kind, or `unknown` when their number is not known before apply. */
  nested(path: string): readonly Block[] | "unknown" {
    const found = this.read(path);
    const parent = path.split(".").slice(0, -1).join(".");
    const holder = parent === "" ? this.body : this.firstAt(parent);
    const last = path.split(".").at(-1) ?? path;
    if (found.state === "unknown" || madeByReference(holder, last)) return "unknown";
    if (found.state === "absent") return [];
    const bodies: unknown[] = Array.isArray(found.value) ? found.value : [found.value];
    return bodies
      .filter(isObject)
      .map((body) => new Block(this.kind, this.type, this.name, this.stack, { "//": this.body["//"], ...body }));
  }

  private firstAt(path: string): Json {
    const found = this.read(path);
    const value: unknown = found.state === "known" ? found.value : undefined;
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return isObject(first) ? first : {};
  }
}

function reading(value: unknown): Reading {
  if (value === undefined || value === null) return ABSENT;
  if (typeof value !== "string") return { state: "known", value };
  return isReference(value) ? { state: "unknown", reference: value } : { state: "known", value: unescapeText(value) };
}

/** Blocks that a `dynamic` block makes are as many as its collection has members. */
function madeByReference(holder: Json, label: string): boolean {
  const groups = holder["dynamic"];
  return (Array.isArray(groups) ? (groups as unknown[]) : [groups]).some((group) => isObject(group) && label in group);
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
