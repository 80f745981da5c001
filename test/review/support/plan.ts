import { review, type Review, type ReviewInput, type ReviewOptions } from "../../../review";
import type { Change, PlanJson, ResourceChange } from "../../../review/input/plan-json";

type Values = Readonly<Record<string, unknown>>;

export interface ChangeSketch extends Partial<Omit<Change, "before" | "after">> {
  readonly before?: Values;
  readonly after?: Values;
  readonly movedFrom?: string;
}

/** A change of `type.name`, its action told by what is before and after. */
export function changed(address: string, sketch: ChangeSketch): ResourceChange {
  const [type = "", name = ""] = address.split(".");
  const { before, after, movedFrom, ...rest } = sketch;
  const actions = before === undefined ? ["create"] : after === undefined ? ["delete"] : ["update"];
  return {
    address,
    mode: "managed",
    type,
    name,
    ...(movedFrom === undefined ? {} : { previous_address: movedFrom }),
    change: {
      actions: actions as Change["actions"],
      before: before ?? null,
      after: after ?? null,
      after_unknown: {},
      before_sensitive: {},
      after_sensitive: {},
      ...rest,
    },
  };
}

export function planOf(...changes: readonly ResourceChange[]): PlanJson {
  return {
    format_version: "1.2",
    resource_changes: changes,
    configuration: {
      provider_config: {
        alicloud: { name: "alicloud", expressions: { region: { constant_value: "ap-southeast-1" } } },
      },
    },
  };
}

export function inputOf(plan: PlanJson, more: Partial<ReviewInput> = {}): ReviewInput {
  return {
    plans: [{ stack: "data", file: "data.json", plan }],
    stacks: [],
    failures: [],
    pending: [],
    standIn: false,
    ...more,
  };
}

/** The review of one plan of a stack named `data`, without rules unless packs are named. */
export function reviewOf(changes: readonly ResourceChange[], options: Partial<ReviewOptions> = {}): Review {
  return review(inputOf(planOf(...changes)), { today: "2026-11-24", packs: [], ...options });
}
