import type { Edit } from "../values/edits";

/** What a change means for those who use the platform, most dangerous first. */
export const DANGERS = [
  "data-loss",
  "address-loss",
  "exposure",
  "permission",
  "replace",
  "outage",
  "protection",
  "policy",
  "secret",
  "restart",
  "interruption",
  "gpu",
  "merge-trap",
  "approved",
] as const;

export type DangerKind = (typeof DANGERS)[number];

export interface Danger {
  readonly kind: DangerKind;
  /** `block`: not without an approval. `condition`: someone has to look. `note`: worth knowing. */
  readonly level: "block" | "condition" | "note";
  readonly text: string;
  /** The line that approves it, where it can be approved. */
  readonly approval?: string;
}

export type ChangeAction = "create" | "update" | "replace" | "delete" | "forget" | "move" | "import" | "read" | "no-op";

/** One resource that changes, as a reviewer sees it. */
export interface ReviewedChange {
  readonly stack: string;
  readonly address: string;
  readonly type: string;
  readonly action: ChangeAction;
  /** The construct's path, where the stack's JSON was given too. */
  readonly construct?: string;
  /** Its address so far, when it moves. */
  readonly movedFrom?: string;
  /** The new one is made before the old one goes. */
  readonly createFirst?: boolean;
  readonly dangers: readonly Danger[];
  readonly edits: readonly Edit[];
  /** Set when every edit is a difference that the provider makes up. */
  readonly noise?: { readonly upstream: string; readonly explain: string };
}

/** The rank of the worst danger: lower is worse. */
export function rankOf({ dangers, action, noise }: ReviewedChange): number {
  const rank = { block: 0, condition: 100, note: 200 } as const;
  const ranks = dangers.map(({ kind, level }) => rank[level] + DANGERS.indexOf(kind));
  const rest =
    noise !== undefined ? 900 : ({ delete: 300, replace: 301, update: 302, forget: 303 }[action as string] ?? 400);
  return Math.min(rest, ...ranks);
}
