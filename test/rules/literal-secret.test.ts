import { applyRules, judgeRules, securityPack } from "../../rules";

type Json = Readonly<Record<string, unknown>>;

const SECRET = "hunter2hunter2";
const rule = securityPack[0]!;

/** The arguments at fault, `unknown <arguments>`, or `pass`. */
function judged(json: Json): string {
  const [verdict] = judgeRules([{ name: "stack", json }], [rule]);
  const outcome = verdict!.outcome;
  if (outcome.outcome === "fail") {
    expect(JSON.stringify(outcome)).not.toContain(SECRET);
    return outcome.faults.map(({ field }) => field).join(", ");
  }
  return outcome.outcome === "unknown" ? `unknown ${outcome.fields.join(", ")}` : outcome.outcome;
}

const resource = (type: string, block: Json): string => judged({ resource: { [type]: { X: block } } });
const service = (config: Json): string => resource("alicloud_pai_service", { service_config: JSON.stringify(config) });

describe("SECRET-001 passes", () => {
  test.each<readonly [string, () => string]>([
    ["a reference", () => resource("alicloud_kvstore_instance", { password: "${var.db_password}" })],
    ["a reference within a text", () => resource("alicloud_kvstore_instance", { password: "a${var.db_password}" })],
    ["a reference within a document", () => service({ token: "${var.eas_token}" })],
    ["names of secrets", () => resource("alicloud_kms_secret", { secret_name: "a/b", secret_data: "${var.x}" })],
    ["numbers of tokens", () => service({ env: { max_tokens: "4096", tokenizer: "auto" } })],
    [
      "separators that are called tokens",
      () =>
        resource("alicloud_sls_index", { line: { token: [",", ";"] }, keys: JSON.stringify({ a: { token: ["/"] } }) }),
    ],
    ["ciphertext", () => resource("alicloud_alikafka_sasl_user", { kms_encrypted_password: "YWJj" })],
    ["nothing", () => resource("alicloud_vpc", { cidr_block: "10.0.0.0/16", vpc_name: null })],
    ["a text that only looks like a document", () => resource("alicloud_vpc", { description: "{token: x}" })],
    ["an address without a password", () => service({ proxy: "https://example.com:8443/a@b" })],
  ])("%s", (_, outcome) => {
    expect(outcome()).toBe("pass");
  });
});

describe("SECRET-001 fails", () => {
  test.each<readonly [string, () => string, string]>([
    [
      "what the provider marks",
      () => resource("alicloud_polardb_account", { account_password: SECRET }),
      "account_password",
    ],
    ["what only its name tells", () => resource("alicloud_alikafka_instance", { password: SECRET }), "password"],
    [
      "a password in a nested block",
      () => resource("alicloud_eci_container_group", { image_registry_credential: [{ password: SECRET }] }),
      "image_registry_credential.password",
    ],
    [
      "a variable of a container",
      () =>
        resource("alicloud_eci_container_group", {
          containers: { environment_vars: [{ key: "DB_PASSWORD", value: SECRET }] },
        }),
      "containers.environment_vars.value",
    ],
    ["a token in a document", () => service({ metadata: {}, token: SECRET }), "service_config.token"],
    [
      "an environment variable in a document",
      () => service({ containers: [{ env: [{ name: "OPENAI_API_KEY", value: SECRET }] }] }),
      "service_config.containers.env.value",
    ],
    [
      "an access key in a document",
      () => service({ oss: { accessKeySecret: SECRET } }),
      "service_config.oss.accessKeySecret",
    ],
    [
      "a document within a document",
      () => service({ inner: JSON.stringify({ secret: SECRET }) }),
      "service_config.inner.secret",
    ],
    ["a password in an address", () => service({ url: `redis://user:${SECRET}@host:6379` }), "service_config.url"],
    [
      "a document as a whole",
      () => resource("alicloud_kms_secret", { secret_data: JSON.stringify({ user: "chat", pin: SECRET }) }),
      "secret_data",
    ],
    ["an AccessKey id", () => service({ note: "LTAI5tABCDEFGHIJKLMN" }), "service_config.note"],
    [
      "a private key",
      () => resource("alicloud_vpc", { description: "-----BEGIN RSA PRIVATE KEY-----" }),
      "description",
    ],
    [
      "the provider's own keys",
      () =>
        judged({ provider: { alicloud: [{ region: "r", access_key: "AK", secret_key: SECRET, assume_role: {} }] } }),
      "access_key, secret_key",
    ],
    [
      "a default of a secret variable",
      () => judged({ variable: { db: { sensitive: true, default: SECRET } } }),
      "default",
    ],
    ["a default of a variable named so", () => judged({ variable: { db_password: { default: SECRET } } }), "default"],
    ["a data source", () => judged({ data: { alicloud_regions: { X: { password: SECRET } } } }), "password"],
  ])("%s", (_, outcome, fields) => {
    expect(outcome()).toBe(fields);
  });
});

test("SECRET-001 cannot tell what Terraform encodes itself", () => {
  expect(resource("alicloud_pai_service", { service_config: '${jsonencode({"token" = var.x})}' })).toBe(
    "unknown service_config",
  );
});

test("the message names the construct and the argument, never the value", () => {
  const block = { "//": { metadata: { path: "stack/Chat/Account" } }, account_password: SECRET };
  const problems = applyRules([{ name: "stack", json: { resource: { alicloud_polardb_account: { X: block } } } }]);
  expect(problems).toEqual([
    {
      where: "stack/Chat/Account",
      field: "alicloud_polardb_account.account_password",
      message: "No secret stands in the output as text",
      got: "a literal (not shown)",
      want: "a reference",
      hint: rule.why,
      code: "SECRET-001",
    },
  ]);
});
