import { waitFor } from "../../../constructs/core";
import { ServiceLinkedRoles, type ServiceLinkedRolesProps } from "../../../constructs/access";
import { OssBucket } from "#alicloud/oss-bucket";
import { render } from "../../support/render";

const SERVICES = ["alb.aliyuncs.com", "nlb.aliyuncs.com", "AliyunServiceRoleForEventBridgeSendToMNS"];
const roles = (props: ServiceLinkedRolesProps) => render((stack) => new ServiceLinkedRoles(stack, "Linked", props));

test("creates one role a service", () => {
  const rendered = roles({ services: SERVICES });
  expect(rendered.all("alicloud_resource_manager_service_linked_role").map((block) => block["service_name"])).toEqual([
    "alb.aliyuncs.com",
    "nlb.aliyuncs.com",
  ]);
  rendered.one("alicloud_event_bridge_service_linked_role").has({
    product_name: "AliyunServiceRoleForEventBridgeSendToMNS",
  });
  expect(rendered.json["import"]).toBeUndefined();
});

test("leaves alone what the account has already", () => {
  const rendered = roles({ services: SERVICES, existing: ["alb.aliyuncs.com"] });
  rendered.one("alicloud_resource_manager_service_linked_role").has({ service_name: "nlb.aliyuncs.com" });
});

test("adopts what the account has and the stack shall own", () => {
  const rendered = roles({
    services: SERVICES,
    adopted: {
      "alb.aliyuncs.com": "AliyunServiceRoleForAlb",
      AliyunServiceRoleForEventBridgeSendToMNS: "AliyunServiceRoleForEventBridgeSendToMNS",
    },
  });
  expect((rendered.json["import"] as { id: string }[]).map(({ id }) => id).sort()).toEqual([
    "AliyunServiceRoleForEventBridgeSendToMNS",
    "alb.aliyuncs.com:AliyunServiceRoleForAlb",
  ]);
});

test("lets others wait for a role, and for an existing one not", () => {
  const rendered = render((stack) => {
    const linked = new ServiceLinkedRoles(stack, "Linked", { services: SERVICES, existing: ["nlb.aliyuncs.com"] });
    const bucket = new OssBucket(stack, "Bucket", { bucket: "example-bucket" });
    waitFor(bucket, linked.roleFor("alb.aliyuncs.com"), linked.roleFor("nlb.aliyuncs.com"));
    expect(linked.roleFor("nlb.aliyuncs.com")).toBe(linked.roleFor("nlb.aliyuncs.com"));
  });
  rendered.one("alicloud_oss_bucket").has({
    depends_on: [expect.stringMatching(/^alicloud_resource_manager_service_linked_role\.Linked_alb_/)],
  });
});

test.each([
  [{ services: ["alb"] }, 'services: got "alb", want a name such as alb.aliyuncs.com'],
  [{ services: ["alb.aliyuncs.com", "alb.aliyuncs.com"] }, "services: got alb.aliyuncs.com twice, want each once"],
  [{ services: [], existing: ["alb.aliyuncs.com"] }, 'existing: got "alb.aliyuncs.com", want one of services'],
  [{ services: [], adopted: { "alb.aliyuncs.com": "A" } }, 'adopted: got "alb.aliyuncs.com", want one of services'],
  [
    { services: ["alb.aliyuncs.com"], existing: ["alb.aliyuncs.com"], adopted: { "alb.aliyuncs.com": "A" } },
    "adopted: got alb.aliyuncs.com, want either existing or adopted, not both",
  ],
] as readonly (readonly [ServiceLinkedRolesProps, string])[])("refuses %j", (props, message) => {
  expect(() => roles(props)).toThrow(message);
});
