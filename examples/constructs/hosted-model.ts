import { TerraformOutput } from "cdktf";
import { serving } from "../../constructs";
import { type PlatformStack, SecretRef } from "../../constructs/core";

/** A model of Model Studio, to fall back to: its key is in KMS. */
export default function example(stack: PlatformStack): void {
  const hosted = new serving.HostedModel(stack, "Hosted", {
    name: "qwen3.7-plus",
    apiKey: SecretRef.kms("lumen/model-studio-key"),
  });
  new serving.PaiWorkspace(stack, "Models");
  new TerraformOutput(stack, "HostedUrl", { value: hosted.url });
}
