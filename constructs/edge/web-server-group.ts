/**
 * Servers behind an application load balancer, by address, and how their health is asked for: `alicloud_alb_server_group`.
 * https://www.alibabacloud.com/help/en/slb/application-load-balancer/user-guide/server-groups
 */
import { Construct, type IConstruct } from "constructs";
import { AlbServerGroup } from "#alicloud/alb-server-group";
import { type Duration, minutes, seconds } from "../../base";
import { nameOf, PropChecks, tagsOf, waitFor } from "../core";
import type { INetwork } from "../network";
import type { Member } from "./member";

/** How a server is asked whether it may get requests. */
export interface WebHealthCheck {
  /** @default "HTTP" */
  readonly protocol?: "HTTP" | "HTTPS" | "TCP" | "GRPC";
  /** @default "/ready"; none for TCP */
  readonly path?: string;
  /** Classes of answers that are good. @default 2xx */
  readonly codes?: readonly ("http_2xx" | "http_3xx" | "http_4xx" | "http_5xx")[];
  /** @default the port of each member */
  readonly port?: number;
  /** 1 to 50 seconds. @default 5 seconds */
  readonly every?: Duration;
  /** 1 to 300 seconds, less than `every`. @default 3 seconds */
  readonly timeout?: Duration;
  /** Good answers in a row until it is healthy, 2 to 10. @default 2 */
  readonly healthyAfter?: number;
  /** Bad answers in a row until it is not, 2 to 10. @default 3 */
  readonly unhealthyAfter?: number;
}

export interface WebServerGroupOptions {
  /** At least one: an empty group answers 503. */
  readonly members: readonly Member[];
  /** @default HTTP on `/ready` every 5 seconds */
  readonly health?: WebHealthCheck;
  /** How the balancer speaks to members. Can't be changed. @default "HTTP" */
  readonly protocol?: "HTTP" | "HTTPS" | "GRPC";
  /** Who is next: by weight and open connections, by weight, or by client address. @default "Wlc" */
  readonly scheduler?: "Wlc" | "Wrr" | "Sch";
  /** A new member gets its share little by little, 30 to 900 seconds; with `Wrr` only. @default at once */
  readonly slowStart?: Duration;
  /** What a leaving member has to finish, 1 to 900 seconds. @default 5 minutes */
  readonly drain?: Duration;
  /** Keeps a client with its member by a cookie for so long, 1 second to 1 day. @default never */
  readonly stickyFor?: Duration;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

export interface WebServerGroupProps extends WebServerGroupOptions {
  readonly network: INetwork;
  /** What must be there first. @default nothing */
  readonly after?: readonly IConstruct[];
}

export class WebServerGroup extends Construct {
  readonly resource: AlbServerGroup;
  readonly serverGroupId: string;

  constructor(scope: Construct, id: string, props: WebServerGroupProps) {
    super(scope, id);
    const { network, members, protocol = "HTTP", scheduler = "Wlc", slowStart, stickyFor, after = [] } = props;
    const { drain = minutes(5) } = props;
    const checks = new PropChecks(this)
      .expect("members", members, (all) => all.length > 0, "at least one: an empty group answers 503")
      .expect("slowStart", slowStart, within(30, 900), "30s to 900s")
      .expect("slowStart", slowStart, () => scheduler === "Wrr", 'the scheduler "Wrr", which alone starts slowly')
      .expect("drain", drain, within(1, 900), "1s to 900s")
      .expect("stickyFor", stickyFor, within(1, 86_400), "1s to 1d");
    for (const { address, port, weight } of members) {
      checks
        .expectWhole(`members.${address}.port`, port, 1, 65_535)
        .expectWhole(`members.${address}.weight`, weight, 0, 100);
    }
    const healthCheckConfig = healthCheck(checks, props.health ?? {});
    checks.done();

    this.resource = new AlbServerGroup(this, "Resource", {
      serverGroupName: nameOf(this, "server-group"),
      serverGroupType: "Ip",
      protocol,
      scheduler,
      vpcId: network.vpcId,
      crossZoneEnabled: true,
      upstreamKeepaliveEnabled: true,
      healthCheckConfig,
      stickySessionConfig:
        stickyFor === undefined
          ? { stickySessionEnabled: false }
          : { stickySessionEnabled: true, stickySessionType: "Insert", cookieTimeout: stickyFor.seconds },
      ...(slowStart === undefined
        ? {}
        : { slowStartConfig: { slowStartEnabled: true, slowStartDuration: slowStart.seconds } }),
      connectionDrainConfig: { connectionDrainEnabled: true, connectionDrainTimeout: drain.seconds },
      servers: members.map(({ address, port, weight = 100, remote = false }) => ({
        serverType: "Ip",
        serverId: address,
        serverIp: address,
        port,
        weight,
        ...(remote ? { remoteIpEnabled: true } : {}),
      })),
      tags: tagsOf(this, props.tags),
    });
    if (after.length > 0) waitFor(this.resource, ...after);
    this.serverGroupId = this.resource.id;
  }
}

function healthCheck(checks: PropChecks, health: WebHealthCheck) {
  const { protocol = "HTTP", path = "/ready", codes = ["http_2xx"], port } = health;
  const { every = seconds(5), timeout = seconds(3), healthyAfter = 2, unhealthyAfter = 3 } = health;
  checks
    .expect("health.path", path, (it) => it.startsWith("/"), "a path such as /ready")
    .expect("health.codes", codes, (all) => all.length > 0, "at least one class of answers")
    .expectWhole("health.port", port, 1, 65_535)
    .expect("health.every", every, within(1, 50), "1s to 50s")
    .expect("health.timeout", timeout, within(1, 300), "1s to 300s")
    .expect("health.timeout", timeout, (it) => every.isLongerThan(it), `less than every (${every.toString()})`)
    .expectWhole("health.healthyAfter", healthyAfter, 2, 10)
    .expectWhole("health.unhealthyAfter", unhealthyAfter, 2, 10);
  return {
    healthCheckEnabled: true,
    healthCheckProtocol: protocol,
    ...(protocol === "TCP" ? {} : { healthCheckPath: path, healthCheckCodes: [...codes] }),
    ...(protocol === "HTTP" || protocol === "HTTPS"
      ? { healthCheckMethod: "GET", healthCheckHttpVersion: "HTTP1.1" }
      : {}),
    ...(port === undefined ? {} : { healthCheckConnectPort: port }),
    healthCheckInterval: every.seconds,
    healthCheckTimeout: timeout.seconds,
    healthyThreshold: healthyAfter,
    unhealthyThreshold: unhealthyAfter,
  };
}

function within(minimum: number, maximum: number): (duration: Duration) => boolean {
  return ({ seconds: amount }) => Number.isInteger(amount) && amount >= minimum && amount <= maximum;
}
