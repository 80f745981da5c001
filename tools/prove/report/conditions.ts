import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { engineCache } from "../../plan/engines";
import { EGCTL_VERSION, ENVOY_VERSION } from "../harness";
import { nginxVersion } from "../platform/nginx-process";
import { readFileSync } from "node:fs";

/** What the numbers of a run depend on beside the platform. */
export interface Conditions {
  readonly date: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly machine: string;
}

/** @param now the date of the run */
export function conditions(now: Date): Conditions {
  const installed = JSON.parse(readFileSync(join(engineCache(), "installed.json"), "utf8")) as Record<string, string>;
  const version = (name: string): string => (installed[name] ?? "").replace(`${name}-`, "");
  const [load = 0] = loadavg();
  return {
    date: now.toISOString().slice(0, 16).replace("T", " "),
    engines: {
      Envoy: ENVOY_VERSION,
      "Envoy Gateway's translator (egctl)": EGCTL_VERSION,
      Helm: version("helm"),
      nginx: nginxVersion() ?? "not there",
      "Apache Kafka": version("kafka"),
      "Node.js (middleware, fakes)": process.versions.node,
    },
    machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, load average ${load.toFixed(1)} at the start`,
  };
}
