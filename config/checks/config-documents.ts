import { jsonSchemaFaults, jsonSchemaProblem } from "../../base";
import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { type ServiceSpec } from "../spec/platform";
import { type Check } from "./check";

/** Each service's document is what its schema says, and the schema is one. */
export const configDocuments: Check = ({ services }) =>
  Object.entries(services).flatMap(([name, service]) => ofService(["services", name], service));

function ofService(path: Path, { config, configSchema }: ServiceSpec): Finding[] {
  if (configSchema === undefined) return [];
  const at = [...path, "configSchema"];
  const problem = jsonSchemaProblem(configSchema);
  if (problem !== undefined) return [{ path: at, part: "key", message: "no JSON Schema 2020-12", hint: problem }];
  if (Object.keys(config).length === 0) {
    return [{ path: at, part: "key", reads: [[...path, "config"]], message: "there is no config that it could judge" }];
  }
  return jsonSchemaFaults(configSchema, config).map(({ path: inside, message }): Finding => ({
    path: [...path, "config", ...inside],
    reads: [at],
    ...(inside.length === 0 || message === UNKNOWN_KEY ? { part: "key" as const } : {}),
    message,
    hint: "configSchema says so",
  }));
}

const UNKNOWN_KEY = "the schema has no such key";
