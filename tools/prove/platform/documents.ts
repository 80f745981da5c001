import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseAllDocuments } from "yaml";
import { type LocatedPlatform, openPlatform, type Platform } from "../../../config";
import { type PlatformReview, reviewPlatform } from "../../../stacks/analysis";
import { judges } from "../../../stacks/judges";
import { definePlatformStacks } from "../../../stacks/platform";
import { synthesize } from "../../../constructs/core";
import { CHARTS } from "../../../constructs/workloads";
import { engineDirectory } from "../../plan/engines";
import { isNode, type KubernetesObject } from "../harness";

/** A platform as it gets into its cluster, and what the analyses say of it. */
export interface PlatformDocuments {
  readonly platform: Platform;
  readonly review: PlatformReview;
  /** What Helm makes of each chart, by chart. */
  readonly charts: Readonly<Record<string, readonly KubernetesObject[]>>;
}

/**
 * Synthesizes a platform into `directory` and renders its charts with Helm. What is known only after an apply is a
 * made-up name for each value, from the charts' own `ci/test-values.yaml`.
 */
export function platformDocuments(file: string, directory: string): PlatformDocuments {
  const located: LocatedPlatform = openPlatform(file);
  const review = reviewPlatform(located);
  synthesize(directory, (app) => void definePlatformStacks(app, located.platform, review.policies), judges);
  const folder = join(directory, CHARTS);
  const kubernetes = located.platform.cluster.version.replace(/-.*/, "");
  const charts = readdirSync(folder).map((name) => [name, rendered(join(folder, name), kubernetes)] as const);
  return { platform: located.platform, review, charts: Object.fromEntries(charts) };
}

function rendered(chart: string, kubernetes: string): readonly KubernetesObject[] {
  const helm = engineDirectory("helm");
  if (helm === undefined) throw new Error("Helm is not there: node tools/engines/install.mjs helm");
  const text = execFileSync(
    join(helm, "helm"),
    ["template", "release", chart, "--kube-version", kubernetes, "--values", "-"],
    {
      encoding: "utf8",
      input: JSON.stringify(valuesFor(join(chart, "ci", "test-values.yaml"))),
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return parseAllDocuments(text)
    .map((document) => document.toJS() as unknown)
    .filter(isObject);
}

/** Host names in place of what a chart's own test values say: Envoy Gateway takes no host of one word. */
function valuesFor(testValues: string): unknown {
  if (!existsSync(testValues)) return {};
  const values: unknown = parse(readFileSync(testValues, "utf8"));
  return hostNames(values);
}

function hostNames(value: unknown): unknown {
  if (!isNode(value)) return `${String(value)}.internal`;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, hostNames(member)]));
}

function isObject(value: unknown): value is KubernetesObject {
  return isNode(value) && typeof value["kind"] === "string" && isNode(value["metadata"]);
}
