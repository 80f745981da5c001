/**
 * Who hears of alarms: a CloudMonitor contact for each mail address and one contact group of them all
 * (`alicloud_cms_alarm_contact`, `alicloud_cms_alarm_contact_group`). CloudMonitor mails each address once; alarms reach it
 * after its owner has confirmed.
 * https://www.alibabacloud.com/help/en/cms/cloudmonitor-1-0/user-guide/create-an-alert-contact-or-alert-contact-group
 */
import { Construct } from "constructs";
import { CmsAlarmContact } from "#alicloud/cms-alarm-contact";
import { CmsAlarmContactGroup } from "#alicloud/cms-alarm-contact-group";
import { nameOf, PropChecks } from "../core";

export interface IAlarmContacts {
  /** Name of the contact group: what alarms `notify`. */
  readonly groupName: string;
}

export interface AlarmContactsProps {
  /** Mail addresses, at least one. The part before the @ is the contact's name in the group. */
  readonly emails: readonly string[];
  /** Language of the mails. @default "en" */
  readonly language?: "en" | "zh-cn";
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export class AlarmContacts extends Construct implements IAlarmContacts {
  /** Use a contact group that exists already. */
  static fromName(groupName: string): IAlarmContacts {
    return { groupName };
  }

  readonly resource: CmsAlarmContactGroup;
  readonly groupName: string;

  constructor(scope: Construct, id: string, props: AlarmContactsProps) {
    super(scope, id);
    const { emails, language = "en" } = props;
    const checks = new PropChecks(this).expect(
      "emails",
      emails,
      (all) => all.length > 0,
      "at least one address: an alarm must reach somebody",
    );
    for (const email of emails)
      checks.expect("emails", email, (address) => EMAIL.test(address), "a mail address such as ops@example.com");
    checks.expect("emails", emails, (all) => new Set(all).size === all.length, "each address once").done();
    const contacts = emails.map((email) => {
      return new CmsAlarmContact(this, `Contact-${email}`, {
        alarmContactName: nameOf(this, "alarm-contact", email),
        describe: email,
        channelsMail: email,
        lang: language,
      });
    });
    this.resource = new CmsAlarmContactGroup(this, "Resource", {
      alarmContactGroupName: nameOf(this, "alarm-contact"),
      contacts: contacts.map((contact) => contact.alarmContactName),
    });
    this.groupName = this.resource.alarmContactGroupName;
  }
}
