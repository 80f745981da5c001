import { stableJson } from "../../base";
import type { Rule } from "../../rules";
import { DANGERS } from "../changes/reviewed-change";
import type { Review } from "../review";
import { findingText } from "./words";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** What each danger is about, for readers that show rules. */
const DANGER_TITLES: Readonly<Record<string, string>> = {
  "data-loss": "Data is destroyed",
  "address-loss": "An address that clients know is given up",
  exposure: "Something can be reached that could not",
  permission: "Something is allowed that was not",
  replace: "A resource is replaced",
  outage: "Something that serves is removed",
  protection: "A protection is taken away",
  policy: "A policy is weaker",
  secret: "A secret changes",
  restart: "A model restarts",
  interruption: "A change in place is felt",
  gpu: "More GPUs",
  "merge-trap": "The service keeps what the plan removes",
  approved: "A loss that was approved",
};

/**
 * The review as SARIF 2.1.0. Findings have no lines: their place is the stack's file and the construct's path.
 * @param files the file that each stack was read from
 */
export function sarif(review: Review, files: ReadonlyMap<string, string>): string {
  const rules = new Map<string, object>();
  const results: object[] = [];
  for (const finding of review.findings) {
    rules.set(finding.rule.id, ruleOf(finding.rule));
    results.push({
      ruleId: finding.rule.id,
      level: finding.outcome === "unknown" ? "note" : finding.rule.level,
      message: { text: `${finding.rule.title}: ${findingText(finding)}` },
      locations: [location(files, finding.stack, finding.where)],
      partialFingerprints: { finding: `${finding.rule.id} ${finding.stack} ${finding.address}` },
      ...(finding.waiver === undefined
        ? {}
        : {
            suppressions: [
              {
                kind: "external",
                justification: `${finding.waiver.reason} (${finding.waiver.owner}, until ${finding.waiver.until})`,
              },
            ],
          }),
    });
  }
  for (const { stack, address, dangers } of review.changes) {
    for (const { kind, level, text } of dangers) {
      const id = `change/${kind}`;
      rules.set(id, {
        id,
        shortDescription: { text: DANGER_TITLES[kind] ?? kind },
        properties: { order: DANGERS.indexOf(kind) },
      });
      results.push({
        ruleId: id,
        level: level === "block" ? "error" : level === "condition" ? "warning" : "note",
        message: { text },
        locations: [location(files, stack, `${stack}/${address}`)],
        partialFingerprints: { finding: `${id} ${stack} ${address}` },
      });
    }
  }
  const driver = {
    name: "alicloud-ai-platform review",
    rules: [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule),
  };
  return `${stableJson({ $schema: SCHEMA, version: "2.1.0", runs: [{ tool: { driver }, results }] }, 2)}\n`;
}

function ruleOf({ id, title, why, source, level }: Rule): object {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${why}.` },
    help: { text: `${why}. Source: ${source}` },
    defaultConfiguration: { level },
  };
}

function location(files: ReadonlyMap<string, string>, stack: string, path: string): object {
  return {
    physicalLocation: { artifactLocation: { uri: (files.get(stack) ?? `${stack}/cdk.tf.json`).replaceAll("\\", "/") } },
    logicalLocations: [{ fullyQualifiedName: path }],
  };
}
