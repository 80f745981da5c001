/** Marks a value so that another copy of this library recognises it; `instanceof` would not. */
export function brand(value: object, name: string): void {
  Object.defineProperty(value, symbolOf(name), { value: true });
}

/** Whether a value carries the brand, whichever copy of the library made it. */
export function hasBrand(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && symbolOf(name) in value;
}

const symbolOf = (name: string): symbol => Symbol.for(`alicloud-ai-platform/${name}`);
