import { TerraformOutput } from "cdktf";
import { data } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Weights in a bucket of their own, and what an endpoint mounts. */
export default function example(stack: PlatformStack): void {
  const models = new data.ModelStore(stack, "Models");
  new TerraformOutput(stack, "QwenMount", { value: models.mount("qwen3-8b") });
}
