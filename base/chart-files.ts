import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Templates by chart and file name, as a synthesis writes them. */
export type ChartFiles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The templates of every chart in a folder; none where there is no such folder. */
export function readCharts(folder: string): ChartFiles {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .flatMap((chart) => {
        const templates = join(folder, chart, "templates");
        return existsSync(templates) ? [[chart, readTemplates(templates)]] : [];
      }),
  );
}

function readTemplates(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
