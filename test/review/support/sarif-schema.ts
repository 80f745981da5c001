import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

const validate = addFormats(new Ajv({ strict: false, unicodeRegExp: false })).compile(schema);

/** What a log has that SARIF 2.1.0 has not; empty when it is valid. */
export function sarifFaults(log: unknown): readonly string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`);
}
