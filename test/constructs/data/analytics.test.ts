import { EncryptionKey } from "../../../constructs/access";
import { type PlatformStack, SecretRef } from "../../../constructs/core";
import {
  AnalyticDatabase,
  type AnalyticDatabaseProps,
  VectorDatabase,
  type VectorDatabaseProps,
} from "../../../constructs/data";
import { Peer } from "../../../constructs/network";
import { render } from "../../support/render";
import { networkIn } from "../support/network";

const password = SecretRef.variable("analytics_password");
const reports = (stack: PlatformStack, props: Partial<AnalyticDatabaseProps> = {}) =>
  new AnalyticDatabase(stack, "Reports", { network: networkIn(stack), password, ...props });
const vectors = (stack: PlatformStack, props: Partial<VectorDatabaseProps> = {}) =>
  new VectorDatabase(stack, "Vectors", { network: networkIn(stack), password, ...props });
const keyIn = (stack: PlatformStack) =>
  EncryptionKey.fromAttributes(stack, "Key", { keyId: "key-1", keyArn: "acs:kms:::key/key-1" });

describe("AnalyticDatabase", () => {
  test("is the smallest that can be bought, private, over TLS, with an account", () => {
    const rendered = render((stack) => reports(stack));
    rendered.one("alicloud_adb_db_cluster_lake_version").has({
      db_cluster_version: "5.0",
      db_cluster_description: "lumen-test-reports",
      payment_type: "PayAsYouGo",
      product_form: "LegacyForm",
      compute_resource: "16ACU",
      storage_resource: "24ACU",
      vpc_id: "vpc-1",
      zone_id: "ap-southeast-1a",
      security_ips: "10.10.0.0/16",
      enable_default_resource_group: true,
      enable_ssl: true,
      lifecycle: { prevent_destroy: true },
    });
    rendered.one("alicloud_adb_db_cluster_lake_version").lacks("disk_encryption", "product_version");
    rendered.one("alicloud_adb_lake_account").has({
      account_name: "analytics",
      account_password: "${var.analytics_password}",
      account_type: "Super",
    });
  });

  test("takes power, a key, a name and callers, and gives up TLS and protection", () => {
    const rendered = render((stack) => {
      const database = reports(stack, {
        computeAcu: 32,
        storageAcu: 48,
        encryptionKey: keyIn(stack),
        accountName: "bi",
        tls: false,
        deletionProtection: false,
      });
      database.connections.allowFrom(Peer.cidr("office", "10.99.0.0/16"));
    });
    rendered.one("alicloud_adb_db_cluster_lake_version").has({
      compute_resource: "32ACU",
      storage_resource: "48ACU",
      disk_encryption: true,
      kms_id: "key-1",
      enable_ssl: false,
      security_ips: "10.10.0.0/16,10.99.0.0/16",
    });
    rendered.one("alicloud_adb_db_cluster_lake_version").lacks("lifecycle");
    rendered.one("alicloud_adb_lake_account").has({ account_name: "bi" });
  });

  test("refuses 8 ACU, which plans and then fails", () => {
    const define = () => render((stack) => reports(stack, { computeAcu: 8, storageAcu: 25, accountName: "Root" }));
    expect(define).toThrow("[test/Reports] computeAcu: got 8, want a multiple of 16");
    expect(define).toThrow("[test/Reports] storageAcu: got 25, want a multiple of 24");
    expect(define).toThrow('[test/Reports] accountName: got "Root", want 2 to 16 lower-case letters');
  });

  test("of somebody else says where it is", () => {
    render((stack) => {
      const theirs = AnalyticDatabase.fromAttributes(stack, "Theirs", {
        clusterId: "amv-1",
        host: "amv-1.ads.aliyuncs.com",
      });
      expect([theirs.clusterId, theirs.connections.host, theirs.connections.port]).toEqual([
        "amv-1",
        "amv-1.ads.aliyuncs.com",
        3306,
      ]);
    });
  });
});

describe("VectorDatabase", () => {
  test("searches vectors on four mirrored segments, private, over TLS, with an account", () => {
    const rendered = render((stack) => vectors(stack));
    rendered.one("alicloud_gpdb_instance").has({
      engine: "gpdb",
      engine_version: "7.0",
      db_instance_mode: "StorageElastic",
      db_instance_category: "HighAvailability",
      instance_spec: "2C16G",
      seg_node_num: 4,
      seg_storage_type: "cloud_essd",
      seg_disk_performance_level: "pl1",
      storage_size: 50,
      master_cu: 8,
      instance_network_type: "VPC",
      vector_configuration_status: "enabled",
      ssl_enabled: 1,
      ip_whitelist: [{ ip_group_name: "default", security_ip_list: "10.10.0.0/16" }],
      tags: { Project: "lumen" },
      lifecycle: { prevent_destroy: true },
    });
    rendered.one("alicloud_gpdb_account").has({
      account_name: "vectors",
      account_password: "${var.analytics_password}",
      account_type: "Super",
    });
  });

  test("takes sizes, a key and tags, and gives up vectors, TLS and protection", () => {
    const instance = render((stack) =>
      vectors(stack, {
        segmentSpec: "4C32G",
        segments: 8,
        storageGiB: 200,
        masterCu: 16,
        encryptionKey: keyIn(stack),
        accountName: "search",
        vectors: false,
        tls: false,
        deletionProtection: false,
        tags: { Team: "search" },
      }),
    ).one("alicloud_gpdb_instance");
    instance.has({
      instance_spec: "4C32G",
      seg_node_num: 8,
      storage_size: 200,
      master_cu: 16,
      encryption_type: "CloudDisk",
      encryption_key: "key-1",
      vector_configuration_status: "disabled",
      ssl_enabled: 0,
      tags: { Team: "search" },
    });
    instance.lacks("lifecycle");
  });

  test("refuses what plans and then fails, all at once", () => {
    const define = () =>
      render((stack) =>
        vectors(stack, { segments: 2, segmentSpec: "2C8G" as "2C16G", storageGiB: 60, accountName: "a-b" }),
      );
    expect(define).toThrow("[test/Vectors] segments: got 2, want a multiple of 4, 4 to 512");
    expect(define).toThrow('[test/Vectors] segmentSpec: got "2C8G", want one of 2C16G, 4C32G, 8C64G, 16C128G');
    expect(define).toThrow("[test/Vectors] storageGiB: got 60, want a multiple of 50, 50 to 8000");
    expect(define).toThrow('[test/Vectors] accountName: got "a-b"');
  });

  test("measures its nodes, its own and those of somebody else's", () => {
    const rendered = render((stack) => {
      const theirs = VectorDatabase.fromAttributes(stack, "Theirs", {
        instanceId: "gp-1",
        host: "gp-1.gpdb.rds.aliyuncs.com",
      });
      expect(theirs.connections.port).toBe(5432);
      theirs.metrics.cpuUsage().alarm(stack, "Cpu", { atLeast: 80, notify: ["ops"] });
      expect(vectors(stack).metrics.memoryUsage().metricName).toBe("node_mem_used_percent");
      expect(theirs.metrics.diskUsage().metricName).toBe("node_disk_used_percent");
    });
    rendered.one("alicloud_cms_alarm").has({
      project: "acs_hybriddb",
      metric: "node_cpu_used_percent",
      metric_dimensions: '[{"instanceId":"gp-1"}]',
    });
  });
});
