import { run } from "../../cli/run";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, as `main` does. */
export async function cli(...args: readonly string[]): Promise<Ran> {
  const said = { stdout: "", stderr: "" };
  const collect = (stream: "stdout" | "stderr") => (text: unknown) => {
    said[stream] += String(text);
    return true;
  };
  const spies = [
    jest.spyOn(console, "log").mockImplementation((text: unknown) => void collect("stdout")(`${String(text)}\n`)),
    jest.spyOn(console, "error").mockImplementation((text: unknown) => void collect("stderr")(`${String(text)}\n`)),
    jest.spyOn(process.stdout, "write").mockImplementation(collect("stdout")),
    jest.spyOn(process.stderr, "write").mockImplementation(collect("stderr")),
  ];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await run(args);
    return { ...said, code: process.exitCode };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}
