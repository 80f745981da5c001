import { display } from "../../base";
import { isReference } from "../../provider/validation/tokens";
import { isObject } from "../block";
import { fail, PASS, type Outcome, type Rule, unknown, whenKnown } from "../rule";

const FIELD = "service_config.metadata.name";

export const paiServiceName: Rule = {
  id: "PAI-001",
  title: "The name of a PAI-EAS service has lower-case letters, digits and underscores only",
  why: "a hyphen plans, since the name stands inside a JSON text, and is refused at apply",
  source: "https://www.alibabacloud.com/help/en/pai/user-guide/parameters-of-model-services",
  level: "error",
  resourceTypes: ["alicloud_pai_service"],
  judge: (block) => {
    const config = block.read("service_config");
    if (config.state === "unknown") return judgeText(config.reference);
    return whenKnown(config, "service_config", (value) => judgeText(String(value)));
  },
};

/** References may stand inside the JSON text; one that makes the text itself can't be read. */
function judgeText(text: string): Outcome {
  const name = nameIn(text);
  if (typeof name !== "string" || isReference(name)) return unknown(FIELD);
  return /^[a-z][a-z0-9_]*$/.test(name)
    ? PASS
    : fail(FIELD, display(name), "lower-case letters, digits and _, a letter first");
}

function nameIn(text: string): unknown {
  try {
    const config = JSON.parse(text) as unknown;
    const metadata = isObject(config) ? config["metadata"] : undefined;
    return isObject(metadata) ? metadata["name"] : undefined;
  } catch {
    return undefined;
  }
}
