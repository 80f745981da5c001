import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "..", "goldens");

/** Goldens change only when asked: `npm run goldens`. */
export const updating = process.env["UPDATE_GOLDENS"] === "1";

/** Compares `text` with the committed file; says how to update it when the change is meant. */
export function expectGolden(name: string, text: string): void {
  const path = join(ROOT, name);
  if (updating) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (!existsSync(path)) throw new Error(`test/goldens/${name} is missing; write it with: npm run goldens`);
  expect(text).toBe(readFileSync(path, "utf8"));
}

export function readGolden(name: string): string {
  const path = join(ROOT, name);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
