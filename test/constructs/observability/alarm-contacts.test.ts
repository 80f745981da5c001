import { AlarmContacts } from "../../../constructs/observability";
import { render } from "../../support/render";

const contacts = (emails: readonly string[]) => render((stack) => void new AlarmContacts(stack, "Ops", { emails }));

test("each address is a contact of one group", () => {
  const rendered = contacts(["ops@example.com", "night@example.com"]);
  expect(rendered.all("alicloud_cms_alarm_contact").map((block) => block["channels_mail"])).toEqual([
    "night@example.com",
    "ops@example.com",
  ]);
  const { block } = rendered.one("alicloud_cms_alarm_contact_group");
  expect(block["alarm_contact_group_name"]).toBe("lumen-test-ops-ap-southeast-1");
  expect(block["contacts"]).toHaveLength(2);
});

test("an alarm that reaches nobody is refused, and so is what is no address", () => {
  expect(() => contacts([])).toThrow(
    "[test/Ops] emails: got [], want at least one address: an alarm must reach somebody",
  );
  expect(() => contacts(["ops"])).toThrow('[test/Ops] emails: got "ops", want a mail address such as ops@example.com');
  expect(() => contacts(["a@example.com", "a@example.com"])).toThrow("want each address once");
});

test("a group of somebody else's is taken by name", () => {
  expect(AlarmContacts.fromName("sre").groupName).toBe("sre");
});
