// The middleware as a process: `main --config <file>`. Exit code 2 for a wrong command line, 1 for a configuration that
// is not valid or a crash, 0 after a drain that cut nothing off.
import { parseArgs } from "node:util";
import { ProblemsError } from "../base";
import { ConfigFile } from "./config/config-file";
import { Service } from "./service";

async function main(): Promise<void> {
  const path = configPath();
  if (path === undefined) {
    process.stderr.write("usage: middleware --config <file>\n");
    process.exitCode = 2;
    return;
  }
  const file = new ConfigFile(path);
  const service = new Service(file, file.read());

  process.on("SIGHUP", () => service.reload());
  const stop = (): void => {
    process.off("SIGTERM", stop).off("SIGINT", stop);
    void service.drain().then((clean) => process.exit(clean ? 0 : 1));
  };
  process.on("SIGTERM", stop).on("SIGINT", stop);
  process.on("uncaughtException", (error) => {
    service.logFatal(error);
    process.exit(1);
  });
  await service.start();
}

function configPath(): string | undefined {
  try {
    const { values } = parseArgs({ options: { config: { type: "string" } } });
    return values.config;
  } catch {
    return undefined;
  }
}

main().catch((error: unknown) => {
  const known = error instanceof ProblemsError;
  process.stderr.write(`${known ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
});
