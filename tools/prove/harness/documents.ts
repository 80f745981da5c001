/** A Kubernetes object as plain data. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec?: unknown;
  readonly data?: Readonly<Record<string, string>>;
  readonly stringData?: Readonly<Record<string, string>>;
}

/** One part of an object whose shape only the engine knows. */
export type Node = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member at a dotted path, or nothing. */
export function at(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((node, step) => (isNode(node) ? node[step] : undefined), value);
}

/** The objects in a list; nothing else passes. */
export function nodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Every object inside a value, itself included, outermost first. */
export function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const member of value) yield* walk(member);
  if (!isNode(value)) return;
  yield value;
  for (const member of Object.values(value)) yield* walk(member);
}

/** A copy in which every object is what `change` made of it, innermost first. */
export function mapNodes(value: unknown, change: (node: Node) => Node): unknown {
  if (Array.isArray(value)) return value.map((member) => mapNodes(member, change));
  if (!isNode(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapNodes(member, change)])));
}
