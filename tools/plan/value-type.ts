/** A type as Terraform writes it in JSON: `"string"`, `["list", "string"]`, `["object", { "id": "string" }]`. */
export type ValueType = string | readonly [collection: string, element: ValueType] | ObjectType;
export type ObjectType = readonly [kind: "object", members: Readonly<Record<string, ValueType>>];

export function isObjectType(type: ValueType): type is ObjectType {
  return typeof type !== "string" && type[0] === "object";
}

export function describeType(type: ValueType): string {
  if (typeof type === "string") return type;
  if (isObjectType(type)) return "object";
  return `${type[0]}(${describeType(type[1])})`;
}

/** An expression of the given type, with `text` for each string in it. */
export function exampleExpression(type: ValueType, text: string): string {
  if (typeof type === "string") return SCALARS[type] ?? JSON.stringify(text);
  if (isObjectType(type)) {
    const members = Object.entries(type[1]).map(
      ([name, of]) => `${JSON.stringify(name)} = ${exampleExpression(of, text)}`,
    );
    return `{ ${members.join(", ")} }`;
  }
  const element = exampleExpression(type[1], text);
  if (type[0] === "map") return `tomap({ "placeholder" = ${element} })`;
  return type[0] === "set" ? `toset([${element}])` : `tolist([${element}])`;
}

const SCALARS: Readonly<Record<string, string>> = { number: "1", bool: "false" };
