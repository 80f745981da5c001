import { type Problem, stableJson } from "../../base";
import { type LocatedPlatform, type Path, showPath } from "../../config";
import { type PolicyKind, resolve, targetLabel } from "../../policies";
import type { PlacedTarget } from "./targets";
import { fieldPath, inFileWords, member, WORD_OF } from "./words";

/** Where policies were said, as text that policies carry with them and as a path of the platform file. */
export class Places {
  private readonly byText = new Map<string, Path>();

  constructor(private readonly located: LocatedPlatform) {}

  /** `platform.yaml:41:7 routes./v1/chat/*.policies.fallback` */
  textOf(path: Path): string {
    const text = `${this.located.locate(path)} ${showPath(path)}`;
    this.byText.set(text, path);
    return text;
  }

  /** The path whose text stands in `text`; the longest, where one is the start of another. */
  in(text: string): { readonly text: string; readonly path: Path } | undefined {
    return [...this.byText]
      .filter(([known]) => text.includes(known))
      .map(([known, path]) => ({ text: known, path }))
      .sort((a, b) => b.text.length - a.text.length)[0];
  }

  /** What the file says at a path. */
  valueAt(path: Path): unknown {
    return path.reduce<unknown>((at, step) => member(at, step), this.located.platform);
  }

  /** A problem at a path of the platform file. */
  problemAt(path: Path, problem: Omit<Problem, "where" | "field">): Problem {
    const { hint } = problem;
    const said = hint === undefined ? problem : { ...problem, hint: inFileWords(hint) };
    return { ...said, where: this.located.locate(path), field: showPath(path) };
  }
}

/** Problems that policies, tiers and analyses find, put where the platform file says what they are about. */
export function relocate(
  problems: readonly Problem[],
  places: Places,
  targets: readonly PlacedTarget[],
): readonly Problem[] {
  const moved = problems.map((problem) => relocateOne(problem, places, targets));
  const byText = new Map<string, { readonly problem: Problem; readonly about: Set<string> }>();
  for (const { problem, about } of moved) {
    const key = stableJson(problem);
    const known = byText.get(key) ?? { problem, about: new Set<string>() };
    if (about !== undefined) known.about.add(about);
    byText.set(key, known);
  }
  return [...byText.values()].map(({ problem, about }) =>
    about.size === 0 ? problem : named(problem, [...about].join(", ")),
  );
}

/** A problem at its place, and the target it is about where that is another place. */
interface Moved {
  readonly problem: Problem;
  readonly about?: string;
}

function relocateOne(problem: Problem, places: Places, targets: readonly PlacedTarget[]): Moved {
  const { where, field, hint, ...rest } = problem;
  const about = targets.find(({ target }) => labelsOf(target).includes(where));
  const kind = kindIn(field ?? "");
  const declared = places.in(where) ?? places.in(hint ?? "") ?? declaredFor(about, kind, places);
  const left = declared === undefined ? hint : withoutPlace(hint, declared.text);
  const said = { ...rest, ...(left === undefined ? {} : { hint: left }) };
  if (declared === undefined) {
    if (about === undefined) return { problem };
    return { problem: places.problemAt(about.path, field === undefined ? said : named(said, field)) };
  }
  const value = places.valueAt(declared.path);
  const rung = rungIn(problem.message ?? "", value, targets);
  const inside = rung ?? (kind === undefined ? [] : fieldPath(kind.word, kind.rest, value));
  const isElsewhere = about !== undefined && !showPath(declared.path).startsWith(`${showPath(about.path)}.`);
  const moved = places.problemAt([...declared.path, ...inside], said);
  return isElsewhere ? { problem: moved, about: where } : { problem: moved };
}

/** The same, with what it is about in front. */
function named<P extends Omit<Problem, "where" | "field">>(problem: P, what: string): P {
  return { ...problem, message: problem.message === undefined ? what : `${what}: ${problem.message}` };
}

function labelsOf(target: PlacedTarget["target"]): readonly string[] {
  const label = targetLabel(target);
  return [label, label.slice(label.indexOf(" ") + 1)];
}

/** `retry.budget at envoy-gateway`: the kind of policy, and the rest of the field. */
function kindIn(
  field: string,
): { readonly kind: PolicyKind; readonly word: (typeof WORD_OF)[PolicyKind]; rest: string } | undefined {
  const [path = ""] = field.split(" at ");
  const [first = "", ...rest] = path.split(".");
  const kind = first as PolicyKind;
  return Object.hasOwn(WORD_OF, kind) ? { kind, word: WORD_OF[kind], rest: rest.join(".") } : undefined;
}

function declaredFor(about: PlacedTarget | undefined, kind: ReturnType<typeof kindIn>, places: Places) {
  if (about === undefined || kind === undefined) return undefined;
  const at = resolve(about.target).get(kind.kind)?.at;
  return at === undefined ? undefined : places.in(at);
}

/** The entry of `then` that a refusal speaks of. */
function rungIn(message: string, said: unknown, targets: readonly PlacedTarget[]): Path | undefined {
  const then = member(said, "then");
  if (!Array.isArray(then)) return undefined;
  const index = then.findIndex((written: unknown) => {
    const name = typeof written === "string" ? written : member(written, "to");
    const label = targets.find(({ path }) => path.length === 2 && path[1] === name && path[0] !== "routes")?.target;
    return (
      label !== undefined &&
      labelsOf(label).some(
        (text) =>
          ["shares ", "serves "].some((verb) => message.startsWith(`${text} ${verb}`)) ||
          message.startsWith(`nothing watches ${text};`),
      )
    );
  });
  return index < 0 ? undefined : ["then", index];
}

function withoutPlace(hint: string | undefined, place: string): string | undefined {
  const left = hint?.replace(`declared at ${place}; `, "").replace(`declared at ${place}`, "");
  return left === "" ? undefined : left;
}
