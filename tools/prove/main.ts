/** `npm run prove`: puts the sample platform's own documents on real engines and every claim about it to the test. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { prove, type ProveOptions } from "./prove";
import { markdown } from "./report/markdown";
import { SCENARIOS } from "./scenarios";

interface Flags {
  readonly quick: boolean;
  readonly only?: readonly string[];
  readonly lose?: string;
  readonly cost: boolean;
  readonly routes: readonly number[];
  readonly out: string;
}

const ROOT = join(__dirname, "../..");
const ENGINES = ["egctl", "envoy", "helm", "kafka", "nginx"];
const MEANINGLESS = 2;
/** One of each way in which something is taken away. */
const QUICK = ["middleware", "storage", "deepseek-r1", "auth-canary", "store:redis", "pool:vision"];

const command = new Command("npm run prove --")
  .description("Puts the sample platform's own documents on real engines and every claim about it to the test.")
  .option("--quick", "leave out what waits for slow policies, most losses, and the cost", false)
  .option("--only <scenarios>", "these scenarios and nothing else, as a,b; write nothing", scenarios)
  .option("--lose <text>", "losses whose name holds this text and nothing else; write nothing")
  .option("--cost", "only what policies cost; write nothing", false)
  .option("--routes <counts>", "numbers of routes whose configuration is weighed", counts, [10, 100, 1000])
  .option("--out <folder>", "where proof.md and proof.svg go", join(ROOT, "docs/generated"))
  .addHelpText(
    "after",
    `\nEnds with 1 when something is not as it must be, with ${MEANINGLESS} for arguments that mean nothing.`,
  )
  .exitOverride()
  .action(run);

async function run(flags: Flags): Promise<void> {
  const installed = spawnSync(process.execPath, [join(ROOT, "tools/engines/install.mjs"), ...ENGINES], {
    stdio: ["ignore", 2, 2],
  });
  if (installed.status !== 0) {
    process.exitCode = 1;
    return;
  }
  const directory = mkdtempSync(join(tmpdir(), "prove-"));
  const { only, lose, quick, cost, routes, out } = flags;
  const whole = only === undefined && lose === undefined && !cost;
  const options: ProveOptions = {
    platform: "platform.yaml",
    directory,
    now: new Date(),
    scenarios: ({ id, slow }) => (whole ? !(quick && slow === true) : (only?.includes(id) ?? false)),
    losses: ({ id }) => (whole ? !quick || QUICK.includes(id) : lose !== undefined && id.includes(lose)),
    cost: cost || (whole && !quick) ? routes : [],
    tell: (text) => console.error(text),
  };
  try {
    const { proof, picture, holds } = await prove(options);
    const text = markdown(proof);
    console.log(text);
    if (whole) {
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, "proof.md"), text);
      if (picture !== undefined) writeFileSync(join(out, "proof.svg"), picture);
    }
    process.exitCode = holds ? 0 : 1;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function scenarios(text: string): readonly string[] {
  const known = SCENARIOS.map(({ id }) => id);
  const asked = text.split(",");
  const strange = asked.filter((id) => !known.includes(id));
  if (strange.length > 0) throw new InvalidArgumentError(`got ${strange.join(", ")}, want ${known.join(", ")}`);
  return asked;
}

function counts(text: string): readonly number[] {
  const asked = text.split(",");
  const strange = asked.filter((count) => !/^[1-9]\d{0,3}$/.test(count));
  if (strange.length > 0)
    throw new InvalidArgumentError(`got ${strange.join(", ")}, want whole numbers from 1 to 9999`);
  return asked.map(Number);
}

// Engines end with this process; a signal alone would not end them.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
command.parseAsync().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : MEANINGLESS;
});
