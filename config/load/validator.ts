import Ajv2020, { type ErrorObject } from "ajv/dist/2020";

import { PlatformSchema } from "../spec/platform";

const ajv = new Ajv2020({
  // Each schema is used a few times: compiling it fast matters more than running it fast.
  code: { optimize: false },
  allErrors: true,
  verbose: true,
  discriminator: true,
  allowUnionTypes: true,
  strictTypes: false,
  allowMatchingProperties: true,
});
ajv.addVocabulary(["patternErrorMessage", "hint"]);

const validate = ajv.compile(PlatformSchema);

/** What the schema says about a value. */
export function schemaErrors(value: unknown): readonly ErrorObject[] {
  return validate(value) ? [] : (validate.errors ?? []);
}
