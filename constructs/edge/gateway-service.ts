/**
 * Servers behind an API gateway, and how the sick ones are left out: `alicloud_apig_service`.
 * https://www.alibabacloud.com/help/en/api-gateway/cloud-native-api-gateway/user-guide/create-service
 */
import { Construct } from "constructs";
import { ApigService } from "#alicloud/apig-service";
import { type Duration, type Percent, percent, seconds } from "../../base";
import { nameOf, PropChecks } from "../core";
import type { IApiGateway } from "./gateway";
import type { Member } from "./member";

/** How a server is asked whether it may get requests. */
export interface GatewayHealthCheck {
  /** @default "HTTP" */
  readonly protocol?: "HTTP" | "TCP" | "GRPC";
  /** @default "/ready"; none for TCP */
  readonly path?: string;
  /** Good answers. @default 200 */
  readonly statuses?: readonly number[];
  /** 1 second to 1 hour. @default 5 seconds */
  readonly every?: Duration;
  /** 1 second to 1 hour, less than `every`. @default 3 seconds */
  readonly timeout?: Duration;
  /** Good answers in a row until it is healthy, 1 to 100. @default 2 */
  readonly healthyAfter?: number;
  /** Bad answers in a row until it is not, 1 to 100. @default 3 */
  readonly unhealthyAfter?: number;
}

/** When a server is left out for how its answers to clients turned out. */
export interface GatewayEjection {
  /** Share of failures. @default half */
  readonly above?: Percent;
  /** How often it is reckoned, 1 second to 1 hour. @default 10 seconds */
  readonly every?: Duration;
  /** How long it is left out the first time, 1 second to 1 hour. @default 30 seconds */
  readonly ejectFor?: Duration;
  /** Servers there must be for anyone to be left out, 1 or more. @default 1 */
  readonly minimumMembers?: number;
}

interface CommonOptions {
  /** @default HTTP on `/ready` every 5 seconds; `false` for none */
  readonly health?: GatewayHealthCheck | false;
  /** @default above half of failures, for 30 seconds; `false` for never */
  readonly ejection?: GatewayEjection | false;
  /** When fewer are healthy, all get requests. @default half */
  readonly panicBelow?: Percent;
}

export type GatewayServiceOptions = CommonOptions &
  (
    | {
        /** By address, such as `members` of an `ApiLoadBalancer`. At least one. */
        readonly members: readonly Member[];
        readonly host?: never;
      }
    | {
        /** By name, `host:port`. The gateway sends on the client's own `Host`: the server must not choose by it. */
        readonly host: string;
        readonly members?: never;
      }
  );

export type GatewayServiceProps = GatewayServiceOptions & { readonly gateway: IApiGateway };

export class GatewayService extends Construct {
  readonly resource: ApigService;
  readonly serviceId: string;
  readonly gateway: IApiGateway;

  constructor(scope: Construct, id: string, props: GatewayServiceProps) {
    super(scope, id);
    const { gateway, members, host, health = {}, ejection = {}, panicBelow = percent(50) } = props;
    const checks = new PropChecks(this)
      .expect("members", members, (all) => all.length > 0, "at least one")
      .expect("host", host, (it) => /^[^\s:/]+:\d+$/.test(it), "a name and a port, such as web.internal:80");
    for (const { address, port, weight } of members ?? []) {
      checks.expectWhole(`members.${address}.port`, port, 1, 65_535);
      if (weight !== undefined && weight !== 100) {
        checks.note({
          field: `members.${address}.weight`,
          got: String(weight),
          want: "none: the gateway shares alike",
        });
      }
    }
    const healthCheckConfig = health === false ? { enable: false } : healthCheck(checks, health);
    const outlierDetectionConfig = ejection === false ? { enable: false } : outlierDetection(checks, ejection);
    checks.done();
    this.gateway = gateway;
    this.resource = new ApigService(this, "Resource", {
      gatewayId: gateway.gatewayId,
      serviceName: nameOf(this, "api-gateway-api"),
      sourceType: members === undefined ? "DNS" : "VIP",
      addresses: members === undefined ? [host] : members.map(({ address, port }) => `${address}:${port}`),
      healthCheckConfig,
      outlierDetectionConfig,
      healthyPanicThreshold: panicBelow.value,
    });
    this.serviceId = this.resource.id;
  }
}

function healthCheck(checks: PropChecks, health: GatewayHealthCheck) {
  const { protocol = "HTTP", path = "/ready", statuses = [200], healthyAfter = 2, unhealthyAfter = 3 } = health;
  const { every = seconds(5), timeout = seconds(3) } = health;
  checks
    .expect("health.path", path, (it) => it.startsWith("/"), "a path such as /ready")
    .expect("health.every", every, upToAnHour, "1s to 1h")
    .expect("health.timeout", timeout, upToAnHour, "1s to 1h")
    .expect("health.timeout", timeout, (it) => every.isLongerThan(it), `less than every (${every.toString()})`)
    .expectWhole("health.healthyAfter", healthyAfter, 1, 100)
    .expectWhole("health.unhealthyAfter", unhealthyAfter, 1, 100);
  return {
    enable: true,
    protocol,
    ...(protocol === "HTTP" ? { httpPath: path, expectedStatuses: statuses.map(String) } : {}),
    interval: every.seconds,
    timeout: timeout.seconds,
    healthyThreshold: healthyAfter,
    unhealthyThreshold: unhealthyAfter,
  };
}

function outlierDetection(checks: PropChecks, ejection: GatewayEjection) {
  const { above = percent(50), every = seconds(10), ejectFor = seconds(30), minimumMembers = 1 } = ejection;
  checks
    .expect("ejection.every", every, upToAnHour, "1s to 1h")
    .expect("ejection.ejectFor", ejectFor, upToAnHour, "1s to 1h")
    .expectWhole("ejection.minimumMembers", minimumMembers, 1, 1000);
  return {
    enable: true,
    interval: every.seconds,
    baseEjectionTime: ejectFor.seconds,
    failurePercentageThreshold: above.value,
    failurePercentageMinimumHosts: minimumMembers,
  };
}

function upToAnHour({ seconds: amount }: Duration): boolean {
  return Number.isInteger(amount) && amount >= 1 && amount <= 3600;
}
