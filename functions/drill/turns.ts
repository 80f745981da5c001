import type { EndpointGroup } from "../api/accelerator";
import type { DrillConfig, DrilledGateway, DrilledRegion, DrillKind } from "./config";

/** One part that is taken out, and what must carry its traffic. */
export interface Turn {
  readonly kind: DrillKind;
  /** Such as `gateway a of ap-southeast-1`. */
  readonly name: string;
  readonly groupId: string;
  /** Gateways that must answer before anything beside them is taken away. */
  readonly others: readonly DrilledGateway[];
  /** Groups of which one must take traffic meanwhile; empty when the traffic stays in its group. */
  readonly otherGroups: readonly string[];
  out(group: EndpointGroup): EndpointGroup;
  /** As the platform declares it. What else a group holds stays as it is. */
  back(group: EndpointGroup): EndpointGroup;
  /** Whether what the turn moves is as wanted. */
  isMade(group: EndpointGroup, wanted: EndpointGroup): boolean;
}

/** The weight of a standby, declared with none, while it must carry everything. */
const STANDBY_WEIGHT = 128;

/** Everything that one drill takes out, one after the other. What has nothing beside it, or no traffic, is never taken. */
export function turnsOf({ takes, regions }: DrillConfig): readonly Turn[] {
  return [
    ...(takes.includes("gateway") ? regions.flatMap(gatewayTurns) : []),
    ...(takes.includes("region") ? regionTurns(regions) : []),
  ];
}

function gatewayTurns({ region, groupId, gateways }: DrilledRegion): readonly Turn[] {
  if (gateways.length < 2) return [];
  return gateways
    .filter(({ weight }) => weight > 0)
    .map((taken) => ({
      kind: "gateway",
      name: `gateway ${taken.name} of ${region}`,
      groupId,
      others: gateways.filter((other) => other !== taken),
      otherGroups: [],
      out: (group) =>
        weighed(group, gateways, (gateway) =>
          gateway === taken ? 0 : gateway.weight === 0 ? STANDBY_WEIGHT : gateway.weight,
        ),
      back: (group) => weighed(group, gateways, ({ weight }) => weight),
      isMade: (group, wanted) => weightsOf(group) === weightsOf(wanted),
    }));
}

/** A group with other weights. */
export function weighed(
  group: EndpointGroup,
  gateways: readonly DrilledGateway[],
  weightOf: (gateway: DrilledGateway) => number,
): EndpointGroup {
  return {
    ...group,
    endpoints: group.endpoints.map((entry) => {
      const gateway = gateways.find(({ endpoint }) => endpoint === entry.endpoint);
      return gateway === undefined ? entry : { ...entry, weight: weightOf(gateway) };
    }),
  };
}

export function weightsOf({ endpoints }: EndpointGroup): string {
  return endpoints
    .map(({ endpoint, weight }) => `${endpoint} ${weight}`)
    .sort()
    .join();
}

function regionTurns(regions: readonly DrilledRegion[]): readonly Turn[] {
  if (regions.length < 2) return [];
  return regions
    .filter(({ traffic }) => traffic > 0)
    .map((taken): Turn => {
      const others = regions.filter((other) => other !== taken);
      let found = taken.traffic;
      return {
        kind: "region",
        name: `region ${taken.region}`,
        groupId: taken.groupId,
        others: others.flatMap(({ gateways }) => gateways),
        otherGroups: others.map(({ groupId }) => groupId),
        out: (group) => {
          if (group.traffic > 0) found = group.traffic;
          return { ...group, traffic: 0 };
        },
        back: (group) => ({ ...group, traffic: found }),
        isMade: (group, wanted) => group.traffic === wanted.traffic,
      };
    });
}
