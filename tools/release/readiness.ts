import type { Problem } from "../../base";

export interface Release {
  /** Such as `v1.2.3`. */
  readonly tag: string;
  /** That of package.json. */
  readonly version: string;
  readonly changelog: string;
  /** Files of change notes that no version has taken up. */
  readonly notes: readonly string[];
}

/** What stands against publishing a tag. */
export function unready({ tag, version, changelog, notes }: Release): readonly Problem[] {
  return [
    ...(tag === `v${version}` ? [] : [{ where: "tag", got: tag, want: `v${version}, the version of package.json` }]),
    ...(releaseNotes(changelog, version) === undefined
      ? [{ where: "CHANGELOG.md", got: "nothing", want: `a section "## ${version}" with what changed` }]
      : []),
    ...notes.map((note) => ({
      where: `.changeset/${note}`,
      message: "no version has taken it up",
      hint: "npm run change -- version",
    })),
  ];
}

/** What the changelog says of a version, or undefined when that is nothing. */
export function releaseNotes(changelog: string, version: string): string | undefined {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((each) => each.startsWith(`${version}\n`));
  const text = section?.slice(version.length).trim();
  return text === "" ? undefined : text;
}
