import type { Construct } from "constructs";
import { type Duration, serving } from "alicloud-ai-platform/constructs";

export interface WatchedEndpointProps extends serving.ModelEndpointProps {
  /** An answer that takes longer is slow. */
  readonly slowAfter: Duration;
}

/** A construct of the package with something added: it says in a tag what its owner holds it to. */
export class WatchedEndpoint extends serving.ModelEndpoint {
  constructor(scope: Construct, id: string, { slowAfter, ...props }: WatchedEndpointProps) {
    super(scope, id, { ...props, tags: { ...props.tags, "slow-after": `${slowAfter.seconds}s` } });
    this.configure({ metadata: { rpc: { keepalive: slowAfter.seconds * 2_000 } } });
  }
}
