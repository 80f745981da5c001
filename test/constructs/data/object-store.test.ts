import { days, hours } from "../../../base";
import { EncryptionKey } from "../../../constructs/access";
import { Metric, type PlatformStack } from "../../../constructs/core";
import { ObjectStore, type ObjectStoreProps } from "../../../constructs/data";
import { render } from "../../support/render";
import { RecordingGrantee } from "../support/grantee";

const bucket = (stack: PlatformStack, props: ObjectStoreProps = {}) => new ObjectStore(stack, "Uploads", props);
const HOUSEKEEPING = {
  id: "housekeeping",
  enabled: true,
  prefix: "",
  abort_multipart_upload: [{ days: 7 }],
  noncurrent_version_expiration: [{ days: 90 }],
};

describe("ObjectStore", () => {
  test("is private, encrypted, versioned, in three zones, and tidies up", () => {
    const rendered = render((stack) => bucket(stack));
    expect(rendered.one("alicloud_oss_bucket").block).toEqual({
      bucket: "lumen-test-uploads-ap-southeast-1-123456",
      storage_class: "Standard",
      redundancy_type: "ZRS",
      versioning: { status: "Enabled" },
      server_side_encryption_rule: { sse_algorithm: "AES256" },
      lifecycle_rule: [HOUSEKEEPING],
      lifecycle_rule_allow_same_action_overlap: true,
      force_destroy: false,
      tags: { Project: "lumen" },
      lifecycle: { prevent_destroy: true },
    });
    const block = rendered.one("alicloud_oss_bucket_public_access_block");
    block.has({ block_public_access: true });
    expect(block.block["bucket"]).toMatch(/^\$\{alicloud_oss_bucket\..*\.bucket\}$/);
  });

  test("takes a name, classes, a key, logs and tags, and gives up versions and protection", () => {
    const rendered = render((stack) => {
      bucket(stack, {
        bucketName: "lumen-uploads",
        storageClass: "IA",
        redundancy: "LRS",
        encryptionKey: EncryptionKey.fromAttributes(stack, "Key", { keyId: "key-1", keyArn: "acs:kms:::key/key-1" }),
        accessLogs: { bucket: ObjectStore.fromName(stack, "Logs", "lumen-logs") },
        versioning: false,
        deletionProtection: false,
        destroyObjects: true,
        tags: { Team: "web" },
      });
    });
    const { block } = rendered.one("alicloud_oss_bucket");
    expect(block).toMatchObject({
      bucket: "lumen-uploads",
      storage_class: "IA",
      redundancy_type: "LRS",
      versioning: { status: "Suspended" },
      server_side_encryption_rule: { sse_algorithm: "KMS", kms_master_key_id: "key-1" },
      logging: { target_bucket: "lumen-logs", target_prefix: "uploads/" },
      force_destroy: true,
      tags: { Team: "web" },
    });
    expect(block["lifecycle_rule"]).toEqual([
      { id: "housekeeping", enabled: true, prefix: "", abort_multipart_upload: [{ days: 7 }] },
    ]);
    expect(block).not.toHaveProperty("lifecycle");
  });

  test("whoever may read or write an encrypted bucket may use its key", () => {
    render((stack) => {
      const key = EncryptionKey.fromAttributes(stack, "Key", { keyId: "key-1", keyArn: "acs:kms:::key/key-1" });
      const grantee = new RecordingGrantee();
      const store = new ObjectStore(stack, "Uploads", { encryptionKey: key });
      store.grants.read(grantee);
      store.grants.readWrite(grantee);
      const onKey = grantee.statements.filter(({ resources }) => resources.includes("acs:kms:::key/key-1"));
      expect(onKey.map(({ actions }) => actions.includes("kms:GenerateDataKey"))).toEqual([false, true]);
    });
  });

  test("moves and deletes objects as they age", () => {
    const rendered = render((stack) =>
      bucket(stack, {
        lifecycle: [
          { expireAfter: days(365) },
          { prefix: "raw/in/", moveAfter: { age: days(30), to: "IA" }, expireAfter: days(90) },
        ],
      }),
    );
    rendered.one("alicloud_oss_bucket").has({
      lifecycle_rule: [
        HOUSEKEEPING,
        { id: "all", enabled: true, prefix: "", expiration: [{ days: 365 }] },
        {
          id: "raw-in-",
          enabled: true,
          prefix: "raw/in/",
          expiration: [{ days: 90 }],
          transitions: [{ days: 30, storage_class: "IA" }],
        },
      ],
    });
  });

  test("refuses all that is wrong at once", () => {
    const define = () =>
      render((stack) =>
        bucket(stack, {
          bucketName: "UPPER_case",
          destroyObjects: true,
          lifecycle: [
            { prefix: "/a" },
            { prefix: "b/", expireAfter: hours(12) },
            { prefix: "b/", moveAfter: { age: days(30), to: "IA" }, expireAfter: days(30) },
          ],
        }),
      );
    expect(define).toThrow('bucketName: got "UPPER_case", want 3 to 63 lower-case letters, digits and hyphens');
    expect(define).toThrow("destroyObjects: got true, want false, or deletionProtection false beside it");
    expect(define).toThrow('lifecycle[0].prefix: got "/a", want no slash first');
    expect(define).toThrow("lifecycle[0]: got nothing to do, want expireAfter or moveAfter");
    expect(define).toThrow('lifecycle[1].expireAfter: got "12h", want whole days, 1d or more');
    expect(define).toThrow('lifecycle[2].prefix: got "b/", want one rule for each prefix');
    expect(define).toThrow("lifecycle[2]: got moved after 30 days, gone after 30, want moved first");
  });
});

test("grants reach no further than their prefix", () => {
  const reader = new RecordingGrantee();
  const writer = new RecordingGrantee();
  render((stack) => {
    const theirs = ObjectStore.fromName(stack, "Theirs", "theirs");
    theirs.grants.read(reader, "models/");
    theirs.grants.readWrite(writer);
  });
  expect(reader.statements).toEqual([
    { actions: ["oss:GetObject", "oss:GetObjectVersion"], resources: ["acs:oss:*:*:theirs/models/*"] },
    {
      actions: ["oss:ListObjects"],
      resources: ["acs:oss:*:*:theirs"],
      conditions: { StringLike: { "oss:Prefix": ["models/*"] } },
    },
  ]);
  expect(writer.statements).toMatchObject([
    { resources: ["acs:oss:*:*:theirs/*"] },
    { actions: ["oss:ListObjects"], resources: ["acs:oss:*:*:theirs"] },
  ]);
  expect(writer.statements[0]?.actions).toEqual(expect.arrayContaining(["oss:PutObject", "oss:DeleteObject"]));
  expect(writer.statements[1]).not.toHaveProperty("conditions");
});

test("metrics name the bucket", () => {
  render((stack) => {
    const { metrics } = ObjectStore.fromName(stack, "Theirs", "theirs");
    expect(metrics.availability()).toEqual(new Metric("acs_oss_dashboard", "Availability", { BucketName: "theirs" }));
    expect(metrics.validRequests().metricName).toBe("RequestValidRate");
  });
});
