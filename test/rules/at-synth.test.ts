import { KvstoreInstance } from "#alicloud/kvstore-instance";
import { OssBucket } from "#alicloud/oss-bucket";
import { SecretRef } from "../../constructs/core";
import { render } from "../support/render";

test("synthesis stops at what a rule refuses, overrides included", () => {
  expect(() =>
    render((stack) => {
      const bucket = new OssBucket(stack, "Models", { bucket: "models-1" });
      bucket.addOverride("bucket", "Models_1");
    }),
  ).toThrow("[test/Models] OSS-001 alicloud_oss_bucket.bucket: The name of a bucket has");
});

test("synthesis stops at a secret and does not repeat it", () => {
  expect(() => render((stack) => new KvstoreInstance(stack, "Cache", { password: "hunter2hunter2" }))).toThrow(
    /^(?!.*hunter2).*\[test\/Cache\] SECRET-001 alicloud_kvstore_instance\.password: .*got a literal \(not shown\), want a reference/s,
  );
});

test("a secret by reference passes", () => {
  render((stack) => new KvstoreInstance(stack, "Cache", { password: SecretRef.variable("redis").valueIn(stack) }))
    .one("alicloud_kvstore_instance")
    .has({ password: "${var.redis}" });
});
