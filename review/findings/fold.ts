import { packs, type Rule } from "../../rules";
import { PEERS } from "../../rules/peers/peers";
import type { PeerFinding, PeerRun } from "../peers/peer-run";
import { configAddress } from "./plan-blocks";

/** What became of the findings of checkov. */
export type PeerSummary =
  | { readonly state: "off" }
  | { readonly state: "failed"; readonly problem: string }
  | {
      readonly state: "asked";
      readonly version: string;
      /** Findings that no rule here asks about: they stand among the findings. */
      readonly taken: number;
      /** Findings of what a rule here has judged too. */
      readonly same: number;
      /** Findings that are not taken over, by check, with the reason. */
      readonly refused: Readonly<Record<string, string>>;
    };

export interface Folded {
  readonly summary: PeerSummary;
  /** Findings that stand on their own. */
  readonly taken: readonly { readonly finding: PeerFinding; readonly rule: Rule }[];
  /** Ids of checkov by {@link foldKey} of the rule that judged the same. */
  readonly also: ReadonlyMap<string, readonly string[]>;
}

/** Names a rule at a block. */
export function foldKey(rule: string, stack: string, address: string): string {
  return `${rule} ${stack} ${address}`;
}

/**
 * Puts findings of checkov beside those of the rules: one finding a question and resource, and ours goes before theirs.
 * @param isAnswered whether a rule has judged a block, by {@link foldKey}
 * @param chosen the packs that are asked
 */
export function fold(
  run: PeerRun | undefined,
  isAnswered: (key: string) => boolean,
  chosen: readonly string[],
): Folded {
  if (run === undefined) return { summary: { state: "off" }, taken: [], also: new Map() };
  if (run.state === "failed") return { summary: run, taken: [], also: new Map() };
  const also = new Map<string, string[]>();
  const taken: { finding: PeerFinding; rule: Rule }[] = [];
  const refused: Record<string, string> = {};
  let same = 0;
  for (const finding of once(run.findings)) {
    const { id, stack } = finding;
    const address = configAddress(finding);
    const check = Object.hasOwn(PEERS.checkov.checks, id) ? PEERS.checkov.checks[id] : undefined;
    const ours = (check?.rules ?? []).filter(
      (rule) => isAnswered(foldKey(rule, stack, address)) || !isAsked(rule, chosen),
    );
    if (check?.refused !== undefined) refused[id] = check.refused;
    else if (ours.length === 0) taken.push({ finding, rule: ruleOf(finding) });
    else same += 1;
    for (const rule of ours) {
      const key = foldKey(rule, stack, address);
      also.set(key, [...(also.get(key) ?? []), id]);
    }
  }
  return { summary: { state: "asked", version: run.version, taken: taken.length, same, refused }, taken, also };
}

function once(findings: readonly PeerFinding[]): readonly PeerFinding[] {
  return [...new Map(findings.map((one) => [foldKey(one.id, one.stack, one.address), one])).values()];
}

function isAsked(id: string, chosen: readonly string[]): boolean {
  return Object.entries(packs).some(([pack, rules]) => chosen.includes(pack) && rules.some((rule) => rule.id === id));
}

/** checkov gives no levels away: its findings are warnings. */
function ruleOf({ id, title, address }: PeerFinding): Rule {
  return {
    id,
    title,
    why: "checkov asks for it; it does not say why",
    source: `checkov ${id}`,
    level: "warning",
    resourceTypes: [address.split(".")[0] ?? ""],
    judge: () => ({ outcome: "skip" }),
  };
}
