import { observability } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Keeps figures that machines outside the cluster write to it. */
export default function example(stack: PlatformStack): void {
  new observability.PrometheusService(stack, "Figures");
}
