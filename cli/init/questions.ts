import input from "@inquirer/input";
import select from "@inquirer/select";
import { PLACEHOLDER_ACCOUNT } from "./answers";
import { defaultName } from "./complete";
import { ACCOUNT_WORDS, type Given, isAccount, isName, NAME_WORDS } from "./given";
import { PROFILES, templateOf } from "./profiles";
import { servingRegions, usualAccountType } from "./regions";

/** Asks for what the flags leave open. Ctrl-C throws what the prompts throw: an ExitPromptError. */
export async function asked(folder: string, given: Given): Promise<Given> {
  const profile =
    given.profile ??
    (await select({
      message: "What do you start from?",
      choices: PROFILES.map((value) => ({ value, name: value.name.padEnd(13) + value.title, short: value.name })),
    }));
  const name =
    given.name ??
    (await input({
      message: "Name of the platform, the first part of every name in the account:",
      default: defaultName(folder),
      validate: (text) => isName(text) || NAME_WORDS,
    }));
  const account =
    given.account ??
    (await input({
      message: "Id of the Alibaba Cloud account (empty: fill it in later):",
      validate: (text) => text === "" || isAccount(text) || ACCOUNT_WORDS,
    }));
  const regions = given.regions ?? (await askRegions(templateOf(profile).platform.regions.map(({ id }) => id)));
  const usual = usualAccountType(regions[0] ?? "");
  const accountType =
    given.accountType ??
    (await select({
      message: "Site that the account was opened at:",
      choices: [
        { value: "International" as const, name: "alibabacloud.com (International)" },
        { value: "Domestic" as const, name: "aliyun.com (Domestic)" },
      ],
      default: usual,
    }));
  return { ...given, profile, name, account: account === "" ? PLACEHOLDER_ACCOUNT : account, accountType, regions };
}

async function askRegions(own: readonly string[]): Promise<readonly string[]> {
  const chosen: string[] = [];
  for (const [index, id] of own.entries()) {
    const choices = servingRegions().filter((region) => !chosen.includes(region));
    const which = own.length === 1 ? "Region:" : `Region ${index + 1} of ${own.length}:`;
    chosen.push(await select({ message: which, choices, ...(choices.includes(id) ? { default: id } : {}) }));
  }
  return chosen;
}
