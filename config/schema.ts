import { stableJson } from "../base";
import { shareSubschemas } from "./load/share-subschemas";
import { PlatformSchema } from "./spec/platform";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** The schema of the platform file as plain data, each part where it belongs. */
export function platformSchema(): object {
  return JSON.parse(stableJson(PlatformSchema)) as object;
}

/** The platform schema as published for editors, equal parts once: the text of `config/platform.schema.json`. */
export function publishedSchema(): string {
  const schema = { $schema: DIALECT, title: "Platform", ...shareSubschemas(platformSchema()) };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
