import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  capabilityOf,
  enforce,
  FEATURES,
  POLICY_KINDS,
  type PolicyKind,
  type PolicyTarget,
  PROFILES,
  tiers,
} from "../../../policies";
import { stringify } from "yaml";
import type { ClassApi } from "./api";
import { memberTable } from "./api-tables";
import { asReaderImports } from "./imports";
import { anchorOf, code, fence, type Page, readWritten, sections, table, wordsOf, type Written } from "./markdown";

/** What a page written by hand must say about a policy. */
export const POLICY_SECTIONS = [
  "When to use it",
  "In the platform file",
  "What it costs",
  "How to check that it works",
] as const;

/** Members that every policy has, told once on the page of all policies. */
const SHARED = new Set(["kind", "settings", "origin", "enforcedBy", "extending", "toJSON", "features", "describe"]);

export function writtenPolicies(root: string): ReadonlyMap<string, Written> {
  const folder = join(root, "docs/policies");
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(".md"))
      .map((file) => [basename(file, ".md"), readWritten(join(folder, file))]),
  );
}

/** A page for each kind of policy: what is written by hand, with what the code itself says. */
export function policyPages(root: string, classes: ReadonlyMap<string, ClassApi>): readonly Page[] {
  const written = writtenPolicies(root);
  return POLICY_KINDS.map((kind) => {
    const page = written.get(kind);
    if (page === undefined) throw new Error(`docs/policies/${kind}.md is not written`);
    const apis = wordsOf(page.facts["classes"]).map((name) => {
      const api = classes.get(name);
      if (api === undefined) throw new Error(`docs/policies/${kind}.md: ${name} is no exported class`);
      return api;
    });
    return {
      path: `policies/${kind}.md`,
      text: [
        `# ${apis[0]?.name ?? kind}`,
        "",
        page.lead === "" ? (apis[0]?.about ?? "") : page.lead,
        "",
        sections(
          ["When to use it", page.sections.get("When to use it")],
          ["Example", exampleText(root, kind)],
          ["In the platform file", page.sections.get("In the platform file")],
          ...apis.map((api, index) => factoryTable(api, index === 0)),
          ["Who can enforce it", capabilityText(kind)],
          ["What it costs", page.sections.get("What it costs")],
          ["How to check that it works", page.sections.get("How to check that it works")],
        ),
      ].join("\n"),
    };
  });
}

/** What an example hands over, loaded as a reader's program would be. */
export function policyExample(root: string, kind: PolicyKind): readonly PolicyTarget[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { default: example } = require(join(root, "examples/policies", kind)) as {
    readonly default: () => readonly PolicyTarget[];
  };
  return example();
}

function exampleText(root: string, kind: PolicyKind): string {
  const text = readFileSync(join(root, `examples/policies/${kind}.ts`), "utf8");
  const plan = enforce(policyExample(root, kind));
  const entries = plan.entries.filter((entry) => entry.kind === kind);
  const documents = plan.documents.filter((document) => document.kinds.includes(kind));
  const holds = table(
    ["on", "what holds", "enforced by"],
    entries.map(({ target, policy, enforcedBy }) => [
      target,
      policy,
      enforcedBy.map(({ tier, features }) => `${tier}: ${features.join(", ")}`).join("; "),
    ]),
  );
  const becomes = documents.map(({ tier, resource, name, body }) =>
    [`\`${tier}\`: ${resource} \`${name}\``, fence("yaml", stringify(body, { lineWidth: 0 }))].join("\n\n"),
  );
  return [
    fence("ts", asReaderImports(text)),
    `From ${code(`examples/policies/${kind}.ts`)}, compiled by the tests. What holds then:`,
    holds,
    ...(becomes.length === 0 ? [] : [`::: details The documents it becomes (${documents.length})`, ...becomes, ":::"]),
  ].join("\n\n");
}

function factoryTable(api: ClassApi, first: boolean): readonly [string, string] {
  const own = api.members.filter(({ name, type }) => !SHARED.has(name) && type.startsWith("("));
  const statics = first ? api.statics : [];
  return [first ? `Factories and steps of ${api.name}` : `Steps of ${api.name}`, memberTable([...statics, ...own])];
}

/** Features against tiers, the newer profile of the gateway in a column of its own. */
function capabilityText(kind: PolicyKind): string {
  const [ack, newer] = PROFILES.map(tiers);
  const columns = (ack ?? []).flatMap((tier) =>
    tier.name === "envoy-gateway"
      ? [
          { head: "envoy-gateway (ack)", tier },
          { head: "envoy-gateway (1.9)", tier: newer?.find(({ name }) => name === tier.name) ?? tier },
        ]
      : [{ head: tier.name, tier }],
  );
  const able = columns.filter(({ tier }) =>
    FEATURES[kind].some((feature) => capabilityOf(tier.capabilities, kind, feature).can),
  );
  const rows = FEATURES[kind].map((feature) => [
    code(feature),
    ...able.map(({ tier }) => (capabilityOf(tier.capabilities, kind, feature).can ? "yes" : "-")),
  ]);
  const how = able.flatMap(({ head, tier }) =>
    FEATURES[kind].flatMap((feature) => {
      const capability = capabilityOf(tier.capabilities, kind, feature);
      if (!capability.can) return [];
      return [`- ${head}, ${feature}: ${capability.how}${capability.note === undefined ? "" : `. ${capability.note}`}`];
    }),
  );
  return [
    table(["feature", ...able.map(({ head }) => head)], rows),
    ["::: details How each does it", "", ...how, ":::"].join("\n"),
    `Every tier, with the reason for each no, is in [the capability table](/reference/capabilities.md#${anchorOf("Who can enforce what")}).`,
  ].join("\n\n");
}
