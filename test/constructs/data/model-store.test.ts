import { EncryptionKey } from "../../../constructs/access";
import type { PlatformStack } from "../../../constructs/core";
import { FileStore, type FileStoreProps, ModelStore, ObjectStore } from "../../../constructs/data";
import { render } from "../../support/render";
import { RecordingGrantee } from "../support/grantee";
import { networkIn } from "../support/network";
import { output, outputsOf } from "../support/outputs";

const files = (stack: PlatformStack, props: Partial<FileStoreProps> = {}) =>
  new FileStore(stack, "Training", { network: networkIn(stack), ...props });

describe("FileStore", () => {
  test("is encrypted, keeps deleted files a week, and opens to its network in two zones", () => {
    const rendered = render((stack) => files(stack));
    rendered.one("alicloud_nas_file_system").has({
      file_system_type: "standard",
      protocol_type: "NFS",
      storage_type: "Performance",
      encrypt_type: 1,
      recycle_bin: { status: "Enable", reserved_days: 7 },
      tags: { Project: "lumen" },
      lifecycle: { prevent_destroy: true },
    });
    rendered.one("alicloud_nas_file_system").lacks("vpc_id", "vswitch_id", "zone_id");
    rendered.one("alicloud_nas_access_group").has({
      access_group_name: "lumen-test-training",
      access_group_type: "Vpc",
      file_system_type: "standard",
    });
    rendered.one("alicloud_nas_access_rule").has({
      source_cidr_ip: "10.10.0.0/16",
      rw_access_type: "RDWR",
      user_access_type: "no_squash",
    });
    const targets = rendered.all("alicloud_nas_mount_target");
    expect(targets.map((target) => target["vswitch_id"])).toEqual([
      "vsw-Node-ap-southeast-1a",
      "vsw-Node-ap-southeast-1b",
    ]);
    expect(targets[0]).toMatchObject({
      network_type: "Vpc",
      vpc_id: "vpc-1",
      timeouts: { create: "60m" },
      depends_on: [expect.stringContaining("alicloud_nas_access_rule.")],
    });
  });

  test("takes storage, a key, days and tags, and gives up protection", () => {
    const system = render((stack) =>
      files(stack, {
        storage: "Capacity",
        encryptionKey: EncryptionKey.fromAttributes(stack, "Key", { keyId: "key-1", keyArn: "acs:kms:::key/key-1" }),
        recycleDays: 30,
        tags: { Team: "ml" },
        deletionProtection: false,
      }),
    ).one("alicloud_nas_file_system");
    system.has({
      storage_type: "Capacity",
      encrypt_type: 2,
      kms_key_id: "key-1",
      recycle_bin: { reserved_days: 30 },
      tags: { Team: "ml" },
    });
    system.lacks("lifecycle");
  });

  test("takes two mount targets, which is all there can be, in three zones too", () => {
    const zones = ["ap-southeast-1a", "ap-southeast-1b", "ap-southeast-1c"];
    const rendered = render((stack) => {
      const store = new FileStore(stack, "Training", { network: networkIn(stack, "Network", zones) });
      output(stack, { b: store.server("ap-southeast-1b"), c: store.server("ap-southeast-1c"), any: store.server() });
    });
    expect(rendered.all("alicloud_nas_mount_target")).toHaveLength(2);
    expect(outputsOf(rendered)).toEqual({
      b: "${alicloud_nas_mount_target.Training_MountTarget-ap-southeast-1b_#.mount_target_domain}",
      c: "${alicloud_nas_mount_target.Training_MountTarget-ap-southeast-1a_#.mount_target_domain}",
      any: "${alicloud_nas_mount_target.Training_MountTarget-ap-southeast-1a_#.mount_target_domain}",
    });
  });

  test("refuses a recycle bin of no days, and files without a mount target", () => {
    expect(() => render((stack) => files(stack, { recycleDays: 0 }))).toThrow(
      "[test/Training] recycleDays: got 0, want a whole number from 1 to 180",
    );
    expect(() =>
      render((stack) => void FileStore.fromAttributes(stack, "Theirs", { fileSystemId: "1", servers: {} })),
    ).toThrow("[test/Theirs] servers: got 0, want the mount target of at least one zone");
  });
});

describe("ModelStore", () => {
  test("is a folder of a bucket of its own", () => {
    const reader = new RecordingGrantee();
    const rendered = render((stack) => {
      const models = new ModelStore(stack, "Models");
      const { kind, mountPath, readOnly, ...rest } = models.mount("qwen3-8b");
      expect({ kind, mountPath, readOnly }).toEqual({ kind: "oss", mountPath: "/models", readOnly: true });
      output(stack, rest);
      models.grants.read(reader);
    });
    rendered.one("alicloud_oss_bucket").has({ bucket: "lumen-test-models-bucket-ap-southeast-1-123456" });
    expect(outputsOf(rendered)).toEqual({
      path: "oss://${alicloud_oss_bucket.Models_Bucket_#.bucket}/models/qwen3-8b/",
    });
    expect(reader.statements[0]?.resources).toEqual([expect.stringMatching(/\/models\/\*$/)]);
  });

  test("uses a bucket that is there, another folder and another place", () => {
    const writer = new RecordingGrantee();
    const rendered = render((stack) => {
      const bucket = ObjectStore.fromName(stack, "Theirs", "theirs");
      const models = new ModelStore(stack, "Models", { bucket, prefix: "weights/v1/" });
      expect(models.mount("yolo/11", { mountPath: "/data/model", readOnly: false })).toEqual({
        kind: "oss",
        path: "oss://theirs/weights/v1/yolo/11/",
        mountPath: "/data/model",
        readOnly: false,
      });
      models.grants.readWrite(writer);
    });
    expect(rendered.types()).toEqual([]);
    expect(writer.statements[0]?.resources).toEqual(["acs:oss:*:*:theirs/weights/v1/*"]);
  });

  test("is a folder of a file system, mounted in the reader's zone", () => {
    const nobody = new RecordingGrantee();
    const rendered = render((stack) => {
      const theirs = FileStore.fromAttributes(stack, "Theirs", {
        fileSystemId: "1",
        servers: { "ap-southeast-1a": "a.nas.aliyuncs.com", "ap-southeast-1b": "b.nas.aliyuncs.com" },
      });
      const models = new ModelStore(stack, "Models", { kind: "files", network: networkIn(stack), files: theirs });
      expect(models.mount("qwen3-8b", { zone: "ap-southeast-1b" })).toEqual({
        kind: "nfs",
        server: "b.nas.aliyuncs.com",
        path: "/models/qwen3-8b",
        mountPath: "/models",
        readOnly: true,
      });
      models.grants.read(nobody);
      models.grants.readWrite(nobody);
    });
    expect(nobody.statements).toEqual([]);
    expect(rendered.types()).toEqual([]);
  });

  test("makes a file system of its own when asked for files", () => {
    const rendered = render((stack) => {
      new ModelStore(stack, "Models", { kind: "files", network: networkIn(stack), deletionProtection: false });
    });
    rendered.one("alicloud_nas_file_system").lacks("lifecycle");
  });

  test("refuses folders and paths that are none", () => {
    expect(() => render((stack) => void new ModelStore(stack, "Models", { prefix: "models" }))).toThrow(
      '[test/Models] prefix: got "models", want folders that end in a slash, such as "models/"',
    );
    const mount = (model: string, mountPath: string) => () =>
      render((stack) => void new ModelStore(stack, "Models").mount(model, { mountPath }));
    expect(mount("../secrets", "/models")).toThrow(
      '[test/Models] model: got "../secrets", want a folder such as qwen3-8b',
    );
    expect(mount("qwen", "models")).toThrow('[test/Models] mountPath: got "models", want an absolute path');
  });
});
