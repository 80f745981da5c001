import type { IConstruct } from "constructs";

/** What a vSwitch is for. Load balancers and gateways stand in `edge`, apart, since they take addresses as they grow. */
export type VswitchRole = "node" | "pod" | "edge";

/** One vSwitch: a block of addresses in one zone. */
export interface IVswitch {
  readonly id: string;
  readonly zone: string;
  readonly cidr: string;
}

/** A network that others place things in. */
export interface INetwork extends IConstruct {
  readonly vpcId: string;
  readonly cidr: string;
  /** Zone ids, in the order in which everything lists them. */
  readonly zones: readonly string[];
  /** Wait for this (`waitFor`) before anything that pulls images or calls out. */
  readonly ready: IConstruct;
  /** One vSwitch a zone, in zone order. */
  vswitches(role: VswitchRole): readonly IVswitch[];
  /**
   * Address number `host` of the edge vSwitch of a zone, known at synth, for a load balancer that must keep it.
   * @param host 1 to the size of the block less 4 (251 in a /24)
   * @throws ProblemsError for another zone or host
   */
  fixedAddress(zone: string, host: number): string;
}
