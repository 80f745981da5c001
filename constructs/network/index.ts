export { Cidr } from "./cidr";
export { type FlowLogOptions } from "./flow-log";
export { type NatOptions } from "./nat-egress";
export { Network, type NetworkAttributes, type NetworkProps } from "./network";
export { type INetwork, type IVswitch, type VswitchRole } from "./network-interface";
