import { nearest, type Problem } from "../base";
import { findCycle } from "./cycles";
import { hasHealth, TRIGGERS, type EdgePolicy } from "./edge-policy";
import { COMPONENT_KINDS, DOMAIN_KINDS, type Call, type Component, type Graph } from "./graph";
import { numberProblems } from "./validate-numbers";

/**
 * Everything that makes a graph meaningless: dangling and duplicate ids, cycles of domains and of synchronous calls,
 * a rung that is its own target, numbers out of range. All at once; an empty list for a sound graph.
 */
export function validateGraph(graph: Graph): readonly Problem[] {
  const problems = [
    ...duplicates(graph),
    ...graph.domains.flatMap((domain) => kindProblem(`domain ${domain.id}`, domain.kind, DOMAIN_KINDS)),
    ...graph.components.flatMap((item) => kindProblem(`component ${item.id}`, item.kind, COMPONENT_KINDS)),
    ...dangling(graph),
    ...graph.calls.flatMap(callProblems),
    ...graph.components.flatMap(componentProblems),
    ...numberProblems(graph),
  ];
  return problems.length > 0 ? problems : cycleProblems(graph);
}

function duplicates(graph: Graph): Problem[] {
  const named = [
    ...graph.domains.map((item) => ({ what: "domain", id: item.id })),
    ...graph.components.map((item) => ({ what: "component", id: item.id })),
    ...graph.calls.map((item) => ({ what: "call", id: item.id })),
    ...graph.routes.map((item) => ({ what: "route", id: item.id })),
    ...graph.pools.map((item) => ({ what: "pool", id: item.domain })),
  ];
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { what, id } of named) {
    const key = `${what} ${id}`;
    if (id === "") problems.push({ where: what, field: "id", message: "an empty id" });
    else if (seen.has(key)) problems.push({ where: key, field: "id", message: `another ${what} has this id` });
    seen.add(key);
  }
  const components = new Set(graph.components.map((item) => item.id));
  for (const { id } of graph.domains) {
    if (components.has(id)) problems.push({ where: `domain ${id}`, field: "id", message: "a component has this id" });
  }
  return problems;
}

function kindProblem(where: string, kind: string, known: readonly string[]): Problem[] {
  return known.includes(kind) ? [] : [unknownName(where, "kind", kind, known, "kind")];
}

function dangling(graph: Graph): Problem[] {
  const components = graph.components.map((item) => item.id);
  const domains = graph.domains.map((item) => item.id);
  const routes = graph.routes.map((item) => item.id);
  const check = (where: string, field: string, id: string | undefined, known: ReadonlySet<string>, what: string) =>
    id === undefined || known.has(id) ? [] : [unknownName(where, field, id, known, what)];
  const componentSet = new Set(components);
  const domainSet = new Set(domains);
  const routeSet = new Set(routes);
  return [
    ...graph.domains.flatMap((item) => check(`domain ${item.id}`, "within", item.within, domainSet, "domain")),
    ...graph.components.flatMap((item) => [
      ...item.domains.flatMap((id) => check(`component ${item.id}`, "domains", id, domainSet, "domain")),
      ...item.placements.flatMap((placement, index) =>
        placement.domains.flatMap((id) =>
          check(`component ${item.id}`, `placements[${index}].domains`, id, domainSet, "domain"),
        ),
      ),
    ]),
    ...graph.calls.flatMap((call) => [
      ...check(`call ${call.id}`, "from", call.from, componentSet, "component"),
      ...call.to.flatMap((id) => check(`call ${call.id}`, "to", id, componentSet, "component")),
      ...(call.routes ?? []).flatMap((id) => check(`call ${call.id}`, "routes", id, routeSet, "route")),
      ...rungTargets(call.policy).flatMap(({ index, id }) =>
        check(`call ${call.id}`, `policy.fallback.rungs[${index}].to`, id, componentSet, "component"),
      ),
    ]),
    ...graph.routes.flatMap((item) => check(`route ${item.id}`, "entry", item.entry, componentSet, "component")),
    ...graph.pools.flatMap((item) => check(`pool ${item.domain}`, "domain", item.domain, domainSet, "domain")),
  ];
}

function rungTargets(policy: EdgePolicy | undefined): { index: number; id: string }[] {
  return (policy?.fallback?.rungs ?? []).flatMap((rung, index) => {
    if (rung.kind === "reply") return [];
    const id = rung.kind === "staleCache" ? rung.store : rung.to;
    return id === undefined ? [] : [{ index, id }];
  });
}

function callProblems(call: Call): Problem[] {
  const where = call.policy?.declaredAt ?? `call ${call.id}`;
  const problems: Problem[] = [];
  if (call.to.length === 0) problems.push({ where, field: "to", got: "nothing", want: "one target or more" });
  if (new Set(call.to).size < call.to.length) {
    problems.push({ where, field: "to", message: "a target is named twice", got: call.to.join(", ") });
  }
  const { shares } = call;
  if (shares !== undefined) {
    const sum = shares.reduce((total, share) => total + share, 0);
    if (shares.length !== call.to.length || shares.some((share) => share <= 0) || Math.abs(sum - 1) > 1e-9) {
      const want = `${call.to.length} positive numbers, together 1`;
      problems.push({ where, field: "shares", got: shares.join(", "), want });
    }
  }
  if (call.to.includes(call.from)) problems.push({ where, field: "to", message: `${call.from} calls itself` });
  const above = new Set(call.to);
  for (const { index, id } of rungTargets(call.policy)) {
    const field = `policy.fallback.rungs[${index}].to`;
    if (id === call.from) problems.push({ where, field, message: `${id} falls back to itself` });
    else if (above.has(id)) {
      problems.push({
        where,
        field,
        message: `${id} is already ${call.to.includes(id) ? "the target of this call" : "a rung above"}`,
        hint: "a fallback must lead somewhere else",
      });
    }
    above.add(id);
  }
  for (const [field, list] of [
    ["policy.fallback.on", call.policy?.fallback?.on],
    ["policy.retry.on", call.policy?.retry?.on],
  ] as const) {
    if (list === undefined) continue;
    if (list.length === 0) problems.push({ where, field, got: "nothing", want: "one trigger or more" });
    for (const trigger of list) {
      if (!TRIGGERS.includes(trigger)) problems.push(unknownName(where, field, trigger, TRIGGERS, "trigger"));
    }
  }
  return problems;
}

function componentProblems(item: Component): Problem[] {
  const where = `component ${item.id}`;
  const replicas = item.placements.reduce((sum, placement) => sum + placement.replicas, 0);
  const problems: Problem[] = [];
  if (item.needs > replicas) {
    problems.push({
      where,
      field: "needs",
      got: String(item.needs),
      want: `at most its replicas, ${replicas}`,
    });
  }
  if (item.health !== undefined && !hasHealth(item.health)) {
    problems.push({ where, field: "health", got: "neither probe nor ejection", want: "one of them, or no health" });
  }
  return problems;
}

function cycleProblems(graph: Graph): Problem[] {
  const outer = new Map(graph.domains.map((item) => [item.id, item.within === undefined ? [] : [item.within]]));
  const domainCycle = findCycle(outer);
  const callees = new Map<string, string[]>(graph.components.map((item) => [item.id, []]));
  for (const call of graph.calls) {
    if (call.mode === "async") continue;
    callees.get(call.from)?.push(...call.to, ...componentRungs(call.policy));
  }
  const callCycle = findCycle(callees);
  return [
    ...(domainCycle === undefined
      ? []
      : [{ where: `domain ${domainCycle[0]}`, field: "within", message: `a cycle: ${domainCycle.join(" -> ")}` }]),
    ...(callCycle === undefined
      ? []
      : [
          {
            where: `component ${callCycle[0]}`,
            field: "calls",
            message: `a cycle of calls and rungs: ${callCycle.join(" -> ")}`,
            hint: "a request could go round for ever; break it with an async call or take a rung away",
            code: "CYCLE",
          },
        ]),
  ];
}

function componentRungs(policy: EdgePolicy | undefined): string[] {
  return (policy?.fallback?.rungs ?? []).flatMap((rung) => (rung.kind === "component" ? [rung.to] : []));
}

function unknownName(where: string, field: string, got: string, known: Iterable<string>, what: string): Problem {
  const near = nearest(got, known);
  return {
    where,
    field,
    got,
    want: `the name of a ${what}`,
    ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
  };
}
