import { setImmediate } from "node:timers/promises";
import type { Signal } from "./exit-codes";
import { Interrupted } from "./interrupted";
import { Progress } from "./progress";

const SIGNALS: readonly Signal[] = ["SIGINT", "SIGTERM"];

/**
 * Takes work step by step: says on the way what it is at, and stops between two steps when it is asked to end. The work
 * itself cleans up when it is stopped, so an interrupted run leaves no half of an output.
 * @throws Interrupted after SIGINT or SIGTERM, else what the work throws.
 */
export async function inSteps<T>(steps: Generator<string, T, undefined>): Promise<T> {
  const progress = new Progress(process.stderr);
  let received: Signal | undefined;
  const note = (signal: Signal) => (received ??= signal);
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    for (;;) {
      const next = steps.next();
      if (next.done === true) return next.value;
      progress.step(next.value);
      // a signal is delivered when the event loop turns
      await setImmediate();
      if (received !== undefined) throw new Interrupted(received);
    }
  } finally {
    steps.return(undefined as never);
    progress.done();
    for (const signal of SIGNALS) process.off(signal, note);
  }
}
