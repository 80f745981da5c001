import { join } from "node:path";
import { openPlatform } from "../../config";
import { reviewPlatform } from "../../stacks/analysis";
import { definePlatformStacks } from "../../stacks/platform";
import { addresses, digest } from "../support/digest";
import { expectGolden } from "../support/golden";
import { renderApp, type Rendered } from "../support/render";

const opened = openPlatform(join(__dirname, "../../examples/production/platform.yaml"));
const { platform } = opened;
type Region = (typeof platform.regions)[number];
const [first, second] = platform.regions as readonly [Region, Region];
const LETTERS = ["a", "b"];

let stacks: Map<string, Rendered>;
const stack = (name: string): Rendered => {
  const found = stacks.get(name);
  if (found === undefined) throw new Error(`no stack ${name}`);
  return found;
};
/** Addresses of a region's stack, without the region and the hashes that rest on it. */
const addressesIn = ({ id }: Region, name: string): readonly string[] =>
  addresses(stack(name).json).map((address) => address.replaceAll(id, "").replace(/_[0-9A-F]{8}$/, ""));
const without = (all: readonly string[], gone: readonly string[]): readonly string[] =>
  all.filter((one) => !gone.includes(one));
beforeAll(() => {
  stacks = renderApp((app) => void definePlatformStacks(app, platform));
});

describe("the production profile", () => {
  test("is what its digests say: the account's, the way in, and one region's", () => {
    for (const [name, { json }] of stacks) {
      if (name.endsWith(second.id)) continue;
      const text = digest(json);
      expect(text.split("\n").length).toBeLessThan(150);
      expectGolden(`stacks/production/${name}.txt`, text);
    }
  });

  test("has a second region with all that the first has, but for the probes of what both answer together", () => {
    const own = [...stacks.keys()].filter((name) => name.endsWith(second.id));
    expect(own).toHaveLength([...stacks.keys()].filter((name) => name.endsWith(first.id)).length);
    for (const name of own) {
      const here = addressesIn(second, name);
      const there = addressesIn(first, name.replace(second.id, first.id));
      const together = name.startsWith("observability") ? Object.keys(platform.routes) : [];
      const probes = together.flatMap((route) => {
        const id = route.replaceAll("/", "--").replace("*", "");
        return [`alicloud_cms_alarm.Alarms_Probe${id}`, `alicloud_cms_site_monitor.Probe${id}`];
      });
      expect([name, without(here, there)]).toEqual([name, []]);
      expect([name, without(there, here)]).toEqual([name, probes.sort()]);
    }
  });

  test("gives nothing a name that the account has already, where names count for the account", () => {
    const named = {
      alicloud_cms_alarm_contact: "alarm_contact_name",
      alicloud_cms_alarm_contact_group: "alarm_contact_group_name",
      alicloud_cms_site_monitor: "task_name",
      alicloud_ram_role: "role_name",
      alicloud_ram_policy: "policy_name",
      alicloud_oss_bucket: "bucket",
      alicloud_log_project: "project_name",
    };
    for (const [type, field] of Object.entries(named)) {
      const names = [...stacks.values()].flatMap((each) => each.all(type).map((block) => String(block[field])));
      expect([type, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([type, []]);
    }
  });

  test("has charts that are the same in each region, with values that are not", () => {
    const values = ({ id }: { readonly id: string }) =>
      (stack(`workloads-${id}`).json["output"] as Record<string, { value: Record<string, object> }>)["ChartValues"]!
        .value;
    for (const region of [first, second])
      expect(values(region)["chat"]).toMatchObject({ reaches: { block0: region.cidr } });
    expect(Object.keys(values(first))).toEqual(Object.keys(values(second)));
  });
});

describe("its way in", () => {
  test("is one address on TCP, with an endpoint group for each region that asks each of its gateways", () => {
    const entry = stack("global");
    entry.one("alicloud_ga_listener").has({ protocol: "TCP", port_ranges: [{ from_port: 443, to_port: 443 }] });
    const groups = entry.all("alicloud_ga_endpoint_group") as unknown as readonly {
      endpoint_group_region: string;
      endpoint_configurations: readonly { endpoint: string; weight: number }[];
    }[];
    expect(groups.map(({ endpoint_group_region: region }) => region).sort()).toEqual([first.id, second.id].sort());
    for (const group of groups) {
      const { endpoint_group_region: region, endpoint_configurations: endpoints } = group;
      expect(group).toMatchObject({
        health_check_enabled: true,
        health_check_protocol: "TCP",
        health_check_port: 443,
        health_check_interval_seconds: 5,
        threshold_count: 3,
        traffic_percentage: 100,
      });
      expect(endpoints).toHaveLength(LETTERS.length);
      endpoints.forEach(({ endpoint, weight }, index) => {
        expect(endpoint).toContain(`input-edge-${region}.outputs`);
        expect(endpoint).toContain(`apig_gatewayGateways_${LETTERS[index]}_`);
        expect(weight).toBe(endpoints[0]?.weight);
      });
    }
  });

  test("leads through gateways in two zones each, and each has every route and a service of its own", () => {
    for (const { id, zones } of platform.regions) {
      const edge = stack(`edge-${id}`);
      const gateways = edge.all("alicloud_apig_gateway") as unknown as readonly { zones: { zone_id: string }[] }[];
      expect(gateways.map(({ zones: own }) => own.map(({ zone_id: zone }) => zone))).toEqual(LETTERS.map(() => zones));
      expect(edge.all("alicloud_apig_service")).toHaveLength(LETTERS.length);
      expect(edge.all("alicloud_apig_route")).toHaveLength(LETTERS.length * Object.keys(platform.routes).length);
    }
  });

  test("is asked for every path as clients do, and through every gateway alone", () => {
    const asked = platform.regions.flatMap(({ id }) =>
      stack(`observability-${id}`)
        .all("alicloud_cms_site_monitor")
        .map(({ address }) => String(address)),
    );
    const wanted = Object.keys(platform.routes).flatMap((route) => {
      const path = route.replace(/\*$/, "");
      const hosts = platform.regions.flatMap(({ id }) => LETTERS.map((letter) => `api-${id}-${letter}`));
      return ["api", ...hosts].map((host) => `https://${host}.lumen.example.com${path}`);
    });
    expect(asked.sort()).toEqual(wanted.sort());
  });
});

describe("what it survives", () => {
  const { problems, analysis } = reviewPlatform(opened);
  const becomes = (lost: string): readonly string[] =>
    (analysis.detail?.survival.routes ?? []).map(
      ({ outcomes }) => outcomes.find(({ removed }) => removed === lost)?.status ?? "untouched",
    );

  test("holds every objective that it declares", () => {
    expect(problems).toEqual([]);
  });

  test("every gateway, zone and region: each route is served", () => {
    const gateways = platform.regions.flatMap(({ id }) => LETTERS.map((letter) => `api-gateway:${letter}@${id}`));
    const places = platform.regions.flatMap(({ id, zones }) => [id, ...zones]);
    for (const lost of [...gateways, ...places]) {
      expect([lost, becomes(lost)]).toEqual([lost, Object.keys(platform.routes).map(() => "served")]);
    }
  });

  test("but a cluster whose gateways still take connections loses its region's clients, and the name loses all", () => {
    for (const { id } of platform.regions) expect(new Set(becomes(`cluster@${id}`))).toEqual(new Set(["degraded"]));
    expect(new Set(becomes("dns:api.lumen.example.com"))).toEqual(new Set(["lost"]));
  });
});
