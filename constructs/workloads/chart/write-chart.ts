import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { ProblemsError } from "../../../base";

/** A folder of files, and a digest of them. */
export interface Folder {
  readonly name: string;
  readonly version: string;
  /** Text by path inside the folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** Folder of all charts, beside the stacks' own. */
export const CHARTS = "charts";

const written = new WeakMap<object, Map<string, string>>();

/**
 * Writes a chart when its stack is synthesized. The chart is made then, so that the constructs behind it may still grow.
 * Several stacks (one for each region) may write the same chart.
 * @param beside the folder of the output that it stands in
 */
export function writeChart(scope: IConstruct, make: () => Folder, beside = CHARTS): void {
  const stack = TerraformStack.of(scope);
  const inner = stack.synthesizer;
  stack.synthesizer = {
    synthesize: (session) => {
      inner.synthesize(session);
      const charts = written.get(session.manifest) ?? new Map<string, string>();
      written.set(session.manifest, charts);
      const chart = make();
      const path = join(beside, chart.name);
      const other = charts.get(path);
      if (other === chart.version) return;
      if (other !== undefined) {
        const message = `two different folders are named ${path}`;
        throw new ProblemsError([
          { where: scope.node.path, field: "name", message, hint: "give one of them another name" },
        ]);
      }
      charts.set(path, chart.version);
      write(join(session.outdir, path), chart);
    },
  };
}

function write(folder: string, chart: Folder): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(chart.files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
