import Ajv2020, { type ErrorObject } from "ajv/dist/2020";

import { PlatformSchema } from "../spec/platform";
import { shareSubschemas } from "./share-subschemas";

const ajv = new Ajv2020({
  // Each schema is used a few times: compiling it fast matters more than running it fast.
  code: { optimize: false },
  allErrors: true,
  verbose: true,
  discriminator: true,
  allowUnionTypes: true,
  strictTypes: false,
  allowMatchingProperties: true,
  inlineRefs: false,
  meta: false, // the schema is the project's own: a test judges it
  validateSchema: false,
});
ajv.addVocabulary(["patternErrorMessage", "hint"]);

const validate = ajv.compile(shareSubschemas(PlatformSchema));

/** What the schema says about a value. */
export function schemaErrors(value: unknown): readonly ErrorObject[] {
  return validate(value) ? [] : (validate.errors ?? []);
}
