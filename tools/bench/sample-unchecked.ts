/** The sample without validation. Usage: sample-unchecked.ts OUTDIR */
import { loadPlatform } from "../../config";
import { synthesize } from "../../constructs/core";
import { definePlatformStacks } from "../../stacks/platform";

const [outdir] = process.argv.slice(2);
if (outdir === undefined) throw new Error("usage: sample-unchecked.ts OUTDIR");
const platform = loadPlatform("platform.yaml");
synthesize(outdir, (app) => void definePlatformStacks(app, platform), []);
