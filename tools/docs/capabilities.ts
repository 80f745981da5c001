/** Writes the capability table: `npx tsx tools/docs/capabilities.ts`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  type Capability,
  capabilityOf,
  FEATURES,
  POLICY_KINDS,
  PROFILES,
  PROTOCOL_REFUSALS,
  type Tier,
  tiers,
} from "../../policies";

const TARGET = join(__dirname, "../../docs/generated/capabilities.md");

const SHORT: Readonly<Record<string, string>> = {
  "global-accelerator": "GA",
  apig: "APIG",
  alb: "ALB",
  nlb: "NLB",
  eas: "EAS",
  kubernetes: "K8s",
  queue: "queue",
};

interface Column {
  readonly heading: string;
  readonly tier: Tier;
}

/** Both profiles of the middleware gateway as columns of their own, the other tiers once. */
function columns(): readonly Column[] {
  const [first, second] = PROFILES.map(tiers);
  return (first ?? []).flatMap((tier): readonly Column[] => {
    if (tier.name !== "envoy-gateway") return [{ heading: SHORT[tier.name] ?? tier.name, tier }];
    const newer = second?.find(({ name }) => name === tier.name) ?? tier;
    return [
      { heading: "Envoy (ack)", tier },
      { heading: "Envoy (1.9)", tier: newer },
    ];
  });
}

/** The page as Markdown, from the capability data themselves. */
export function capabilityPage(): string {
  const all = columns();
  const table = [
    `| policy | ${all.map(({ heading }) => heading).join(" | ")} |`,
    `|---|${all.map(() => "---").join("|")}|`,
    ...POLICY_KINDS.flatMap((kind) =>
      FEATURES[kind].map((feature) => {
        const cells = all.map(({ tier }) => mark(capabilityOf(tier.capabilities, kind, feature)));
        return `| ${kind}: ${feature} | ${cells.join(" | ")} |`;
      }),
    ),
  ];
  return [
    "# Who can enforce what",
    "",
    "Generated from the capability data in `policies/enforcement/`. A tick may carry a note below; a dash has its reason and source there.",
    "",
    ...table,
    "",
    ...protocolSection(),
    ...all.flatMap(tierSection),
  ].join("\n");
}

function mark(capability: Capability): string {
  if (!capability.can) return "-";
  return capability.note === undefined ? "yes" : "yes*";
}

function protocolSection(): readonly string[] {
  const lines = Object.entries(PROTOCOL_REFUSALS).flatMap(([protocol, refusals]) =>
    Object.entries(refusals).flatMap(([kind, refused]) =>
      typeof refused === "string"
        ? [`- ${protocol}: ${kind}: ${refused}`]
        : Object.entries(refused).map(([feature, why]) => `- ${protocol}: ${kind}: ${feature}: ${why}`),
    ),
  );
  return [
    "## What a protocol rules out",
    "",
    ...lines,
    "- websocket: retry: any condition but connect-failure: a session cannot be tried again once it is open",
    "",
  ];
}

function tierSection({ tier }: Column): readonly string[] {
  const cells = POLICY_KINDS.flatMap((kind) =>
    FEATURES[kind].map((feature) => ({
      id: `${kind}: ${feature}`,
      capability: capabilityOf(tier.capabilities, kind, feature),
    })),
  );
  const yes = cells.flatMap(({ id, capability }) =>
    capability.can
      ? [`- ${id}: ${capability.how}${capability.note === undefined ? "" : `. ${sentence(capability.note)}`}`]
      : [],
  );
  const no = new Map<string, string[]>();
  for (const { id, capability } of cells) {
    if (capability.can) continue;
    const reason = `${capability.why} (${capability.source})`;
    no.set(reason, [...(no.get(reason) ?? []), id]);
  }
  return [
    `## ${tier.title}`,
    "",
    "Enforces:",
    "",
    ...yes,
    "",
    "Does not:",
    "",
    ...[...no].map(([reason, ids]) => `- ${ids.join(", ")}: ${reason}`),
    "",
  ];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

if (require.main === module) {
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, capabilityPage());
}
