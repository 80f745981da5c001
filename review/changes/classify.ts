import { interruptionOf } from "../knowledge/interruptions";
import { exposuresOf, allowedRanges } from "../knowledge/exposure";
import { weakenings } from "../knowledge/guards";
import { noiseOf } from "../knowledge/noise";
import { lossOf, servingEffect } from "../knowledge/stateful";
import type { ResourceChange } from "../input/plan-json";
import { at, isObject, textOf } from "../json";
import { type Edit, editsBetween, fieldOf, UNKNOWN } from "../values/edits";
import { attributesOf, type Masked, mask } from "../values/secrets";
import { endpointChange } from "./model-endpoint";
import { widened } from "./permissions";
import { rangesWidened } from "./ranges";
import type { ChangeAction, Danger, ReviewedChange } from "./reviewed-change";
import { valueEdits } from "./helm-values";

export interface ClassifyOptions {
  readonly stack: string;
  readonly construct?: string;
  /** The arguments as they were written, for what a secret document hides. */
  readonly written?: unknown;
  /** Nothing of the stack exists yet: what opens up is new, and nobody relied on less. */
  readonly first: boolean;
  /** The loss at this address was approved. */
  readonly approved: boolean;
}

/** Says what one resource's change means. Pure; secrets never reach the result. */
export function classify(change: ResourceChange, options: ClassifyOptions): ReviewedChange {
  const { before, after, before_sensitive: hidBefore, after_sensitive: hidAfter } = change.change;
  const action = actionOf(change);
  const from = mask(change.type, before ?? {}, hidBefore, options.written);
  const to = mask(change.type, after ?? {}, hidAfter, options.written);
  const edits = action === "update" || action === "replace" ? allEdits(change, from, to) : [];
  const real = edits.filter((edit) => noiseOf(change.type, edit) === undefined);
  const noise =
    action === "update" && real.length === 0 && edits[0] !== undefined ? noiseOf(change.type, edits[0]) : undefined;
  const dangers = noise === undefined ? dangersOf(change, action, real, options) : [];
  return {
    stack: options.stack,
    address: change.address,
    type: change.type,
    action,
    ...(options.construct === undefined ? {} : { construct: options.construct }),
    ...(change.previous_address === undefined ? {} : { movedFrom: change.previous_address }),
    ...(action === "replace" && change.change.actions[0] === "create" ? { createFirst: true } : {}),
    dangers,
    edits,
    ...(noise === undefined ? {} : { noise: { upstream: noise.upstream, explain: noise.explain } }),
  };
}

function actionOf({ change, previous_address: moved }: ResourceChange): ChangeAction {
  const { actions, importing } = change;
  if (actions.includes("create") && actions.includes("delete")) return "replace";
  const [action = "no-op"] = actions;
  if (action !== "no-op") return action;
  return moved !== undefined ? "move" : importing !== undefined ? "import" : "no-op";
}

/** What differs, with what is not known yet said so, and what forces a replacement marked. */
function allEdits(change: ResourceChange, from: Masked, to: Masked): readonly Edit[] {
  const { after_unknown: unknown, replace_paths: paths = [] } = change.change;
  const attributes = attributesOf(change.type);
  const forcing = paths.map((path) => String(path[0]));
  const keys = [
    ...new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {}), ...Object.keys(unknown ?? {})]),
  ].sort();
  const edits = keys.flatMap((key): readonly Edit[] => {
    if (isUnknown(at(unknown, key))) {
      const attribute = attributes[key];
      const configured = attribute?.computed !== true || forcing.includes(key);
      return configured && key !== "id" ? [{ field: key, before: describe(at(from, key)), after: UNKNOWN }] : [];
    }
    const [one, other] = [at(from, key) as Masked | undefined, at(to, key) as Masked | undefined];
    if (change.type === "helm_release" && key === "values") return valueEdits(one, other);
    return editsBetween(one, other).map((edit) => ({ ...edit, field: joined(key, edit.field) }));
  });
  return edits.map((edit) => (forcesReplacement(edit.field, paths) ? { ...edit, forces: true } : edit));
}

function joined(key: string, field: string): string {
  return field === "" ? key : field.startsWith("[") ? `${key}${field}` : `${key}.${field}`;
}

function describe(value: unknown): string {
  return editsBetween(value as Masked, null)[0]?.before ?? "(nothing)";
}

function isUnknown(mark: unknown): boolean {
  return mark === true;
}

function forcesReplacement(field: string, paths: readonly (readonly (string | number)[])[]): boolean {
  return paths.some((path) => {
    const forcing = fieldOf(path);
    return field === forcing || field.startsWith(`${forcing}.`) || field.startsWith(`${forcing}[`);
  });
}

function dangersOf(
  change: ResourceChange,
  action: ChangeAction,
  edits: readonly Edit[],
  options: ClassifyOptions,
): readonly Danger[] {
  return [
    ...lossDangers(change, action, edits, options),
    ...opened(change, action, options),
    ...(action === "update" || action === "replace" ? updateDangers(change, action, edits) : []),
  ];
}

/** What is lost with what is destroyed, whether a new one follows or not. */
function lossDangers(
  { type, address, change }: ResourceChange,
  action: ChangeAction,
  edits: readonly Edit[],
  { approved, stack }: ClassifyOptions,
): readonly Danger[] {
  if (action === "forget") {
    return [
      { kind: "protection", level: "condition", text: "it stays in the account and is managed by nobody from here on" },
    ];
  }
  if (action !== "delete" && action !== "replace") return [];
  const why = action === "replace" ? `: ${reasonOf(edits, change.actions[0] === "create")}` : "";
  const loss = lossOf(type);
  const verb = action === "replace" ? "replaced" : "destroyed";
  if (loss?.kind === "data") {
    if (approved)
      return [{ kind: "approved", level: "condition", text: `${verb} with ${loss.what}, as approved${why}` }];
    const approval = `approved-${action === "delete" ? "destroy" : "replace"}: ${stack}/${address}`;
    return [{ kind: "data-loss", level: "block", text: `${verb} with ${loss.what}${why}`, approval }];
  }
  if (loss !== undefined)
    return [{ kind: "address-loss", level: "condition", text: `${verb} with ${loss.what}${why}` }];
  const effect = servingEffect(type);
  if (action === "replace") {
    const meanwhile =
      effect === undefined || change.actions[0] === "create" ? "" : `; until the new one runs, ${effect}`;
    return [{ kind: "replace", level: "condition", text: `replaced${why}${meanwhile}` }];
  }
  return effect === undefined ? [] : [{ kind: "outage", level: "condition", text: `destroyed: ${effect}` }];
}

function reasonOf(edits: readonly Edit[], createFirst: boolean): string {
  const forcing = edits.filter(({ forces }) => forces === true);
  const order = createFirst ? " (the new one is made first)" : "";
  if (forcing.length === 0)
    return `no argument says why: it may be tainted or asked for by replace_triggered_by${order}`;
  const told = forcing.map(({ field, before, after }) => `${field} ${before} -> ${after}`);
  return `forced by ${told.join("; ")}${order}`;
}

/** Who may reach it, or do what with it, that could not before. */
function opened({ type, change }: ResourceChange, action: ChangeAction, { first }: ClassifyOptions): readonly Danger[] {
  if (action === "delete" || action === "forget" || action === "no-op" || action === "move") return [];
  const level = first ? "note" : "condition";
  const [before, after] = [change.before, change.after];
  const known = new Set(exposuresOf(type, before));
  const open = exposuresOf(type, after).filter((one) => !known.has(one));
  const ranges = action === "create" ? [] : rangesWidened(allowedRanges(before), allowedRanges(after));
  const grants = widened(type, before, after);
  return [
    ...open.map((text): Danger => ({ kind: "exposure", level, text: `opened: ${text}` })),
    ...ranges.map((range): Danger => ({ kind: "exposure", level, text: `opened: ${range} may connect now` })),
    ...(grants.length === 0 ? [] : [{ kind: "permission", level, text: `allowed now: ${shortList(grants)}` } as const]),
    ...(type === "alicloud_ram_role_policy_attachment" && action === "create"
      ? [
          {
            kind: "permission",
            level,
            text: `the role ${textOf(at(after, "role_name"))} gets a policy more`,
          } as const,
        ]
      : []),
  ];
}

function shortList(items: readonly string[]): string {
  const shown = items.slice(0, 4).join("; ");
  return items.length > 4 ? `${shown}; and ${items.length - 4} more` : shown;
}

function updateDangers(
  { type, change }: ResourceChange,
  action: ChangeAction,
  edits: readonly Edit[],
): readonly Danger[] {
  const dangers: Danger[] = [];
  for (const { kind, text } of weakenings(type, change.before, change.after)) {
    dangers.push({ kind: kind === "policy" ? "policy" : "protection", level: "condition", text });
  }
  for (const { field, before } of edits.filter(({ after }) => after === "(nothing)")) {
    if (type === "helm_release" && POLICY_PART.test(field)) {
      dangers.push({ kind: "policy", level: "condition", text: `a policy is gone: ${field} was ${before}` });
    }
  }
  const secrets = edits.filter(({ after, before }) => after.startsWith("(secret") || before === "(secret)");
  if (secrets.length > 0) {
    const fields = secrets.map(({ field }) => field).join(", ");
    dangers.push({
      kind: "secret",
      level: "condition",
      text: `secrets change: ${fields}; who holds the old one is shut out`,
    });
  }
  if (action === "update") dangers.push(...runningDangers(type, change.before, change.after, edits));
  return dangers;
}

/** Parts of gateway documents whose absence makes a route weaker. */
const POLICY_PART =
  /(\b|\.)(retry|healthCheck|circuitBreaker|rateLimit|timeout|jwt|apiKeyAuth|oidc|extAuth|fallback|faultInjection)\b/;

function runningDangers(type: string, before: unknown, after: unknown, edits: readonly Edit[]): readonly Danger[] {
  if (type === "alicloud_pai_service") return endpointDangers(before, after, edits);
  const effects = new Map<string, string[]>();
  for (const { field } of edits) {
    const effect = interruptionOf(type, field);
    if (effect !== undefined) effects.set(effect, [...(effects.get(effect) ?? []), field]);
  }
  return [...effects].map(([effect, fields]): Danger => ({
    kind: "interruption",
    level: "condition",
    text: `${fields.join(", ")}: ${effect}`,
  }));
}

function endpointDangers(before: unknown, after: unknown, edits: readonly Edit[]): readonly Danger[] {
  if (!isObject(before) || !isObject(after)) return [];
  const own = edits.filter(({ field }) => field.startsWith("service_config"));
  const { restarts, kept, renamed, expect } = endpointChange(before["service_config"], after["service_config"], own);
  const dangers: Danger[] = [];
  if (own.some(({ field, after: value }) => field === "service_config" && value === UNKNOWN)) {
    const text = "what becomes of service_config is not known before apply: the model may restart, and load anew";
    dangers.push({ kind: "restart", level: "condition", text });
  }
  if (restarts.length > 0) {
    dangers.push({
      kind: "restart",
      level: "condition",
      text: `the model restarts (${shortList(restarts)}): ${expect}`,
    });
  }
  if (kept.length > 0) {
    const text = `removed from service_config and still in force on the service, since an update merges: ${kept.join(", ")}`;
    dangers.push({ kind: "merge-trap", level: "condition", text });
  }
  if (renamed) {
    const text = "metadata.name differs: the update goes to the service of the old name, and no new one is made";
    dangers.push({ kind: "merge-trap", level: "condition", text });
  }
  return dangers;
}
