/** `alicloud-ai-platform COMMAND ...`, and `npm run cli -- COMMAND ...` in a checkout. */
import { EXIT } from "./exit-codes";
import { run } from "./run";

/** A reader that has seen enough, as `| head` has, is no failure; a full disk behind `>` is one. */
function guardOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      process.exitCode = EXIT.input;
      if (stream === process.stdout) console.error(`the output can't be written: ${error.message}`);
    });
  }
}

guardOutput();
void run(process.argv.slice(2));
