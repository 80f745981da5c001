/**
 * What clients call, on one gateway or several alike: `alicloud_apig_http_api`, `alicloud_apig_domain`, where TLS ends,
 * and `alicloud_apig_route`, one a gateway.
 * https://www.alibabacloud.com/help/en/api-gateway/cloud-native-api-gateway/user-guide/create-an-http-api
 */
import { Construct } from "constructs";
import { ApigDomain } from "#alicloud/apig-domain";
import { ApigHttpApi } from "#alicloud/apig-http-api";
import { ApigRoute } from "#alicloud/apig-route";
import { nameOf, PropChecks } from "../core";
import type { IApiGateway } from "./gateway";
import type { GatewayService } from "./gateway-service";

export interface GatewayApiProps {
  /** The gateways that answer alike, one at least; two a region survive the loss of one. */
  readonly gateways: readonly IApiGateway[];
  /** Name that clients call, and its certificate's id, such as `12345678-ap-southeast-1`. Can't be changed. */
  readonly domain: { readonly name: string; readonly certificateId: string };
  /**
   * A name of its own for each gateway, by the id of its construct, so that a probe can ask each by itself. The
   * certificate must cover them. Can't be changed.
   * @default none
   */
  readonly ownNames?: Readonly<Record<string, string>>;
}

/** Which requests. Every condition must hold. */
export interface GatewayMatch {
  /** Such as `/v1/chat`. */
  readonly path: string;
  /** @default "Prefix" */
  readonly pathType?: "Prefix" | "Exact" | "Regex";
  /** @default any */
  readonly methods?: readonly ("GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS")[];
  /** Value by header, exactly. @default any */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface GatewayRouteOptions {
  readonly match: GatewayMatch;
  /**
   * Services of each gateway by share: 1 to 100, together 100 for each gateway. One service a gateway needs no share.
   */
  readonly to: readonly { readonly service: GatewayService; readonly weight?: number }[];
}

const DOMAIN = /^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/;

export class GatewayApi extends Construct {
  readonly resource: ApigHttpApi;
  readonly domain: ApigDomain;
  /** By the id of the gateway's construct. */
  readonly ownDomains: Readonly<Record<string, ApigDomain>>;

  private readonly gateways: readonly IApiGateway[];

  constructor(scope: Construct, id: string, props: GatewayApiProps) {
    super(scope, id);
    const { gateways, domain, ownNames = {} } = props;
    const names = gateways.map((gateway) => gateway.node.id);
    new PropChecks(this)
      .expect("gateways", gateways.length, (count) => count > 0, "at least one")
      .expect("gateways", names, (all) => new Set(all).size === all.length, "each with an id of its own")
      .expect("domain.name", domain.name, (it) => DOMAIN.test(it), "a name such as api.example.com")
      .expect(
        "ownNames",
        Object.keys(ownNames),
        (all) => all.every((id) => names.includes(id)),
        `ids of its gateways: ${names.join(", ")}`,
      )
      .expect(
        "ownNames",
        Object.values(ownNames),
        (all) => all.every((it) => DOMAIN.test(it) && it !== domain.name) && new Set(all).size === all.length,
        "a name such as api-a.example.com for each, unlike the others",
      )
      .expect(
        "domain.certificateId",
        domain.certificateId,
        (it) => /^\d+(-[a-z0-9-]+)?$/.test(it),
        "an id such as 12345678-ap-southeast-1",
      )
      .done();
    this.gateways = gateways;
    this.domain = this.addDomain("Domain", domain.name, domain.certificateId);
    this.ownDomains = Object.fromEntries(
      Object.entries(ownNames).map(([gateway, name]) => [
        gateway,
        this.addDomain(`Domain-${gateway}`, name, domain.certificateId),
      ]),
    );
    this.resource = new ApigHttpApi(this, "Resource", {
      httpApiName: nameOf(this, "api-gateway-api"),
      type: "Http",
      protocols: ["HTTP", "HTTPS"],
    });
  }

  /** Sends requests that match to services, on every gateway. */
  addRoute(id: string, options: GatewayRouteOptions): readonly ApigRoute[] {
    const { match, to } = options;
    const route = new Construct(this, id);
    const checks = new PropChecks(route).expect(
      "match.path",
      match.path,
      (path) => path.startsWith("/"),
      "a path such as /v1/chat",
    );
    for (const gateway of this.gateways) {
      const own = to.filter(({ service }) => service.gateway === gateway);
      const sum = own.reduce((total, { weight = 100 }) => total + weight, 0);
      if (own.length === 0) {
        checks.note({ field: "to", got: "nothing", want: `a service of the gateway ${gateway.node.id}` });
      } else if (sum !== 100) {
        checks.note({ field: "to.weight", got: `${sum} together on ${gateway.node.id}`, want: "100 together" });
      }
      for (const { service, weight } of own) checks.expectWhole(`to.${service.node.id}.weight`, weight, 1, 100);
    }
    for (const { service } of to.filter((target) => !this.gateways.includes(target.service.gateway))) {
      checks.note({ field: "to", got: service.node.path, want: "services of this API's gateways" });
    }
    checks.done();
    return this.gateways.map((gateway) => {
      const services = to.filter(({ service }) => service.gateway === gateway);
      const own = this.ownDomains[gateway.node.id];
      return new ApigRoute(route, gateway.node.id, {
        httpApiId: this.resource.id,
        routeName: nameOf(route, "api-gateway-api", gateway.node.id),
        domainIds: [this.domain, ...(own === undefined ? [] : [own])].map(({ id: domainId }) => domainId),
        environmentInfo: { environmentId: gateway.environmentId },
        match: {
          path: { type: match.pathType ?? "Prefix", value: match.path },
          ...(match.methods === undefined ? {} : { methods: [...match.methods] }),
          ...(match.headers === undefined
            ? {}
            : { headers: Object.entries(match.headers).map(([name, value]) => ({ name, type: "Exact", value })) }),
        },
        backend: {
          scene: services.length === 1 ? "SingleService" : "MultiServiceByRatio",
          services: services.map(({ service, weight = 100 }) => ({
            serviceId: service.serviceId,
            weight,
            protocol: "HTTP",
          })),
        },
      });
    });
  }

  private addDomain(id: string, name: string, certificateId: string): ApigDomain {
    return new ApigDomain(this, id, {
      domainName: name,
      protocol: "HTTPS",
      certIdentifier: certificateId,
      forceHttps: true,
      tlsMin: "TLS 1.2",
      tlsMax: "TLS 1.3",
      http2Option: "Open",
    });
  }
}
