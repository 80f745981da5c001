import { stableJson } from "../base";
import { PlatformSchema } from "./spec/platform";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** The platform schema as published for editors: the text of `config/platform.schema.json`. */
export function publishedSchema(): string {
  const schema = JSON.parse(JSON.stringify(PlatformSchema)) as Record<string, unknown>;
  return `${JSON.stringify({ $schema: DIALECT, title: "Platform", ...(JSON.parse(stableJson(schema)) as object) }, undefined, 2)}\n`;
}
