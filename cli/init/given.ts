import { InputError, nearest, type Problem } from "../../base";
import { PROFILES, type Profile } from "./profiles";
import { zonesOf } from "./regions";
import type { Answers } from "./answers";

/** What the flags say; what they leave out is asked for, or takes its default. */
export interface Given {
  readonly profile?: Profile;
  readonly name?: string;
  readonly account?: string;
  readonly accountType?: Answers["accountType"];
  readonly regions?: readonly string[];
  readonly zones?: readonly string[];
}

export interface Flags {
  readonly profile?: string;
  readonly name?: string;
  readonly account?: string;
  readonly accountType?: Answers["accountType"];
  readonly region?: readonly string[];
  readonly zones?: readonly string[];
}

const NAME = /^(?=.{2,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const NAME_WORDS = "2 to 32 lower-case letters, digits and hyphens, starting with a letter";
export const ACCOUNT_WORDS = "the 16 digits of the account id";

export const isName = (text: string): boolean => NAME.test(text);
export const isAccount = (text: string): boolean => /^\d{16}$/.test(text);

/** @throws InputError with every flag that makes no sense by itself. */
export function givenBy(flags: Flags, known: readonly string[]): Given {
  const { name, account, accountType, region, zones } = flags;
  const profile = PROFILES.find((one) => one.name === flags.profile);
  const problems: readonly Problem[] = [
    ...(flags.profile === undefined || profile !== undefined
      ? []
      : [
          unknown(
            "--profile",
            flags.profile,
            PROFILES.map((one) => one.name),
          ),
        ]),
    ...(name === undefined || isName(name) ? [] : [{ where: "--name", got: name, want: NAME_WORDS }]),
    ...(account === undefined || isAccount(account) ? [] : [{ where: "--account", got: account, want: ACCOUNT_WORDS }]),
    ...(region ?? []).filter((id) => !known.includes(id)).map((id) => unknown("--region", id, known)),
    ...(zones ?? [])
      .filter((zone) => !known.some((id) => zonesOf(id).includes(zone)))
      .map((zone) => unknown("--zones", zone, known.flatMap(zonesOf), "a zone such as ap-southeast-1a")),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(name === undefined ? {} : { name }),
    ...(account === undefined ? {} : { account }),
    ...(accountType === undefined ? {} : { accountType }),
    ...(region === undefined ? {} : { regions: region }),
    ...(zones === undefined ? {} : { zones }),
  };
}

function unknown(where: string, got: string, known: readonly string[], want = `one of ${known.join(", ")}`): Problem {
  const meant = nearest(got, known);
  return { where, got, want, ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }) };
}
