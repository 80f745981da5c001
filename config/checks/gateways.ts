import { type Finding } from "../load/finding";
import { gatewayNames } from "../spec/gateways";
import { type GatewaysSpec, type Platform, type RouteSpec } from "../spec/platform";
import { addressLimits } from "./address-limits";
import { type Check } from "./check";

/** Endpoint groups of a pay-as-you-go listener; see `gaplus_quota_epgs_per_listener`. */
const REGIONS_WITHOUT_QUOTA = 2;

/**
 * Regions outside mainland China that sell the cloud-native gateway.
 * https://www.alibabacloud.com/help/en/api-gateway/cloud-native-api-gateway/product-overview/regions
 */
const SOLD_IN: readonly string[] = [
  "ap-southeast-1",
  "ap-southeast-3",
  "ap-southeast-5",
  "ap-northeast-1",
  "ap-northeast-2",
  "eu-central-1",
  "us-east-1",
  "us-west-1",
];

/** The way in holds what is promised of it: enough gateways, something that steers, names and certificates that fit. */
export const gateways: Check = (platform) => {
  const { gateways: spec } = platform;
  if (spec === undefined) return [];
  const through = Object.entries(platform.routes).filter(([, route]) => route.through === "gateways");
  return [
    ...unused(through, platform),
    ...tooFew(spec, through, platform),
    ...names(spec),
    ...ports(spec),
    ...accelerator(spec, platform),
    ...notSold(platform),
    ...through.flatMap(([path, route]) => protocols(path, route)),
    ...(spec.entry === "global-accelerator" ? addressLimits(through, platform, BEHIND_ACCELERATOR) : []),
  ];
};

type Routes = readonly (readonly [path: string, route: RouteSpec])[];

function unused(through: Routes, { routes }: Platform): Finding[] {
  if (through.length > 0) return [];
  return [
    {
      path: ["gateways"],
      part: "key",
      lists: [["routes"]],
      reads: Object.keys(routes).map((path) => ["routes", path, "through"]),
      message: "no route comes through them",
      hint: "add one to routes, or leave them out",
    },
  ];
}

/** A gateway that may be lost needs another, and something that notices. */
function tooFew({ count, entry }: GatewaysSpec, through: Routes, { objectives }: Platform): Finding[] {
  const promised = through.filter(([, route]) =>
    (route.objectives.survive ?? objectives.survive ?? []).includes("gateway"),
  );
  if (promised.length === 0) return [];
  const routes = `${promised.map(([path]) => path).join(", ")} must survive the loss of a gateway`;
  const reads = promised.map(([path, { objectives: own }]) =>
    own.survive === undefined ? ["objectives", "survive"] : ["routes", path, "objectives", "survive"],
  );
  const findings: Finding[] = [];
  if (count < 2) {
    findings.push({
      path: ["gateways", "count"],
      reads,
      message: `${routes}, and there is one in each region`,
      hint: "count: 2",
    });
  }
  if (entry !== "global-accelerator") {
    findings.push({
      path: ["gateways", "entry"],
      reads,
      message: `${routes}, and ${entry === "dns" ? "a name keeps leading to a gateway that is gone" : "nothing in front leaves out one that is gone"}`,
      hint: "entry: global-accelerator asks each gateway for its health",
    });
  }
  return findings;
}

function names({ domain, dns, entry }: GatewaysSpec): Finding[] {
  if (dns === undefined) {
    if (entry !== "dns") return [];
    return [
      {
        path: ["gateways", "entry"],
        message: "dns makes no records without a zone",
        hint: "dns: { zone: example.com }",
      },
    ];
  }
  if (domain === dns.zone || domain.endsWith(`.${dns.zone}`)) return [];
  return [
    {
      path: ["gateways", "dns", "zone"],
      reads: [["gateways", "domain"]],
      got: dns.zone,
      want: `a zone that ${domain} lies in, such as ${domain.slice(domain.indexOf(".") + 1)}`,
    },
  ];
}

/** A gateway asks where it sends requests. */
function ports({ policies: { health } }: GatewaysSpec): Finding[] {
  return (["http", "tcp"] as const).flatMap((word): Finding[] => {
    const said = health?.[word];
    if (typeof said !== "object" || said.port === undefined) return [];
    return [
      {
        path: ["gateways", "policies", "health", word, "port"],
        part: "key",
        message: "a gateway asks the port that it sends requests to",
        hint: "leave it out",
      },
    ];
  });
}

/** Shares speak of each of them, or of none. */
function unnamed(
  word: "gateways" | "regions",
  shares: readonly { readonly name: string }[] | undefined,
  all: readonly string[],
): Finding[] {
  if (shares === undefined) return [];
  const missing = all.filter((name) => !shares.some((share) => share.name === name));
  if (missing.length === 0) return [];
  return [
    {
      path: ["gateways", "accelerator", "policies", "failover", word],
      reads: [word === "regions" ? ["regions"] : ["gateways", "count"]],
      message: `it says nothing of ${missing.join(", ")}`,
      hint: "give each its share, 0% for a standby",
    },
  ];
}

function accelerator({ entry, count, accelerator: spec }: GatewaysSpec, { regions }: Platform): Finding[] {
  const { enterAt, quotaRaised, crossBorder, policies } = spec;
  if (entry !== "global-accelerator") {
    const said = enterAt !== undefined || quotaRaised !== undefined || crossBorder || Object.keys(policies).length > 0;
    if (!said) return [];
    return [
      {
        path: ["gateways", "accelerator"],
        part: "key",
        reads: [["gateways", "entry"]],
        message: `nothing reads it: entry is ${entry}`,
        hint: "entry: global-accelerator, or leave it out",
      },
    ];
  }
  const { gateways: shares, regions: parts } = policies.failover ?? {};
  const unshared = [
    ...unnamed("gateways", shares, gatewayNames({ count })),
    ...unnamed(
      "regions",
      parts,
      regions.map(({ id }) => id),
    ),
  ];
  if (unshared.length > 0) return unshared;
  return [...border(spec, regions), ...quota(spec, regions)];
}

const isMainland = (region: string): boolean => region.startsWith("cn-") && region !== "cn-hongkong";

/** Clients enter on one side and are answered on the other only by contract. */
function border({ enterAt = [], crossBorder }: GatewaysSpec["accelerator"], regions: Platform["regions"]): Finding[] {
  const places = [...enterAt, ...regions.map(({ id }) => id)];
  const [inside, outside] = [places.find(isMainland), places.find((id) => !isMainland(id))];
  if (inside === undefined || outside === undefined || crossBorder) return [];
  return [
    {
      path: ["gateways", "entry"],
      reads: [["regions"], ["gateways", "accelerator"]],
      message: `it leads across the border of mainland China, between ${inside} and ${outside}, which needs a contract of its own`,
      hint: "accelerator: { crossBorder: true } once you have it, or a platform for each side",
    },
  ];
}

function quota({ quotaRaised }: GatewaysSpec["accelerator"], regions: Platform["regions"]): Finding[] {
  if (regions.length <= REGIONS_WITHOUT_QUOTA || quotaRaised !== undefined) return [];
  return [
    {
      path: ["gateways", "entry"],
      reads: [["regions"]],
      message: `${regions.length} regions: a pay-as-you-go listener takes ${REGIONS_WITHOUT_QUOTA} endpoint groups until gaplus_quota_epgs_per_listener is raised`,
      hint: 'have it raised, and say so: accelerator: { quotaRaised: "raised to 5 on 2026-11-02" }',
    },
  ];
}

function notSold({ regions }: Platform): Finding[] {
  return regions.flatMap(({ id }, index) =>
    id.startsWith("cn-") || SOLD_IN.includes(id)
      ? []
      : [
          {
            path: ["regions", index, "id"],
            reads: [["gateways"]],
            got: id,
            want: `a region that sells API gateways: ${SOLD_IN.join(", ")}, or one of mainland China and Hong Kong`,
            hint: "loadBalancers: { api: {} } leads in without gateways",
          },
        ],
  );
}

function protocols(path: string, { protocol, through }: RouteSpec): Finding[] {
  if (protocol !== "grpc" || through !== "gateways") return [];
  return [
    {
      path: ["routes", path, "protocol"],
      message: "gRPC does not pass a gateway here: the way on to the cluster is HTTP/1.1",
      hint: "through: api",
    },
  ];
}

/** Global Accelerator forwards connections from addresses of its own: a gateway behind it never sees the client's. */
const BEHIND_ACCELERATOR = {
  message: "a limit for each address would count the accelerator, for all clients together",
  hint: "count by perTenant, let the route come through a load balancer, or set gateways.entry: dns",
};
