/**
 * Who hears of alarms on logs: a user for each mail address, one group of them all, and the action policy that mails the
 * group (`alicloud_log_resource_record`). Simple Log Service keeps these for the whole account, in one region of its own:
 * a provider for that region is written beside the stack's.
 * https://www.alibabacloud.com/help/en/sls/user-guide/create-an-action-policy
 */
import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { LogAlertResource } from "#alicloud/log-alert-resource";
import { LogResourceRecord } from "#alicloud/log-resource-record";
import { AlicloudProvider } from "#alicloud/provider";
import { stableJson } from "../../base";
import { environmentOf, nameOf, PropChecks, waitFor } from "../core";

export interface ILogContacts {
  /** Id of the action policy: what alarms on logs name. */
  readonly actionPolicyId: string;
}

export interface LogContactsProps {
  /** Mail addresses, at least one. */
  readonly emails: readonly string[];
  /** Language of the mails. @default "en" */
  readonly language?: "en" | "cn";
}

/** Where the account's users, groups and action policies are kept, wherever its projects are. */
const RECORDS_REGION = "cn-heyuan";
const EMAIL = /^[^\s@"\\]+@[^\s@"\\]+\.[^\s@"\\]+$/;

export class LogContacts extends Construct implements ILogContacts {
  /** Use an action policy that exists already. */
  static fromId(actionPolicyId: string): ILogContacts {
    return { actionPolicyId };
  }

  /** The action policy. */
  readonly resource: LogResourceRecord;
  readonly actionPolicyId: string;

  constructor(scope: Construct, id: string, props: LogContactsProps) {
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

    const centre = new LogAlertResource(this, "AlarmCentre", { type: "user", lang: language });
    const users = emails.map((email) => {
      const user = nameOf(this, "log-contact", email);
      const value = { user_id: user, user_name: email, email: [email], enabled: true };
      this.record(`User-${email}`, "sls.common.user", user, email, value);
      return user;
    });
    const group = nameOf(this, "log-contact");
    const members = { user_group_id: group, user_group_name: group, enabled: true, members: users };
    const groupRecord = this.record("Group", "sls.common.user_group", group, group, members);
    waitFor(groupRecord, ...emails.map((email) => this.node.findChild(`User-${email}`)));
    this.resource = this.record("Resource", "sls.alert.action_policy", group, group, {
      action_policy_id: group,
      action_policy_name: group,
      labels: {},
      is_default: false,
      primary_policy_script: `fire(type="email", groups=["${group}"], template_id="sls.builtin.${language}", period="any")`,
    });
    waitFor(this.resource, groupRecord, centre);
    this.actionPolicyId = this.resource.recordId;
  }

  private record(id: string, resourceName: string, recordId: string, tag: string, value: object): LogResourceRecord {
    return new LogResourceRecord(this, id, {
      provider: recordsProvider(this),
      resourceName,
      recordId,
      tag,
      value: stableJson(value),
    });
  }
}

/** One a stack. */
function recordsProvider(scope: Construct): AlicloudProvider {
  const stack = TerraformStack.of(scope);
  const { accountType = "International", accountId } = environmentOf(scope);
  const existing = stack.node.tryFindChild("LogRecords") as AlicloudProvider | undefined;
  return (
    existing ??
    new AlicloudProvider(stack, "LogRecords", {
      alias: "log_records",
      region: RECORDS_REGION,
      accountType,
      ...(accountId === undefined ? {} : { accountId }),
      skipRegionValidation: true,
      signVersion: { oss: "v4", sls: "v4" },
    })
  );
}
