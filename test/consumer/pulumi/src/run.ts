import * as pulumi from "@pulumi/pulumi";
import { plan } from "./policies";

const made: Record<string, unknown> = {};

async function main(): Promise<void> {
  await pulumi.runtime.setMocks({
    newResource: ({ type, name, inputs }) => {
      made[type] = inputs;
      return { id: `${name}-id`, state: inputs as Record<string, unknown> };
    },
    call: ({ inputs }) => inputs as Record<string, unknown>,
  });
  const { resources } = await import("./program");
  await new Promise((resolve) => pulumi.all(resources.map(({ urn }) => urn)).apply(resolve));
  console.log(JSON.stringify({ made, refusal: refusal() }));
}

/** What a plan says that lacks what a budget is counted from. */
function refusal(): string {
  try {
    plan(undefined);
    return "nothing";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

void main();
