import { ApiError, type RpcClient } from "./rpc-client";

/** One address behind the accelerator, as its API says it. */
export interface GroupEndpoint {
  readonly endpoint: string;
  readonly type: string;
  readonly weight: number;
  readonly preservesClientIp: boolean;
  readonly proxyProtocol: boolean;
}

/** What stands in one region. */
export interface EndpointGroup {
  readonly id: string;
  readonly region: string;
  readonly active: boolean;
  /** 0 to 100 percent of the traffic that would come to the region. */
  readonly traffic: number;
  readonly endpoints: readonly GroupEndpoint[];
}

export const GA_VERSION = "2019-11-20";
/** The API has one place, whatever the region of the accelerator. */
export const GA_ENDPOINT = "https://ga.cn-hangzhou.aliyuncs.com";
const API_REGION = "cn-hangzhou";

/**
 * Endpoint groups of Global Accelerator.
 * https://www.alibabacloud.com/help/en/ga/developer-reference/api-ga-2019-11-20-updateendpointgroup
 */
export class Accelerator {
  constructor(private readonly client: Pick<RpcClient, "call">) {}

  async read(id: string): Promise<EndpointGroup> {
    const body = await this.client.call("DescribeEndpointGroup", { RegionId: API_REGION, EndpointGroupId: id });
    const endpoints = body["EndpointConfigurations"];
    return {
      id,
      region: String(body["EndpointGroupRegion"]),
      active: body["State"] === "active",
      traffic: Number(body["TrafficPercentage"]),
      endpoints: (Array.isArray(endpoints) ? endpoints : []).map(endpointOf),
    };
  }

  /**
   * Starts to change a group; it is active again when the change is made. Every endpoint is named, as one that is left
   * out is taken away.
   * @throws ApiError {@link isBusy} while another change of the accelerator is under way
   */
  async change(group: EndpointGroup): Promise<void> {
    const { id, region, traffic, endpoints } = group;
    await this.client.call("UpdateEndpointGroup", {
      RegionId: API_REGION,
      EndpointGroupId: id,
      EndpointGroupRegion: region,
      TrafficPercentage: String(traffic),
      ...Object.fromEntries(endpoints.flatMap(endpointParameters)),
    });
  }
}

/** Whether a change was refused only because another one is not finished. */
export function isBusy(error: unknown): boolean {
  return error instanceof ApiError && error.code.startsWith("StateError.");
}

function endpointOf(value: unknown): GroupEndpoint {
  const entry = value as Readonly<Record<string, unknown>>;
  return {
    endpoint: String(entry["Endpoint"]),
    type: String(entry["Type"]),
    weight: Number(entry["Weight"]),
    preservesClientIp: entry["EnableClientIPPreservation"] === true,
    proxyProtocol: entry["EnableProxyProtocol"] === true,
  };
}

function endpointParameters(entry: GroupEndpoint, index: number): [name: string, value: string][] {
  const prefix = `EndpointConfigurations.${index + 1}`;
  return [
    [`${prefix}.Endpoint`, entry.endpoint],
    [`${prefix}.Type`, entry.type],
    [`${prefix}.Weight`, String(entry.weight)],
    [`${prefix}.EnableClientIPPreservation`, String(entry.preservesClientIp)],
    [`${prefix}.EnableProxyProtocol`, String(entry.proxyProtocol)],
  ];
}
