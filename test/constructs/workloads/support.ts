import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Construct } from "constructs";
import { parse } from "yaml";
import { PlatformStack, synthesize } from "../../../constructs/core";
import type { ChartSource } from "../../../constructs/workloads";
import type { JsonObject } from "../../../policies";
import { TEST_ENVIRONMENT } from "../../support/render";

export const IMAGE = "registry.example.com/lumen/chat:1.2.3";

/** Synthesizes one stack and hands its output folder on. */
export function withOutput<R>(define: (stack: PlatformStack) => void, read: (folder: string) => R): R {
  const directory = mkdtempSync(join(tmpdir(), "workloads-"));
  try {
    const out = join(directory, "out");
    synthesize(out, (app) => define(new PlatformStack(app, "test", TEST_ENVIRONMENT)), []);
    return read(out);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The objects of a chart by `Kind/name`. */
export function objectsOf(make: (stack: Construct) => ChartSource): Readonly<Record<string, JsonObject>> {
  let source: ChartSource | undefined;
  return withOutput(
    (stack) => (source = make(stack)),
    () =>
      Object.fromEntries(
        source!.makeChart().documents.map((object) => {
          const { name } = object["metadata"] as { readonly name: string };
          return [`${object["kind"] as string}/${name}`, object];
        }),
      ),
  );
}

export function fileOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

export const yamlOf = (folder: string, path: string): unknown => parse(fileOf(folder, path));
