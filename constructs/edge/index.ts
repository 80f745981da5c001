export {
  ApiLoadBalancer,
  type ApiLoadBalancerAttributes,
  type ApiLoadBalancerProps,
  type IApiLoadBalancer,
} from "./api-load-balancer";
export {
  type IInferenceLoadBalancer,
  InferenceLoadBalancer,
  type InferenceLoadBalancerAttributes,
  type InferenceLoadBalancerProps,
} from "./inference-load-balancer";
export { type Member } from "./member";
export {
  FirewallDomain,
  type FirewallDomainOptions,
  type IWebFirewall,
  WebFirewall,
  type WebFirewallProps,
} from "./web-firewall";
export {
  type IWebLoadBalancer,
  WebLoadBalancer,
  type WebLoadBalancerAttributes,
  type WebLoadBalancerProps,
} from "./web-load-balancer";
export { type WebMetrics } from "./web-metrics";
export { type WebAnswer, type WebLimit, type WebMatch, WebRule, type WebRuleOptions } from "./web-rule";
export { type WebHealthCheck, WebServerGroup, type WebServerGroupOptions } from "./web-server-group";
export { ApiGateway, type ApiGatewayAttributes, type ApiGatewayProps } from "./api-gateway";
export { ClassicApiGateway, type ClassicApiGatewayAttributes } from "./classic-api-gateway";
export { Certificate, type CertificateProps } from "./certificate";
export { DnsRecord, type DnsRecordProps, type DnsTarget } from "./dns-record";
export { type IApiGateway } from "./gateway";
export { GatewayApi, type GatewayApiProps, type GatewayMatch, type GatewayRouteOptions } from "./gateway-api";
export {
  type GatewayEjection,
  type GatewayHealthCheck,
  GatewayService,
  type GatewayServiceOptions,
} from "./gateway-service";
export {
  type EntryEndpoint,
  type EntryGroup,
  type EntryRegion,
  GlobalEntry,
  type GlobalEntryAttributes,
  type GlobalEntryProps,
  type IGlobalEntry,
} from "./global-entry";
