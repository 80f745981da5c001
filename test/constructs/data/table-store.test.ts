import { days, hours } from "../../../base";
import { EncryptionKey } from "../../../constructs/access";
import type { PlatformStack } from "../../../constructs/core";
import { TableStore, type TableOptions, type TableStoreProps } from "../../../constructs/data";
import { render } from "../../support/render";
import { RecordingGrantee } from "../support/grantee";
import { output, outputsOf } from "../support/outputs";

const store = (stack: PlatformStack, props: TableStoreProps = {}) => new TableStore(stack, "Tables", props);
const table = (stack: PlatformStack, options: Partial<TableOptions> = {}, name = "sessions") =>
  store(stack).addTable(name, { primaryKey: { tenant: "String", session: "String" }, ...options });

describe("TableStore", () => {
  test("is reached from networks only, under a name that fits", () => {
    const { block } = render((stack) => store(stack)).one("alicloud_ots_instance");
    expect(block).toMatchObject({
      name: expect.stringMatching(/^lumen-tes-[0-9a-f]{6}$/) as string,
      instance_type: "Capacity",
      network_type_acl: ["VPC"],
      network_source_acl: [],
      tags: { Project: "lumen" },
      lifecycle: { prevent_destroy: true },
    });
  });

  test("takes a name, a type and tags, and gives up protection, its tables' too", () => {
    const rendered = render((stack) => {
      const tables = store(stack, {
        instanceName: "lumenprod",
        instanceType: "HighPerformance",
        deletionProtection: false,
        tags: { Team: "data" },
      });
      tables.addTable("usage", { primaryKey: { id: "Integer" } });
      output(stack, { endpoint: tables.endpoint });
    });
    rendered
      .one("alicloud_ots_instance")
      .has({ name: "lumenprod", instance_type: "HighPerformance", tags: { Team: "data" } });
    rendered.one("alicloud_ots_instance").lacks("lifecycle");
    rendered.one("alicloud_ots_table").lacks("lifecycle");
    expect(outputsOf(rendered)).toEqual({
      endpoint: "https://${alicloud_ots_instance.Tables_#.name}.ap-southeast-1.vpc.tablestore.aliyuncs.com",
    });
  });

  test.each(["lumen_prod", "lumen-production-1", "1st", "ab", "lumen-"])("refuses %s as a name", (instanceName) => {
    expect(() => render((stack) => store(stack, { instanceName }))).toThrow(
      `[test/Tables] instanceName: got "${instanceName}", want 3 to 16 letters, digits and hyphens`,
    );
  });

  test("of somebody else takes tables", () => {
    const rendered = render((stack) =>
      TableStore.fromName(stack, "Theirs", "theirs").addTable("usage", { primaryKey: { id: "String" } }),
    );
    rendered.one("alicloud_ots_table").has({ instance_name: "theirs", lifecycle: { prevent_destroy: true } });
  });
});

describe("addTable", () => {
  test("is encrypted, keeps one version for ever, and keeps the order of its key", () => {
    const { block } = render((stack) => table(stack, { columns: { model: "String" } })).one("alicloud_ots_table");
    expect(block).toEqual({
      instance_name: expect.stringContaining("alicloud_ots_instance") as string,
      table_name: "sessions",
      primary_key: [
        { name: "tenant", type: "String" },
        { name: "session", type: "String" },
      ],
      defined_column: [{ name: "model", type: "String" }],
      time_to_live: -1,
      max_version: 1,
      enable_sse: true,
      sse_key_type: "SSE_KMS_SERVICE",
      lifecycle: { prevent_destroy: true },
    });
  });

  test("takes a lifetime, versions and a key of one's own", () => {
    const rendered = render((stack) => {
      const key = EncryptionKey.fromAttributes(stack, "Key", { keyId: "key-1", keyArn: "acs:kms:::key/key-1" });
      table(stack, { timeToLive: days(30), maxVersions: 3, encryption: { key, roleArn: "acs:ram::1:role/ots" } });
    });
    rendered.one("alicloud_ots_table").has({
      time_to_live: 2_592_000,
      max_version: 3,
      sse_key_type: "SSE_BYOK",
      sse_key_id: "key-1",
      sse_role_arn: "acs:ram::1:role/ots",
    });
  });

  test("refuses what Tablestore refuses, all at once", () => {
    const define = () =>
      render((stack) =>
        table(
          stack,
          {
            primaryKey: { a: "String", b: "String", c: "String", d: "String", e: "String" },
            columns: { a: "String", "x-y": "String" },
            timeToLive: hours(1),
            maxVersions: 0,
          },
          "1st",
        ),
      );
    expect(define).toThrow('tableName: got "1st", want 1 to 255 letters, digits and _, no digit first');
    expect(define).toThrow('primaryKey: got ["a","b","c","d","e"], want one to four columns');
    expect(define).toThrow("columns: got a, want a column that is not part of the primary key");
    expect(define).toThrow('columns: got "x-y", want 1 to 255 letters');
    expect(define).toThrow('timeToLive: got "1h", want 1d or more, or nothing for ever');
    expect(define).toThrow("maxVersions: got 0, want a whole number from 1 to 2147483647");
  });

  test("refuses a key whose columns would change places", () => {
    expect(() => render((stack) => table(stack, { primaryKey: { b: "String", 1: "String" } }))).toThrow(
      'primaryKey: got ["1","b"], want names that are no numbers: numbers lose their place',
    );
  });

  test("refuses 33 columns", () => {
    const columns = Object.fromEntries(Array.from({ length: 33 }, (_, index) => [`c${index}`, "String" as const]));
    expect(() => render((stack) => table(stack, { columns }))).toThrow("want at most 32 columns");
  });
});

test("grants name the table, or all of them", () => {
  const reader = new RecordingGrantee();
  const writer = new RecordingGrantee();
  render((stack) => {
    const theirs = TableStore.fromName(stack, "Theirs", "theirs");
    theirs.addTable("usage", { primaryKey: { id: "String" } }).grants.read(reader);
    theirs.grants.readWrite(writer);
  });
  expect(reader.statements).toEqual([
    {
      actions: ["ots:BatchGetRow", "ots:ComputeSplitPointsBySize", "ots:DescribeTable", "ots:GetRange", "ots:GetRow"],
      resources: ["acs:ots:*:*:instance/theirs/table/usage"],
    },
  ]);
  expect(writer.statements).toMatchObject([{ resources: ["acs:ots:*:*:instance/theirs/table/*"] }]);
  expect(writer.statements[0]?.actions).toContain("ots:PutRow");
});
