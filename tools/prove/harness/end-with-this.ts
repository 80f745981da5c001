import { type ChildProcess } from "node:child_process";

/** Ends a child when this process ends first. */
export function endWithThis(child: ChildProcess): void {
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  child.once("exit", () => process.removeListener("exit", kill));
}
