import { join } from "node:path";
import fc from "fast-check";
import { openPlatform, otherVersions } from "../../config";
import type { HelmChart } from "../../constructs/workloads";
import { definePlatformStacks } from "../../stacks/platform";
import { nodeGroups } from "../../stacks/workloads/node-groups";
import { renderApp } from "../support/render";

const LABEL = "alicloud-ai-platform/node-group";
const { platform: sample } = openPlatform(join(__dirname, "../../platform.yaml"));
type Services = (typeof sample)["services"];

const servicesOf = (calls: Readonly<Record<string, readonly string[]>>, domain = "general"): Services => {
  const some = Object.values(sample.services)[0]!;
  return Object.fromEntries(Object.entries(calls).map(([name, own]) => [name, { ...some, domain, calls: [...own] }]));
};

describe("services that share nodes", () => {
  test("are those that call each other", () => {
    const services = servicesOf({ web: ["chat"], billing: [], user: ["billing"], chat: [] });
    expect(nodeGroups(services, 2)).toEqual({ web: "web", chat: "web", billing: "billing", user: "billing" });
  });

  test("need no group where all fit on one node, and never share a group over domains", () => {
    const vision = servicesOf({ detect: [], segment: ["detect"] }, "vision");
    expect(nodeGroups(vision, 2)).toEqual({});
    const both = nodeGroups({ ...vision, ...servicesOf({ a: ["detect"], b: [], c: [] }) }, 2);
    expect(both).toEqual({ a: "a", b: "a", c: "c" });
  });

  test("are as few groups as hold all of them, none above its size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 6 }), (count, size) => {
        const names = Array.from({ length: count }, (_, index) => `s${index}`);
        const groups = nodeGroups(servicesOf(Object.fromEntries(names.map((name) => [name, []]))), size);
        const sizes = [...new Set(Object.values(groups))].map(
          (group) => Object.values(groups).filter((one) => one === group).length,
        );
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(size);
        expect(sizes.length).toBe(count <= size ? 0 : Math.ceil(count / size));
      }),
    );
  });
});

interface Template {
  readonly metadata: { readonly labels?: Readonly<Record<string, string>> };
  readonly spec: { readonly affinity?: { readonly podAntiAffinity?: unknown } };
}

interface Workload {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec?: { readonly template?: Template; readonly jobTargetRef?: { readonly template: Template } };
}

/** Pods that belong to a group: by the name of what makes them, their group and whom they keep off. */
function groupedPods(charts: readonly HelmChart[]) {
  return charts
    .flatMap(({ documents }) => documents as unknown as readonly Workload[])
    .flatMap(({ metadata, spec }) => {
      const template = spec?.jobTargetRef?.template ?? spec?.template;
      const group = template?.metadata.labels?.[LABEL];
      if (group === undefined) return [];
      return [{ name: metadata.name, group, repels: template?.spec.affinity?.podAntiAffinity }];
    });
}

test("no node of the sample holds more than three services: pods of one group repel those of all others", () => {
  let charts: readonly HelmChart[] = [];
  renderApp((app) => {
    const { regions } = definePlatformStacks(app, sample);
    charts = Object.values(regions).flatMap(({ workloads }) => (workloads?.charts ?? []).map((it) => it.makeChart()));
  });
  const pods = groupedPods(charts);
  const general = Object.entries(sample.services).filter(([, { domain }]) => domain === "general");
  const workloads = general.flatMap(([name, spec]) => [name, ...otherVersions(name, spec).map((it) => it.workload)]);
  expect(pods.map(({ name }) => name).sort()).toEqual(workloads.sort());
  const versions = workloads.length - general.length;
  for (const { group, repels } of pods) {
    const together = pods.filter((one) => one.group === group);
    expect(together.length).toBeLessThanOrEqual(sample.deployment.servicesPerNode + versions);
    const matchExpressions = [
      { key: LABEL, operator: "Exists" },
      { key: LABEL, operator: "NotIn", values: [group] },
    ];
    expect(repels).toEqual({
      requiredDuringSchedulingIgnoredDuringExecution: [
        { topologyKey: "kubernetes.io/hostname", labelSelector: { matchExpressions } },
      ],
    });
  }
});
