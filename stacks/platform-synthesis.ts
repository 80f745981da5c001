import { type Platform, openPlatform } from "../config";
import { synthesisOf, type Synthesis } from "../constructs/core";
import { type Analysis } from "../model";
import { policiesJson } from "../policies";
import { approvePlatform } from "./analysis";
import { graphJson } from "./graph/graph-json";
import { judges } from "./judges";
import { definePlatformStacks } from "./platform";

export interface PlatformSynthesis extends Synthesis {
  readonly platform: Platform;
  readonly analysis: Analysis;
}

/**
 * A platform file to judged stacks, charts, `policies.json` and `graph.json` in `outdir`, all or nothing. Yields the name of each step
 * before it is taken; whoever stops between two of them leaves `outdir` as it was.
 * @throws ProblemsError with everything that is wrong, InputError when the file can't be read or `outdir` not written.
 */
export function* platformSynthesis(file: string, outdir: string): Generator<string, PlatformSynthesis, undefined> {
  yield `read ${file}`;
  const located = openPlatform(file);
  yield "compile the policies and analyse the platform";
  const { policies, analysis, graph } = approvePlatform(located);
  const synthesis = yield* synthesisOf(
    outdir,
    (app) => void definePlatformStacks(app, located.platform, policies),
    judges,
    () => ({ "policies.json": policiesJson(policies.plan), "graph.json": graphJson(graph, located.platform) }),
  );
  return { ...synthesis, platform: located.platform, analysis };
}
