import { days, hours } from "../../../base";
import { EncryptionKey, KmsInstance, SecretStore, ServiceRole, StoredSecret } from "../../../constructs/access";
import { type PlatformStack, SecretRef } from "../../../constructs/core";
import { Network } from "../../../constructs/network";
import { render, type Rendered } from "../../support/render";

const VALUE = SecretRef.variable("eas_token");
const network = (stack: PlatformStack): Network =>
  new Network(stack, "Network", {
    cidr: "10.10.0.0/16",
    zones: ["ap-southeast-1a", "ap-southeast-1b", "ap-southeast-1c"],
    nat: false,
    flowLogs: false,
  });
const role = (stack: PlatformStack): ServiceRole => new ServiceRole(stack, "Role", { services: ["ecs.aliyuncs.com"] });

const granted = (rendered: Rendered): unknown =>
  (JSON.parse(rendered.one("alicloud_ram_policy").block["policy_document"] as string) as { Statement: unknown })
    .Statement;

describe("EncryptionKey", () => {
  test("is a rotated AES key that is hard to lose", () => {
    const rendered = render((stack) => new EncryptionKey(stack, "Key"));
    rendered.one("alicloud_kms_key").has({
      key_spec: "Aliyun_AES_256",
      key_usage: "ENCRYPT/DECRYPT",
      automatic_rotation: "Enabled",
      rotation_interval: "365d",
      pending_window_in_days: 30,
      deletion_protection: "Enabled",
      lifecycle: { prevent_destroy: true },
      tags: { Project: "lumen" },
    });
    rendered.one("alicloud_kms_key").lacks("dkms_instance_id");
    rendered.one("alicloud_kms_alias").has({ alias_name: "alias/lumen-test-key" });
  });

  test("can be released, rotated oftener and kept longer", () => {
    const rendered = render(
      (stack) =>
        new EncryptionKey(stack, "Key", { deletionProtection: false, rotation: days(90), pendingWindow: days(7) }),
    );
    rendered.one("alicloud_kms_key").has({
      deletion_protection: "Disabled",
      rotation_interval: "90d",
      pending_window_in_days: 7,
    });
    rendered.one("alicloud_kms_key").lacks("lifecycle");
  });

  test("refuses windows out of range, at once", () => {
    expect(() =>
      render((stack) => new EncryptionKey(stack, "Key", { rotation: days(366), pendingWindow: hours(1) })),
    ).toThrow(/rotation: got 8784h, want whole days, 7 to 365\n.*pendingWindow: got 1h, want whole days, 7 to 366/);
  });

  test("grants its use, and its reading half alone", () => {
    const rendered = render((stack) => {
      const key = EncryptionKey.fromAttributes(stack, "Key", { keyId: "key-1", keyArn: "acs:kms:r:1:key/key-1" });
      const grantee = role(stack);
      key.grants.decrypt(grantee);
      key.grants.encryptDecrypt(grantee);
    });
    expect(granted(rendered)).toEqual([
      { Effect: "Allow", Action: ["kms:Decrypt", "kms:DescribeKey"], Resource: ["acs:kms:r:1:key/key-1"] },
      {
        Effect: "Allow",
        Action: ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey", "kms:DescribeKey"],
        Resource: ["acs:kms:r:1:key/key-1"],
      },
    ]);
  });
});

describe("SecretStore", () => {
  test("keeps a secret by reference, encrypted with a key of its own", () => {
    const rendered = render((stack) => new SecretStore(stack, "Secrets").addSecret("EasToken", { value: VALUE }));
    rendered.one("alicloud_kms_secret").has({
      secret_name: "lumen-test-secrets-eas-token",
      secret_data: "${var.eas_token}",
      version_id: "v1",
      recovery_window_in_days: 30,
      lifecycle: { prevent_destroy: true },
    });
    expect(rendered.one("alicloud_kms_secret").block["encryption_key_id"]).toContain("alicloud_kms_key.Secrets_Key");
    expect(rendered.types()).toEqual(["alicloud_kms_alias", "alicloud_kms_key", "alicloud_kms_secret"]);
  });

  test("creates an instance in a network when told so, for key and secret", () => {
    const rendered = render((stack) =>
      new SecretStore(stack, "Secrets", { instance: { network: network(stack) } }).addSecret("A", { value: VALUE }),
    );
    rendered.one("alicloud_kms_instance").has({
      product_version: "3",
      payment_type: "PayAsYouGo",
      zone_ids: ["ap-southeast-1a", "ap-southeast-1b"],
      deletion_protection: true,
      force_delete_without_backup: "false",
      lifecycle: { prevent_destroy: true },
    });
    for (const type of ["alicloud_kms_key", "alicloud_kms_secret"]) {
      expect(rendered.one(type).block["dkms_instance_id"]).toContain("alicloud_kms_instance.Secrets_Instance");
    }
  });

  test("uses an instance and a key that exist already", () => {
    const rendered = render((stack) =>
      new SecretStore(stack, "Secrets", {
        instance: KmsInstance.fromId(stack, "Instance", "kst-1"),
        key: EncryptionKey.fromAttributes(stack, "Key", { keyId: "key-1", keyArn: "arn" }),
      }).addSecret("A", { value: VALUE, version: "v2", name: "lumen/a" }),
    );
    expect(rendered.types()).toEqual(["alicloud_kms_secret"]);
    rendered.one("alicloud_kms_secret").has({
      dkms_instance_id: "kst-1",
      encryption_key_id: "key-1",
      version_id: "v2",
      secret_name: "lumen/a",
    });
  });

  test("is released as a whole", () => {
    const rendered = render((stack) =>
      new SecretStore(stack, "Secrets", { deletionProtection: false, instance: { network: network(stack) } }).addSecret(
        "A",
        { value: VALUE },
      ),
    );
    for (const type of ["alicloud_kms_instance", "alicloud_kms_key", "alicloud_kms_secret"]) {
      rendered.one(type).lacks("lifecycle");
    }
    rendered.one("alicloud_kms_instance").has({ deletion_protection: false });
  });

  test("grants reading a secret together with decrypting it", () => {
    const rendered = render((stack) =>
      new SecretStore(stack, "Secrets").addSecret("A", { value: VALUE }).grants.read(role(stack)),
    );
    expect(granted(rendered)).toEqual([
      {
        Effect: "Allow",
        Action: ["kms:GetSecretValue", "kms:DescribeSecret"],
        Resource: [expect.stringMatching(/^\$\{alicloud_kms_secret\..*\.arn\}$/)],
      },
      {
        Effect: "Allow",
        Action: ["kms:Decrypt", "kms:DescribeKey"],
        Resource: [expect.stringMatching(/^\$\{alicloud_kms_key\..*\.arn\}$/)],
      },
    ]);
  });

  test("refuses a version and a name that KMS does not take, at once", () => {
    expect(() =>
      render((stack) =>
        new SecretStore(stack, "Secrets").addSecret("A", { value: VALUE, version: "v 1", name: "a b" }),
      ),
    ).toThrow(/version: got "v 1".*\n.*name: got "a b"/);
  });
});

test("a secret that exists already is granted by its name", () => {
  const rendered = render((stack) =>
    StoredSecret.fromAttributes(stack, "Theirs", { secretName: "team/token" }).grants.read(role(stack)),
  );
  expect(granted(rendered)).toEqual([
    {
      Effect: "Allow",
      Action: ["kms:GetSecretValue", "kms:DescribeSecret"],
      Resource: ["acs:kms:ap-southeast-1:1234567890123456:secret/team/token"],
    },
  ]);
});
