export { type FlowLogOptions } from "./flow-log";
export { type NatOptions } from "./nat-egress";
export { Network, type NetworkAttributes, type NetworkProps } from "./network";
export { type INetwork, type IVswitch, type VswitchRole } from "./network-interface";
export { Peer } from "./peer";
export { Port } from "./port";
export {
  type IPrivateLinkEndpoint,
  PrivateLinkEndpoint,
  type PrivateLinkEndpointAttributes,
  type PrivateLinkEndpointProps,
} from "./private-link-endpoint";
export {
  type IPrivateLinkService,
  PrivateLinkService,
  type PrivateLinkServiceAttributes,
  type PrivateLinkServiceProps,
} from "./private-link-service";
export { type AllowedCall, SecurityBoundary, type SecurityBoundaryProps } from "./security-boundary";
export {
  type ISecurityGroup,
  SecurityGroup,
  type SecurityGroupAttributes,
  type SecurityGroupKind,
  type SecurityGroupProps,
} from "./security-group";
