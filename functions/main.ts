/** The programs that Function Compute runs: `index.drill`, `index.restore` and `index.dial` of one file. */
import { setTimeout as sleep } from "node:timers/promises";
import { Accelerator, GA_ENDPOINT, GA_VERSION } from "./api/accelerator";
import { Alarms, CMS_VERSION } from "./api/alarms";
import type { Credentials } from "./api/credentials";
import { RpcClient } from "./api/rpc-client";
import { CONFIG_VARIABLE } from "./config-variable";
import type { DialConfig } from "./dial/config";
import { type DialRecord, runDial } from "./dial/run";
import { askAll } from "./drill/ask";
import type { DrillConfig } from "./drill/config";
import { restore as restoreAll } from "./drill/restore";
import { type DrillRecord, runDrill } from "./drill/run";

/** What Function Compute says of a call. */
export interface FunctionContext {
  readonly credentials: Credentials;
}

/** Takes parts out of rotation and puts them back. @throws Error when one did not hold, after everything is put back */
export async function drill(_event: unknown, { credentials }: FunctionContext): Promise<readonly DrillRecord[]> {
  const config = told() as DrillConfig;
  const records = await runDrill(config, {
    accelerator: acceleratorAt(config.acceleratorEndpoint, credentials),
    ask: askAll,
    now: Date.now,
    sleep,
    log,
  });
  const last = records.at(-1);
  if (last === undefined) throw new Error("drill: nothing to take out");
  if (last.outcome !== "held") throw new Error(`drill: ${last.part}: ${last.outcome}: ${last.why ?? ""}`);
  return records;
}

/** Puts back what a drill left out that was cut off. */
export async function restore(_event: unknown, { credentials }: FunctionContext): Promise<readonly DrillRecord[]> {
  const config = told() as DrillConfig;
  const accelerator = acceleratorAt(config.acceleratorEndpoint, credentials);
  return restoreAll(config, { accelerator, now: Date.now, sleep, log });
}

/** Moves traffic away from slow regions, and back. */
export async function dial(_event: unknown, { credentials }: FunctionContext): Promise<readonly DialRecord[]> {
  const config = told() as DialConfig;
  const { acceleratorEndpoint, alarmsEndpoint: endpoint } = config;
  return runDial(config, {
    accelerator: acceleratorAt(acceleratorEndpoint, credentials),
    alarms: new Alarms(new RpcClient({ endpoint, version: CMS_VERSION, credentials, now: Date.now })),
    log,
  });
}

function acceleratorAt(endpoint: string = GA_ENDPOINT, credentials: Credentials): Accelerator {
  return new Accelerator(new RpcClient({ endpoint, version: GA_VERSION, credentials, now: Date.now }));
}

function told(): unknown {
  const text = process.env[CONFIG_VARIABLE];
  if (text === undefined) throw new Error(`${CONFIG_VARIABLE} is not set`);
  return JSON.parse(text);
}

function log(record: DrillRecord | DialRecord): void {
  process.stdout.write(`${JSON.stringify(record)}\n`);
}
