/**
 * Who hears of Prometheus alerts: a contact for each mail address, a group of them all, and the policy that mails the group
 * (`alicloud_arms_alert_contact`, `..._alert_contact_group`, `..._dispatch_rule`).
 * https://www.alibabacloud.com/help/en/arms/alert-management/create-and-manage-a-notification-policy
 */
import { Construct } from "constructs";
import { ArmsAlertContact } from "#alicloud/arms-alert-contact";
import { ArmsAlertContactGroup } from "#alicloud/arms-alert-contact-group";
import { ArmsDispatchRule } from "#alicloud/arms-dispatch-rule";
import { environmentOf, nameOf, PropChecks } from "../core";

export interface IPrometheusContacts {
  /** Id of the notification policy: what alerts name. */
  readonly dispatchRuleId: string;
}

export interface PrometheusContactsProps {
  /** Mail addresses, at least one. */
  readonly emails: readonly string[];
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Seconds that alerts of one name are gathered, at first and then, and until one that lasts is told again. */
const GROUPING = { first: 5, then: 30, again: 3600 };

export class PrometheusContacts extends Construct implements IPrometheusContacts {
  /** Use a notification policy that exists already. */
  static fromId(dispatchRuleId: string): IPrometheusContacts {
    return { dispatchRuleId };
  }

  readonly resource: ArmsDispatchRule;
  readonly dispatchRuleId: string;

  constructor(scope: Construct, id: string, props: PrometheusContactsProps) {
    super(scope, id);
    const { emails } = props;
    const checks = new PropChecks(this).expect(
      "emails",
      emails,
      (all) => all.length > 0,
      "at least one address: an alarm must reach somebody",
    );
    for (const email of emails)
      checks.expect("emails", email, (address) => EMAIL.test(address), "a mail address such as ops@example.com");
    checks.expect("emails", emails, (all) => new Set(all).size === all.length, "each address once").done();
    const contacts = emails.map(
      (email) =>
        new ArmsAlertContact(this, `Contact-${email}`, { alertContactName: nameOf(this, "alarm", email), email }),
    );
    const name = nameOf(this, "alarm");
    const group = new ArmsAlertContactGroup(this, "Group", {
      alertContactGroupName: name,
      contactIds: contacts.map((contact) => contact.id),
    });
    const { prefix } = environmentOf(this);
    this.resource = new ArmsDispatchRule(this, "Resource", {
      dispatchRuleName: name,
      dispatchType: "CREATE_ALERT",
      isRecover: true,
      groupRules: [
        {
          groupWaitTime: GROUPING.first,
          groupInterval: GROUPING.then,
          repeatInterval: GROUPING.again,
          groupingFields: ["alertname"],
        },
      ],
      labelMatchExpressionGrid: [
        {
          labelMatchExpressionGroups: [
            { labelMatchExpressions: [{ key: "_aliyun_arms_alert_name", operator: "re", value: `^${prefix}-.*` }] },
          ],
        },
      ],
      notifyRules: [
        {
          notifyStartTime: "00:00",
          notifyEndTime: "23:59",
          notifyChannels: ["email"],
          notifyObjects: [{ notifyObjectId: group.id, name, notifyType: "ARMS_CONTACT_GROUP" }],
        },
      ],
    });
    this.dispatchRuleId = this.resource.id;
  }
}
