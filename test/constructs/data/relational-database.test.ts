import { TerraformVariable } from "cdktf";
import { EncryptionKey } from "../../../constructs/access";
import { type PlatformStack, SecretRef } from "../../../constructs/core";
import { RelationalDatabase, type RelationalDatabaseProps, ServiceDatabases } from "../../../constructs/data";
import { Peer } from "../../../constructs/network";
import { render } from "../../support/render";
import { networkIn } from "../support/network";
import { output, outputsOf } from "../support/outputs";

const password = SecretRef.variable("chat_password");
const database = (stack: PlatformStack, props: Partial<RelationalDatabaseProps> = {}) =>
  new RelationalDatabase(stack, "Main", { network: networkIn(stack), ...props });

describe("RelationalDatabase", () => {
  test("is a pair of nodes with a hot standby in the other zone, encrypted, private and locked", () => {
    const { block } = render((stack) => database(stack)).one("alicloud_polardb_cluster");
    expect(block).toMatchObject({
      db_type: "MySQL",
      db_version: "8.0",
      db_node_class: "polar.mysql.x4.medium",
      db_node_count: 2,
      pay_type: "PostPaid",
      creation_category: "Normal",
      zone_id: "ap-southeast-1a",
      hot_standby_cluster: "ON",
      standby_az: "ap-southeast-1b",
      tde_status: "Enabled",
      encrypt_new_tables: "ON",
      maintain_time: "18:00Z-19:00Z",
      backup_retention_policy_on_cluster_deletion: "LATEST",
      deletion_lock: 1,
      db_cluster_ip_array: [{ db_cluster_ip_array_name: "default", security_ips: ["10.10.0.0/16"] }],
      tags: { Project: "lumen" },
      lifecycle: { prevent_destroy: true },
    });
  });

  test("speaks PostgreSQL, whose encryption takes no word about new tables", () => {
    const cluster = render((stack) => database(stack, { engine: "PostgreSQL" })).one("alicloud_polardb_cluster");
    cluster.has({
      db_type: "PostgreSQL",
      db_version: "14",
      db_node_class: "polar.pg.x4.medium",
      tde_status: "Enabled",
    });
    cluster.lacks("encrypt_new_tables");
  });

  test("takes sizes, a window and backups, and gives up standby, encryption and the lock", () => {
    const cluster = render((stack) =>
      database(stack, {
        version: "5.7",
        nodeClass: "polar.mysql.x4.large",
        nodes: 3,
        standby: false,
        encryption: "none",
        maintenanceWindow: "02:00Z-03:00Z",
        backupsAfterDeletion: "ALL",
        deletionProtection: false,
        tags: { Team: "data" },
      }),
    ).one("alicloud_polardb_cluster");
    cluster.has({
      db_version: "5.7",
      db_node_class: "polar.mysql.x4.large",
      db_node_count: 3,
      hot_standby_cluster: "OFF",
      tde_status: "Disabled",
      maintain_time: "02:00Z-03:00Z",
      backup_retention_policy_on_cluster_deletion: "ALL",
      deletion_lock: 0,
      tags: { Team: "data" },
    });
    cluster.lacks("standby_az", "encrypt_new_tables", "lifecycle");
  });

  test("encrypts with a key of one's own", () => {
    const rendered = render((stack) => {
      const key = EncryptionKey.fromAttributes(stack, "Key", { keyId: "key-1", keyArn: "acs:kms:::key/key-1" });
      database(stack, { encryption: { key, roleArn: "acs:ram::1:role/tde" } });
    });
    rendered.one("alicloud_polardb_cluster").has({ encryption_key: "key-1", role_arn: "acs:ram::1:role/tde" });
  });

  test("answers a peered network too, once it is allowed", () => {
    const rendered = render((stack) => database(stack).connections.allowFrom(Peer.cidr("office", "10.99.0.0/16")));
    rendered.one("alicloud_polardb_cluster").has({
      db_cluster_ip_array: [{ security_ips: ["10.10.0.0/16", "10.99.0.0/16"] }],
    });
  });

  test("refuses all that is wrong at once", () => {
    const define = () =>
      render((stack) =>
        database(stack, {
          version: "14",
          nodeClass: "polar.pg.x4.medium",
          nodes: 1,
          maintenanceWindow: "18:00Z-20:00Z",
        }),
      );
    expect(define).toThrow('[test/Main] version: got "14", want 5.6, 5.7, 8.0 for MySQL');
    expect(define).toThrow('[test/Main] nodeClass: got "polar.pg.x4.medium", want a class of MySQL, polar.mysql.…');
    expect(define).toThrow("[test/Main] nodes: got 1, want a whole number from 2 to 16");
    expect(define).toThrow('[test/Main] maintenanceWindow: got "18:00Z-20:00Z", want one whole hour in UTC');
  });

  test("takes references on trust", () => {
    const rendered = render((stack) => {
      const nodeClass = new TerraformVariable(stack, "node_class", { type: "string" });
      database(stack, { nodeClass: nodeClass.stringValue });
    });
    rendered.one("alicloud_polardb_cluster").has({ db_node_class: "${var.node_class}" });
  });

  test.each([
    ["MySQL", "cluster_cpu_utilization", "cluster_memory_utilization", "cluster_connection_utilization"],
    ["PostgreSQL", "cpu_total", "mem_usage", "conn_usage"],
  ] as const)("measures %s by its own names", (engine, cpu, memory, connections) => {
    render((stack) => {
      const { metrics } = database(stack, { engine });
      expect([metrics.cpuUsage(), metrics.memoryUsage(), metrics.connectionUsage()].map((it) => it.metricName)).toEqual(
        [cpu, memory, connections],
      );
      expect(metrics.cpuUsage().namespace).toBe("acs_polardb");
    });
  });
});

describe("addDatabase", () => {
  test("gives a service a database, an account and the right to that database alone", () => {
    const rendered = render((stack) => {
      const own = database(stack).addDatabase("chat-history", { password, accountName: "chat" });
      output(stack, {
        host: own.connections.host,
        port: own.connections.port,
        name: own.databaseName,
        user: own.userName,
      });
      expect(own.password.toString()).toBe("var:chat_password");
    });
    rendered.one("alicloud_polardb_database").has({
      db_name: "chat_history",
      character_set_name: "utf8mb4",
      lifecycle: { prevent_destroy: true },
    });
    rendered.one("alicloud_polardb_account").has({
      account_name: "chat",
      account_type: "Normal",
      account_password: "${var.chat_password}",
    });
    const privilege = rendered.one("alicloud_polardb_account_privilege");
    privilege.has({ account_privilege: "ReadWrite" });
    expect(JSON.stringify(privilege.block)).toMatch(
      /"account_name":"\$\{alicloud_polardb_account\..*"db_names":\["\$\{alicloud_polardb_database\./,
    );
    expect(outputsOf(rendered)).toEqual({
      host: "${alicloud_polardb_cluster.Main_#.connection_string}",
      port: "${alicloud_polardb_cluster.Main_#.port}",
      name: "chat_history",
      user: "chat",
    });
  });

  test("makes the account the owner on PostgreSQL", () => {
    const rendered = render((stack) => database(stack, { engine: "PostgreSQL" }).addDatabase("chat", { password }));
    rendered.one("alicloud_polardb_database").has({ character_set_name: "UTF8", collate: "C", ctype: "C" });
    expect(rendered.one("alicloud_polardb_database").block["account_name"]).toMatch(/alicloud_polardb_account/);
    expect(rendered.all("alicloud_polardb_account_privilege")).toEqual([]);
  });

  test("works on a cluster that exists already", () => {
    const rendered = render((stack) => {
      const theirs = RelationalDatabase.fromAttributes(stack, "Theirs", {
        clusterId: "pc-1",
        engine: "PostgreSQL",
        host: "pc-1.pg.polardb.rds.aliyuncs.com",
      });
      expect(theirs.connections.port).toBe(5432);
      theirs.addDatabase("chat", { password });
    });
    rendered.one("alicloud_polardb_database").has({ db_cluster_id: "pc-1" });
    expect(rendered.all("alicloud_polardb_cluster")).toEqual([]);
  });

  test("refuses names that PolarDB refuses", () => {
    const add = (service: string) => () => render((stack) => database(stack).addDatabase(service, { password }));
    expect(add("conversation-history")).toThrow(
      '[test/Main/Database-conversation-history] accountName: got "conversation_history", want 2 to 16 lower-case letters',
    );
    expect(add("root")).toThrow("accountName");
    expect(add("1st")).toThrow('databaseName: got "1st", want 1 to 64 lower-case letters');
  });
});

describe("ServiceDatabases", () => {
  const fill = (mode: "shared" | "dedicated") =>
    render((stack) => {
      const all = new ServiceDatabases(stack, "Databases", { network: networkIn(stack), mode });
      all.addDatabase("chat", { password });
      all.addDatabase("billing", { password: SecretRef.variable("billing_password") });
      expect(all.clusters).toHaveLength(mode === "shared" ? 1 : 2);
    });

  test("share one cluster", () => {
    const rendered = fill("shared");
    expect(rendered.all("alicloud_polardb_cluster")).toHaveLength(1);
    expect(rendered.all("alicloud_polardb_account_privilege")).toHaveLength(2);
  });

  test("have a cluster each", () => {
    const rendered = fill("dedicated");
    expect(rendered.all("alicloud_polardb_cluster")).toHaveLength(2);
    expect(new Set(rendered.all("alicloud_polardb_database").map((block) => block["db_cluster_id"])).size).toBe(2);
  });

  test.each(["shared", "dedicated"] as const)("refuse a second database of a service, %s", (mode) => {
    const define = () =>
      render((stack) => {
        const all = new ServiceDatabases(stack, "Databases", { network: networkIn(stack), mode });
        all.addDatabase("chat", { password });
        all.addDatabase("chat", { password });
      });
    expect(define).toThrow('[test/Databases] service: got "chat", want a service that has no database yet');
  });
});
