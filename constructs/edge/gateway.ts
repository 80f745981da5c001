import type { IConstruct } from "constructs";

/** A gateway that routes are put on. */
export interface IApiGateway extends IConstruct {
  readonly gatewayId: string;
  /** The environment that its routes are in. */
  readonly environmentId: string;
  /** Where it is reached: the endpoint of a `GlobalEntry`. */
  readonly address: string;
}
