import { basename, resolve } from "node:path";
import { InputError, type Problem } from "../../base";
import { type Answers, PLACEHOLDER_ACCOUNT } from "./answers";
import { type Given, isName } from "./given";
import { PROFILES, type Profile, templateOf } from "./profiles";
import { usualAccountType, withRegion, zonesOf, zonesThatHold } from "./regions";

/** What a project gets when nobody says otherwise. */
export function defaultProfile(): Profile {
  const [first] = PROFILES;
  if (first === undefined) throw new Error("there is no profile");
  return first;
}

/** What buckets leave of their 63 characters beside environment, region and account. */
const ROOM = 20;

/** The folder's own name where it can be one and leaves room for what stands behind it in every physical name. */
export function defaultName(folder: string): string {
  const own = basename(resolve(folder)).toLowerCase();
  return isName(own) && own.length <= ROOM ? own : "lumen";
}

/**
 * Answers from what is given, with defaults for the rest.
 * @throws InputError when regions and zones don't fit the profile or each other.
 */
export function completed(folder: string, given: Given): Answers {
  const profile = given.profile ?? defaultProfile();
  const template = templateOf(profile);
  const own = template.platform.regions;
  const ids = given.regions ?? own.map(({ id }) => id);
  const problems = misfits(ids, given, own.length, profile.name);
  if (problems.length > 0) throw new InputError(problems);
  const start: Answers = {
    profile,
    template,
    name: given.name ?? defaultName(folder),
    accountId: given.account ?? PLACEHOLDER_ACCOUNT,
    accountType: given.accountType ?? usualAccountType(ids[0] ?? ""),
    regions: own.map(({ id, zones }, index) => ({ id: ids[index] ?? id, zones })),
  };
  return ids.reduce((answers, id, index) => {
    const named = given.zones?.filter((zone) => zonesOf(id).includes(zone));
    return withRegion(answers, index, { id, zones: named ?? zonesThatHold(answers, index, id) });
  }, start);
}

function misfits(ids: readonly string[], { zones }: Given, count: number, profile: string): readonly Problem[] {
  if (ids.length !== count || new Set(ids).size !== ids.length) {
    const want = count === 1 ? "one region" : `${count} different regions, in commas`;
    return [{ where: "--region", got: ids.join(","), want: `${want}, for the profile ${profile}` }];
  }
  const strangers = (zones ?? []).filter((zone) => !ids.some((id) => zonesOf(id).includes(zone)));
  const lonely =
    zones === undefined ? [] : ids.filter((id) => zones.filter((zone) => zonesOf(id).includes(zone)).length < 2);
  return [
    ...strangers.map((zone) => ({ where: "--zones", got: zone, want: `a zone of ${ids.join(" or ")}` })),
    ...lonely.map((id) => ({
      where: "--zones",
      got: (zones ?? []).join(","),
      want: `two zones of ${id}: ${zonesOf(id).join(", ")}`,
    })),
  ];
}
