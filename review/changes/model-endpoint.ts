import { KNOWN_MODEL_FACTS } from "../../model/catalogue";
import { at, isList, isObject, type Json, parsed, textOf } from "../json";
import type { Edit } from "../values/edits";

/** What a change of `service_config` does to a running model. */
export interface EndpointChange {
  /** Keys that differ and make instances restart. */
  readonly restarts: readonly string[];
  /** Keys that are gone: the service keeps them, since an update merges. */
  readonly kept: readonly string[];
  /** Set when `metadata.name` differs: the update goes to the service of the old name. */
  readonly renamed: boolean;
  readonly expect: string;
}

/** Keys that change how many instances there are, or who reaches them: those that run are left alone. */
const NO_RESTART = /^(metadata\.(instance|name|rolling_strategy|qos)|autoscaler|cronscaler|labels|token|networking)\b/;

/** The start of the engine, and what the weights take at about 0.3 GB a second: Alibaba names 20 to 30 minutes for 673 GB. */
const START_SECONDS = 300;
const SECONDS_PER_GB = 3.3;

/** @param edits the edits of `service_config`, their fields starting with `service_config.` */
export function endpointChange(before: unknown, after: unknown, edits: readonly Edit[]): EndpointChange {
  const fields = edits.map(({ field }) => field.replace(/^service_config\.?/, "")).filter((field) => field !== "");
  const [from, to] = [parsed(before), parsed(after)];
  const kept = removedKeys(from, to, []);
  const restarts = fields.filter((field) => !NO_RESTART.test(field) && !kept.includes(field.replace(/\[\d+\]/g, "")));
  const [oldName, newName] = [at(from, "metadata", "name"), at(to, "metadata", "name")];
  return {
    restarts,
    kept,
    renamed: oldName !== undefined && newName !== undefined && oldName !== newName,
    expect: loadTime(textOf(after), Number(at(to, "metadata", "instance") ?? 1)),
  };
}

/** Keys of objects that the later document no longer has. Lists are replaced as a whole. */
function removedKeys(before: Json | undefined, after: Json | undefined, path: readonly string[]): readonly string[] {
  if (!isObject(before) || !isObject(after)) return [];
  return Object.entries(before).flatMap(([key, value]) => {
    const here = [...path, key];
    if (!(key in after)) return [here.join(".")];
    return isList(value) ? [] : removedKeys(value, after[key], here);
  });
}

/** How long until the model answers again, as far as its size is known. */
export function loadTime(config: string, replicas: number): string {
  const model = modelIn(config);
  const each = replicas > 1 ? `, for each of ${replicas} instances in turn` : "";
  if (model === undefined) return `expect 5 min and more to load (a model of unknown size)${each}`;
  const seconds = START_SECONDS + model.weightsGB * SECONDS_PER_GB;
  return `expect about ${Math.ceil(seconds / 60)} min to load ${model.name} (${model.weightsGB} GB)${each}`;
}

/** The model that a configuration names: the longest known name in it. */
export function modelIn(config: string): { readonly name: string; readonly weightsGB: number } | undefined {
  const text = plain(config);
  const found = [...KNOWN_MODEL_FACTS]
    .filter(([name]) => text.includes(plain(name)))
    .sort(([one], [other]) => other.length - one.length)[0];
  return found === undefined ? undefined : { name: found[0], weightsGB: found[1].weightsGB };
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
