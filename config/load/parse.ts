import { type Problem, ProblemsError } from "../../base";
import { Catalogue } from "../catalogue/catalogue";
import { checks } from "../checks";
import { type Platform, PlatformSchema, type PlatformSpec } from "../spec/platform";
import { derive } from "./derive";
import { fillDefaults } from "./fill-defaults";
import { type Finding } from "./finding";
import { isWithin, overlaps, type Path, showPath } from "./path";
import { repair } from "./repair";
import { schemaFinding } from "./schema-findings";
import { isRecord, type SchemaNode } from "./schema-node";
import { type Source } from "./source";
import { fromValue } from "./typescript-source";
import { schemaErrors } from "./validator";
import { readYaml } from "./yaml-source";

/**
 * The platform that a YAML text describes.
 * @param fileName only for messages.
 * @throws ProblemsError with everything that is wrong, each with file, line, column and path.
 */
export function parsePlatform(text: string, fileName: string): Platform {
  return resolveSource(readYaml(text, fileName));
}

/**
 * The platform that a value describes.
 * @param where named in messages in place of a line.
 * @throws ProblemsError with everything that is wrong.
 */
export function resolvePlatform(spec: PlatformSpec, where = "platform"): Platform {
  return resolveSource(fromValue(spec, where));
}

export function resolveSource(source: Source): Platform {
  const errors = schemaErrors(source.value);
  const ofForm = withoutEchoes(errors.flatMap((error) => schemaFinding(error, source.value) ?? []));
  if (errors.length === 0) {
    const { platform, findings } = judge(source.value);
    throwFindings(source, findings);
    return platform;
  }
  throwFindings(source, [...ofForm, ...ofMeaningBeside(ofForm, source.value)]);
  throw new Error("a value that the schema refuses gave no finding");
}

function judge(value: unknown): { platform: Platform; findings: readonly Finding[] } {
  const filled = fillDefaults(PlatformSchema as unknown as SchemaNode, value) as Platform;
  const catalogue = new Catalogue(filled.catalogue);
  const platform = derive(filled, catalogue);
  return { platform, findings: checks.flatMap((check) => check(platform, catalogue)) };
}

/** What the checks find in the parts of a platform that the schema has no fault with. */
function ofMeaningBeside(ofForm: readonly Finding[], value: unknown): readonly Finding[] {
  if (!isRecord(value)) return [];
  const repaired = repair(value);
  if (repaired.value === undefined) return [];
  const broken = [...repaired.broken, ...ofForm.flatMap(({ meant }) => (meant === undefined ? [] : [meant]))];
  return judge(repaired.value).findings.filter((finding) => !broken.some((bad) => restsOn(finding, bad)));
}

function restsOn({ path, part, reads = [], lists = [] }: Finding, bad: Path): boolean {
  const whole = part === "key" ? reads : [path, ...reads];
  const keys = part === "key" ? [path, ...lists] : lists;
  return whole.some((place) => overlaps(place, bad)) || keys.some((place) => isWithin(place, bad));
}

/** One slip, one finding: a mistyped key is not reported as missing too. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const meant = new Set(findings.flatMap((finding) => (finding.meant === undefined ? [] : [showPath(finding.meant)])));
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const place = showPath(finding.path);
    if (meant.has(place)) return false;
    const key = `${finding.part ?? "value"} ${place}`;
    return !seen.has(key) && seen.add(key);
  });
}

function throwFindings(source: Source, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const problems = findings.map((finding) => toProblem(source, finding));
  throw new ProblemsError([...problems].sort((one, other) => compareWhere(one.where, other.where)));
}

function toProblem(source: Source, { path, part, message, got, want, hint }: Finding): Problem {
  return {
    where: source.locate(path, part ?? "value"),
    field: showPath(path),
    ...(message === undefined ? {} : { message }),
    ...(got === undefined ? {} : { got }),
    ...(want === undefined ? {} : { want }),
    ...(hint === undefined ? {} : { hint }),
  };
}

function compareWhere(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
