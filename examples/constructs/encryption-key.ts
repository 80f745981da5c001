import { access, data } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** A key of one's own, rotated by itself, that encrypts a bucket. */
export default function example(stack: PlatformStack): void {
  const key = new access.EncryptionKey(stack, "Key");
  new data.ObjectStore(stack, "Reports", { encryptionKey: key });
}
