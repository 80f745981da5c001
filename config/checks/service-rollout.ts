import { Duration } from "../../base";
import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { type Platform, type ServiceSpec } from "../spec/platform";
import { stableVersion } from "../versions";
import { unknownName } from "./unknown-name";

type Rollout = NonNullable<ServiceSpec["rollout"]>;
type Canary = NonNullable<Rollout["canary"]>;

const FORMS = ["canary", "byHeader", "byCookie", "blueGreen", "mirror"] as const;

/** A rollout names versions that are there, in one form, with weights that add up. */
export function ofRollout(path: Path, service: ServiceSpec, platform: Platform): Finding[] {
  const rollout = service.rollout ?? {};
  const at = [...path, "rollout"];
  const said = FORMS.filter((form) => rollout[form] !== undefined);
  const [first, second] = said;
  if (first === undefined) {
    return [{ path: at, part: "key", message: "it says nothing", want: `one of ${FORMS.join(", ")}` }];
  }
  if (second !== undefined) {
    return [
      { path: [...at, second], part: "key", message: `${said.join(" and ")} exclude each other`, hint: "keep one" },
    ];
  }
  const stable = stableVersion(service);
  const known = [...new Set([stable, ...Object.keys(service.versions)])];
  const lists = [[...path, "versions"]];
  const named = namesIn(rollout);
  const unknown = named
    .filter(({ version }) => !known.includes(version))
    .map(({ inside, version, part }): Finding => ({
      ...unknownName([...at, ...inside], version, "a version of the service", known, lists),
      ...(part === "key" ? { part } : {}),
    }));
  const idle = known
    .filter((version) => version !== stable && !named.some((use) => use.version === version) && first !== "blueGreen")
    .map((version): Finding => ({
      path: [...path, "versions", version],
      part: "key",
      reads: [at],
      message: "no request reaches this version",
      hint: "name it in the rollout, or leave it out",
    }));
  const alone =
    known.length === 1
      ? [
          {
            path: at,
            part: "key" as const,
            lists,
            message: "there is one version only",
            hint: "add the other to versions",
          },
        ]
      : [];
  return [
    ...unknown,
    ...alone,
    ...(alone.length + unknown.length > 0 ? [] : idle),
    ...(rollout.canary === undefined ? [] : ofCanary([...at, "canary"], rollout.canary, stable, platform)),
    ...(rollout.blueGreen === undefined ? [] : ofSwitch(path, known, lists)),
    ...ofSelf(at, rollout, stable),
  ];
}

interface Use {
  readonly inside: Path;
  readonly version: string;
  readonly part?: "key";
}

function namesIn({ canary, byHeader, byCookie, blueGreen, mirror }: Rollout): readonly Use[] {
  const variants = (form: "byHeader" | "byCookie", said: Rollout["byHeader"]): Use[] =>
    (said?.variants ?? []).map(({ to }, index) => ({ inside: [form, "variants", index, "to"], version: to }));
  return [
    ...(canary?.steps ?? []).flatMap((step, index) =>
      Object.keys(step).map((version): Use => ({ inside: ["canary", "steps", index, version], version, part: "key" })),
    ),
    ...variants("byHeader", byHeader),
    ...variants("byCookie", byCookie),
    ...(blueGreen === undefined ? [] : [{ inside: ["blueGreen", "live"], version: blueGreen.live }]),
    ...(mirror === undefined
      ? []
      : typeof mirror === "string"
        ? [{ inside: ["mirror"], version: mirror }]
        : [{ inside: ["mirror", "to"], version: mirror.to }]),
  ];
}

function ofCanary(path: Path, canary: Canary, stable: string, { deployment }: Platform): Finding[] {
  const { steps, at = 0, gate } = canary;
  const others = [...new Set(steps.flatMap((step) => Object.keys(step)))].filter((version) => version !== stable);
  const sums = steps.flatMap((step, index): Finding[] => {
    const entries = Object.entries(step);
    const sum = entries.reduce((total, [, weight]) => total + weight, 0);
    if (Math.abs(sum - 100) < 1e-9) return [];
    const got = `${entries.map(([version, weight]) => `${version} ${weight}`).join(" + ")} = ${sum}`;
    return [{ path: [...path, "steps", index], got, want: "a sum of 100" }];
  });
  if (sums.length > 0) return sums;
  const [canaryName, third] = others;
  if (third !== undefined) {
    const index = steps.findIndex((step) => third in step);
    const hint = "a third version takes its requests by header or cookie";
    return [
      {
        path: [...path, "steps", index, third],
        part: "key",
        message: `weights divide between two versions, and ${canaryName ?? ""} is the second`,
        hint,
      },
    ];
  }
  const shares = steps.map((step) => step[canaryName ?? ""] ?? 0);
  const falls = shares.findIndex((share, index) => index > 0 && share <= (shares[index - 1] ?? 0));
  return [
    ...(falls < 0
      ? []
      : [
          {
            path: [...path, "steps", falls],
            got: `${shares[falls] ?? 0} after ${shares[falls - 1] ?? 0}`,
            want: "a share that rises from step to step",
          },
        ]),
    ...(at < steps.length
      ? []
      : [
          {
            path: [...path, "at"],
            reads: [[...path, "steps"]],
            got: String(at),
            want: `a step, 0 to ${steps.length - 1}`,
          },
        ]),
    ...(gate === undefined ? [] : ofGate([...path, "gate"], gate, shares, deployment)),
  ];
}

/** What a gate asks for must be something that it can see: it judges the answers of all versions together. */
function ofGate(
  path: Path,
  { watch, errorRate, latency }: NonNullable<Canary["gate"]>,
  shares: readonly number[],
  { canaryGate }: Platform["deployment"],
): Finding[] {
  const least = Math.min(...shares.filter((share) => share > 0));
  const rate = errorRate === undefined ? undefined : Number(errorRate.replace("%", ""));
  const minutes = watch === undefined ? 10 : Duration.parse(watch).minutes;
  return [
    ...(canaryGate === undefined
      ? [
          {
            path,
            part: "key" as const,
            lists: [["deployment"]],
            message: "nobody judges it",
            hint: "say deployment.canaryGate: { image, prometheus }",
          },
        ]
      : []),
    ...(errorRate === undefined && latency === undefined
      ? [{ path, part: "key" as const, message: "it says nothing", want: "errorRate, latency or both" }]
      : []),
    ...(minutes >= 1 && minutes <= 120 ? [] : [{ path: [...path, "watch"], got: watch ?? "", want: "1m to 2h" }]),
    ...(rate !== undefined && rate >= least
      ? [
          {
            path: [...path, "errorRate"],
            got: errorRate ?? "",
            want: `less than the first share, ${least}%`,
            hint: "a canary that fails every request would pass",
          },
        ]
      : []),
    ...(latency !== undefined && latency.quantile <= 1 - least / 100
      ? [
          {
            path: [...path, "latency", "quantile"],
            got: String(latency.quantile),
            want: `more than ${1 - least / 100}`,
            hint: `with a share of ${least}% a canary that is always slow would pass`,
          },
        ]
      : []),
  ];
}

function ofSwitch(path: Path, known: readonly string[], lists: readonly Path[]): Finding[] {
  if (known.length <= 2) return [];
  return [
    {
      path: [...path, "rollout", "blueGreen"],
      part: "key",
      lists,
      got: known.join(", "),
      want: "two versions",
      hint: "a switch is between two",
    },
  ];
}

/** The stable version is what everybody else gets: it needs no variant and no copy. */
function ofSelf(at: Path, rollout: Rollout, stable: string): Finding[] {
  return namesIn(rollout)
    .filter(({ inside, version }) => version === stable && inside[0] !== "canary" && inside[0] !== "blueGreen")
    .map(({ inside }): Finding => ({
      path: [...at, ...inside],
      message: `${stable} is the stable version, which all others get`,
      hint: "name another version",
    }));
}
