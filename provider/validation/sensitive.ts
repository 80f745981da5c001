import { type Attributes } from "./facts";
import { memberOf } from "./decode";

/** Providers mark few secrets as such, so that names speak too. */
const SECRET_NAME = /passw|secret|token|private_?key|access_?key|credential|passphrase/i;

/** Whether the value at a path such as `block.0.argument` may not be shown. */
export function isSensitive(attributes: Attributes, path: readonly string[]): boolean {
  let here: Attributes | undefined = attributes;
  for (const part of path) {
    if (/^\d+$/.test(part)) continue;
    if (SECRET_NAME.test(part)) return true;
    const attribute: Attributes[string] | undefined =
      here !== undefined && Object.hasOwn(here, part) ? here[part] : undefined;
    if (attribute === undefined) return false;
    if (attribute.sensitive === true) return true;
    here = attribute.block ?? memberOf(attribute).block;
  }
  return false;
}
