import { TerraformVariable } from "cdktf";
import { minutes, hours } from "../../../base";
import { INJECTION_LABELS, ServiceRole, type Statement, WorkloadIdentity } from "../../../constructs/access";
import { render, type Rendered } from "../../support/render";

const READ: Statement = { actions: ["oss:GetObject"], resources: ["acs:oss:*:*:models/chat/*"] };

const documentOf = (rendered: Rendered, type: string, key: string): unknown =>
  JSON.parse(rendered.one(type).block[key] as string);

describe("ServiceRole", () => {
  test("trusts its services and may do nothing until it is granted something", () => {
    const rendered = render((stack) => new ServiceRole(stack, "Worker", { services: ["ecs.aliyuncs.com"] }));
    rendered.one("alicloud_ram_role").has({
      role_name: "lumen-test-worker-ap-southeast-1",
      max_session_duration: 3600,
      tags: { Project: "lumen" },
    });
    expect(documentOf(rendered, "alicloud_ram_role", "assume_role_policy_document")).toEqual({
      Version: "1",
      Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: ["ecs.aliyuncs.com"] } }],
    });
    expect(rendered.types()).toEqual(["alicloud_ram_role"]);
  });

  test("keeps everything it is granted in one policy, the same statement once", () => {
    const rendered = render((stack) => {
      const role = new ServiceRole(stack, "Worker", { services: ["ecs.aliyuncs.com"], statements: [READ] });
      role.addStatement(READ);
      role.addStatement({
        effect: "Deny",
        actions: ["*"],
        resources: ["*"],
        conditions: { StringNotEquals: { "acs:SourceVpc": ["vpc-1"] } },
      });
    });
    expect(documentOf(rendered, "alicloud_ram_policy", "policy_document")).toEqual({
      Version: "1",
      Statement: [
        { Effect: "Allow", Action: ["oss:GetObject"], Resource: ["acs:oss:*:*:models/chat/*"] },
        {
          Effect: "Deny",
          Action: ["*"],
          Resource: ["*"],
          Condition: { StringNotEquals: { "acs:SourceVpc": ["vpc-1"] } },
        },
      ],
    });
    rendered.one("alicloud_ram_role_policy_attachment").has({ policy_type: "Custom" });
    rendered.one("alicloud_ram_policy").has({ rotate_strategy: "DeleteOldestNonDefaultVersionWhenLimitExceeded" });
  });

  test("takes system policies and a longer session", () => {
    const rendered = render(
      (stack) =>
        new ServiceRole(stack, "Worker", {
          services: ["fc.aliyuncs.com"],
          systemPolicies: ["AliyunLogReadOnlyAccess"],
          maxSession: hours(12),
        }),
    );
    rendered.one("alicloud_ram_role_policy_attachment").has({
      policy_name: "AliyunLogReadOnlyAccess",
      policy_type: "System",
    });
    rendered.one("alicloud_ram_role").has({ max_session_duration: 43_200 });
  });

  test("that exists already gets a policy of its own", () => {
    const rendered = render((stack) => ServiceRole.fromName(stack, "Theirs", "team-role").addStatement(READ));
    expect(rendered.types()).toEqual(["alicloud_ram_policy", "alicloud_ram_role_policy_attachment"]);
    rendered.one("alicloud_ram_role_policy_attachment").has({ role_name: "team-role" });
  });

  const bad: readonly (readonly [string, Statement, string])[] = [
    ["every action", { actions: ["*"], resources: ["a"] }, 'actions: got "*", want product:Action, such as'],
    ["a word that is no action", { actions: ["read"], resources: ["a"] }, 'got "read"'],
    ["all of a product everywhere", { actions: ["oss:*"], resources: ["*"] }, 'resources: got "*" for oss:*'],
    ["no action", { actions: [], resources: ["a"] }, "actions: got none, want at least one"],
    ["no resource", { actions: ["oss:GetObject"], resources: [] }, "resources: got none, want at least one"],
  ];
  test.each(bad)("refuses a statement with %s", (_, statement, message) => {
    expect(() =>
      render((stack) => new ServiceRole(stack, "W", { services: ["ecs.aliyuncs.com"], statements: [statement] })),
    ).toThrow(message);
    render((stack) => {
      const role = new ServiceRole(stack, "W", { services: ["ecs.aliyuncs.com"] });
      expect(() => role.addStatement(statement)).toThrow(message);
    });
  });

  test("refuses services and a session that cannot be, at once", () => {
    expect(() =>
      render((stack) => new ServiceRole(stack, "W", { services: ["ecs"], maxSession: minutes(30) })),
    ).toThrow(
      /\[test\/W\] services: got "ecs", want a name such as ecs\.aliyuncs\.com\n.*maxSession: got 30m, want 1h to 12h/,
    );
    expect(() => render((stack) => new ServiceRole(stack, "W", { services: [] }))).toThrow("services: got none");
    expect(() => render((stack) => ServiceRole.fromName(stack, "W", "no role"))).toThrow("roleName");
  });

  test("refuses at synth a policy longer than RAM takes", () => {
    expect(() =>
      render((stack) => {
        const role = new ServiceRole(stack, "W", { services: ["ecs.aliyuncs.com"] });
        for (let index = 0; index < 60; index++) {
          role.addStatement({
            actions: ["oss:GetObject"],
            resources: [`acs:oss:*:*:bucket-number-${index}/some/prefix/*`],
          });
        }
      }),
    ).toThrow(/policy: got \d+ characters, want at most 6144/);
  });
});

describe("WorkloadIdentity", () => {
  const cluster = { oidcProviderArn: "acs:ram::1:oidc-provider/ack-rrsa-c1", oidcIssuerUrl: "https://issuer/c1" };

  test("trusts one service account of one cluster", () => {
    const rendered = render((stack) => {
      const identity = new WorkloadIdentity(stack, "Chat", {
        cluster,
        namespace: "lumen",
        serviceAccount: "chat",
        statements: [READ],
      });
      expect(Object.keys(identity.serviceAccountAnnotations)).toEqual(["pod-identity.alibabacloud.com/role-name"]);
    });
    expect(documentOf(rendered, "alicloud_ram_role", "assume_role_policy_document")).toEqual({
      Version: "1",
      Statement: [
        {
          Effect: "Allow",
          Action: "sts:AssumeRole",
          Principal: { Federated: ["acs:ram::1:oidc-provider/ack-rrsa-c1"] },
          Condition: {
            StringEquals: {
              "oidc:aud": ["sts.aliyuncs.com"],
              "oidc:iss": ["https://issuer/c1"],
              "oidc:sub": ["system:serviceaccount:lumen:chat"],
            },
          },
        },
      ],
    });
    rendered.one("alicloud_ram_policy").has({ policy_name: "lumen-test-chat-ap-southeast-1" });
    expect(INJECTION_LABELS).toEqual({ "pod-identity.alibabacloud.com/injection": "on" });
  });

  test("takes names that are known at apply only", () => {
    const rendered = render((stack) => {
      const namespace = new TerraformVariable(stack, "namespace", {}).stringValue;
      new WorkloadIdentity(stack, "Chat", { cluster, namespace, serviceAccount: "chat" });
    });
    expect(rendered.one("alicloud_ram_role").block["assume_role_policy_document"]).toContain(
      "system:serviceaccount:${var.namespace}:chat",
    );
  });

  test("refuses wildcards and other names that Kubernetes does not know", () => {
    expect(() =>
      render((stack) => new WorkloadIdentity(stack, "Chat", { cluster, namespace: "*", serviceAccount: "Chat" })),
    ).toThrow(/namespace: got "\*", want 1 to 63.*\n.*serviceAccount: got "Chat"/);
  });
});
