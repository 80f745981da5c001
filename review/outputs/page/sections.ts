import type { ReviewedChange } from "../../changes/reviewed-change";
import type { ReviewFinding } from "../../findings/findings";
import { at, type Json, listOf, textOf } from "../../json";
import type { Review } from "../../review";
import { byType, caveats, costLines, countsText, findingText, split } from "../words";
import { drawing, inWords } from "./drawing";
import { type Markup, markup, section, table } from "./markup";

const tag = (kind: string, text = kind): Markup => markup`<span class="tag ${kind}">${text}</span>`;
const code = (text: string): Markup => markup`<code>${text}</code>`;

export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly body: Markup | undefined;
}

/** The sections of the page that have something to say, in reading order. */
export function sections(review: Review): readonly PageSection[] {
  const all: readonly (readonly [string, string, ...Parameters<typeof markup>[1][]])[] = [
    ["why", "Why", reasons(review)],
    ["stacks", "Stacks", stacks(review)],
    ["picture", "The platform", picture(review)],
    ["changes", "What changes", ...changes(review)],
    ["machines", "Machines and price", list(costLines(review.costs))],
    ["policy-changes", "Policies that change", policyChanges(review)],
    ["charts", "Kubernetes objects that change", charts(review)],
    ["fallbacks", "Fallback of each route", fallbacks(review)],
    ["survival", "What each route survives", ...survival(review)],
    ["capacity", "Capacity", capacity(review)],
    ["findings", "Findings", findings(review)],
    ["waivers", "Waivers", waivers(review)],
    ["policies", "Policies in force", policies(review)],
    ["notes", "What this review can't say", list(caveats(review))],
  ];
  return all
    .map(([id, title, ...body]) => ({ id, title, body: section(id, title, ...body) }))
    .filter(({ body }) => body !== undefined);
}

function reasons(review: Review): Markup | undefined {
  if (review.reasons.length === 0) return undefined;
  return markup`<ul class="reasons">${review.reasons.map(
    ({ level, text, where, code: kind, approval }) =>
      markup`<li class="${level}">${tag(level)} ${code(where)} <span class="soft">${kind}</span><br>${text}${approval === undefined ? undefined : markup`<br><span class="soft">Approve it with the line</span> ${code(approval)}`}</li>`,
  )}</ul>`;
}

function stacks(review: Review): Markup {
  const rows = review.stacks.map(({ stack, counts, planned, error, waitsFor }) => [
    code(stack),
    error ?? (planned ? countsText(counts) : "no plan"),
    waitsFor.join(", "),
  ]);
  return table("Stacks", ["stack", "changes", "waits for"], rows);
}

function picture({ picture: shown }: Review): Markup | undefined {
  const drawn = drawing(shown);
  if (drawn === undefined) return undefined;
  const arrows =
    shown.ways.length > 0
      ? "Arrows lead from who asks to who answers."
      : "A plan does not tell who asks whom: give the folder that a synthesis wrote, and arrows show it.";
  return markup`<p class="soft">+ new, ~ changed in place, ± replaced, − destroyed. ${arrows}</p><div class="picture scroll" role="group" aria-label="Picture of the platform" tabindex="0">${drawn}</div>${inWords(shown)}`;
}

function changes(review: Review): readonly Markup[] {
  const { told, rest } = split(review.changes);
  const created = rest.filter(({ noise }) => noise === undefined);
  const noise = rest.filter((change) => change.noise !== undefined);
  return [
    ...told.map(changeDetails),
    ...(created.length === 0 ? [] : [markup`<p>${created.length} to create: ${byType(created)}</p>`]),
    ...noise.map(
      ({ address, noise: known }) =>
        markup`<p>No real change: ${code(address)}: ${known?.explain} (<a href="${known?.upstream}">upstream</a>)</p>`,
    ),
  ];
}

function changeDetails({ stack, address, action, construct, movedFrom, dangers, edits }: ReviewedChange): Markup {
  const worst = dangers.find(({ level }) => level !== "note");
  const rows = edits.map(({ field, before, after, forces }) => [
    markup`${code(field)}${forces === true ? markup` ${tag("replace", "forces it")}` : undefined}`,
    code(before),
    code(after),
  ]);
  const open = worst?.level === "block" ? markup` open` : undefined;
  return markup`<details${open}><summary>${tag(action)} ${code(`${stack}/${address}`)} ${dangers.filter(({ level }) => level !== "note").map(({ kind, level }) => markup`${tag(level, kind)} `)}</summary>${construct === undefined ? undefined : markup`<p class="soft">construct ${code(construct)}</p>`}${movedFrom === undefined ? undefined : markup`<p>moved from ${code(movedFrom)}</p>`}${list(dangers.map(({ text }) => text))}${rows.length === 0 ? markup`<p class="nothing">No argument differs.</p>` : table(`Arguments of ${address}`, ["argument", "before", "after"], rows)}</details>`;
}

function policyChanges(review: Review): Markup | undefined {
  if (review.policyChanges.length === 0) return undefined;
  const rows = review.policyChanges.map(({ target, kind, before = "none", after = "none", change, tiers }) => [
    target,
    kind,
    tag(change),
    before,
    after,
    tiers.join(", "),
  ]);
  return table("Policies that change", ["target", "policy", "change", "before", "after", "tier"], rows);
}

function charts({ chartChanges }: Review): readonly Markup[] {
  return chartChanges.map(({ chart, object, change, edits, dangers }) => {
    const rows = edits.map(({ field, before, after }) => [code(field), code(before), code(after)]);
    return markup`<details><summary>${tag(change)} ${code(`${chart}: ${object}`)} ${dangers.map(({ kind, level }) => markup`${tag(level, kind)} `)}</summary>${list(dangers.map(({ text }) => text))}${rows.length === 0 ? undefined : table(`Fields of ${object}`, ["field", "before", "after"], rows)}</details>`;
  });
}

function fallbacks({ policies: all }: Review): Markup | undefined {
  const rows = all.filter(({ kind }) => kind === "fallback");
  if (rows.length === 0) return undefined;
  return table(
    "Fallback of each route",
    ["target", "ladder", "enforced by", "note"],
    rows.map(({ target, policy, tiers, notes }) => {
      const [triggers = "", rungs = ""] = policy.split(/: (.*)/s);
      const steps = rungs.split(" -> ").filter((step) => step !== "");
      return [
        target,
        markup`<span class="soft">${triggers}</span><ol>${steps.map((step) => markup`<li>${step}</li>`)}</ol>`,
        tiers.join(", "),
        notes.join("; "),
      ];
    }),
  );
}

function survival({ analysis }: Review): readonly Markup[] {
  const routes = listOf(at(analysis, "detail", "survival", "routes"));
  if (routes.length === 0) return [];
  const rows = routes.map((route, index) => {
    const budget = listOf(at(analysis, "detail", "budgets"))[index];
    return [
      textOf(at(route, "route")),
      number(at(route, "counts", "served")),
      number(at(route, "counts", "degraded")),
      number(at(route, "counts", "lost")),
      seconds(at(budget, "worstMs")),
      number(at(budget, "attempts")),
    ];
  });
  return [
    table("What each route survives", ["route", "served", "degraded", "lost", "worst time", "tries"], rows),
    losses(routes),
  ];
}

const STATUS: Readonly<Record<string, string>> = { lost: "lost", degraded: "degraded", served: "served" };

/** One row a loss, one column a route; nothing where the route does not need what is lost. */
function losses(routes: readonly Json[]): Markup {
  const outcomes = routes.map(
    (route) =>
      new Map(
        listOf(at(route, "outcomes")).map((outcome) => [textOf(at(outcome, "removed")), textOf(at(outcome, "status"))]),
      ),
  );
  const removed = [...new Set(outcomes.flatMap((one) => [...one.keys()]))];
  const felt = removed.filter((name) =>
    outcomes.some((one) => one.get(name) === "lost" || one.get(name) === "degraded"),
  );
  const rows = felt.map((name) => [
    code(name),
    ...outcomes.map((one) => {
      const status = STATUS[one.get(name) ?? ""];
      return status === undefined ? undefined : tag(status);
    }),
  ]);
  const unfelt = removed.length - felt.length;
  return markup`<details><summary>What the loss of each part does to each route (${felt.length} are felt, ${unfelt} are not)</summary>${table("Single losses", ["loss of", ...routes.map((route) => textOf(at(route, "route")))], rows)}</details>`;
}

function capacity({ analysis }: Review): Markup | undefined {
  const rows = listOf(at(analysis, "detail", "capacities"));
  if (rows.length === 0) return undefined;
  return table(
    "Capacity",
    ["component", "load /s", "capacity /s", "busy", "busy after the largest loss", "replicas", "needed"],
    rows.map((row) => [
      textOf(at(row, "component")),
      number(at(row, "ratePerSecond")),
      number(at(row, "capacityPerSecond")),
      percent(at(row, "utilisation")),
      percent(at(row, "utilisationAfterLoss")),
      number(at(row, "replicas")),
      number(at(row, "replicasNeeded")),
    ]),
  );
}

function findings({ findings: all, passed }: Review): readonly Markup[] {
  if (all.length === 0) return [markup`<p>Every rule holds: ${passed} answers.</p>`];
  const byRule = new Map<string, ReviewFinding[]>();
  for (const finding of all) byRule.set(finding.rule.id, [...(byRule.get(finding.rule.id) ?? []), finding]);
  return [
    ...[...byRule.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { rule } = first;
      const open =
        rule.level === "error" && group.some(({ outcome, waiver }) => outcome === "fail" && waiver === undefined);
      return [
        markup`<details${open ? markup` open` : undefined}><summary>${levels(group)} <strong>${rule.id}</strong> ${rule.title} <span class="soft">(${group.length})</span></summary><p class="soft">Otherwise ${rule.why}. Source: ${rule.source}.</p><ul>${group.map((finding) => markup`<li>${code(finding.where)}: ${findingText(finding)}${finding.waiver === undefined ? undefined : ` (waived by ${finding.waiver.owner} until ${finding.waiver.until}: ${finding.waiver.reason})`}</li>`)}</ul></details>`,
      ];
    }),
    markup`<p class="soft">${passed} answers of rules passed.</p>`,
  ];
}

function levels(group: readonly ReviewFinding[]): readonly Markup[] {
  const names = group.map(({ waiver, outcome, rule }) =>
    waiver !== undefined ? "waived" : outcome === "fail" ? rule.level : "unknown",
  );
  return [...new Set(names)].map((name) => markup`${tag(name)} `);
}

function waivers(review: Review): Markup | undefined {
  if (review.waivers.length === 0) return undefined;
  const rows = review.waivers.map(({ waiver, state }) => [
    waiver.rule,
    tag(state),
    code(waiver.path),
    waiver.reason,
    waiver.owner,
    waiver.until,
  ]);
  return table("Waivers", ["rule", "state", "construct", "reason", "owner", "until"], rows);
}

function policies({ policies: all }: Review): Markup | undefined {
  if (all.length === 0) return undefined;
  const rows = all.map(({ target, kind, policy, tiers, declaredAt }) => [
    target,
    kind,
    policy,
    tiers.join(", "),
    markup`<span class="soft">${declaredAt}</span>`,
  ]);
  return markup`<details><summary>${all.length} policies</summary>${table("Policies in force", ["target", "policy", "what holds", "enforced by", "declared at"], rows)}</details>`;
}

function list(lines: readonly string[]): Markup | undefined {
  return lines.length === 0 ? undefined : markup`<ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;
}

function number(value: Json | undefined): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : textOf(value);
}

function percent(value: Json | undefined): string {
  if (value === "Infinity") return "none left";
  return typeof value === "number" ? `${Math.round(value * 100)} %` : textOf(value);
}

function seconds(value: Json | undefined): string {
  return typeof value === "number" ? `${Math.round(value / 100) / 10} s` : value === "Infinity" ? "no bound" : "";
}
