import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { PlatformStack } from "../constructs/core";
import { render } from "./support/render";

const FOLDER = join(__dirname, "../examples/constructs");
const examples = readdirSync(FOLDER).filter((file) => file.endsWith(".ts"));

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(0);
});

test.each(examples)("the example %s synthesizes and passes every judge", async (file) => {
  const { default: example } = (await import(join(FOLDER, file))) as {
    readonly default: (stack: PlatformStack) => void;
  };
  expect(render((stack) => example(stack)).types().length).toBeGreaterThan(0);
});
