import { Construct } from "constructs";
import { AlikafkaConsumerGroup } from "#alicloud/alikafka-consumer-group";
import { AlikafkaSaslAcl } from "#alicloud/alikafka-sasl-acl";
import { AlikafkaSaslUser } from "#alicloud/alikafka-sasl-user";
import { PropChecks, type SecretRef, tagsOf } from "../core";

/** A service, or whoever else speaks to the stream, and the secret it proves itself with. */
export interface StreamClient {
  /** 1 to 64 letters, digits, `-` and `_`: the user's name, and the name of its consumer group. */
  readonly name: string;
  /** 1 to 64 letters, digits and `_`. */
  readonly password: SecretRef;
}

type Operation = "Read" | "Write";
type Subject = "Topic" | "Group";

/**
 * Who may do what on a Kafka instance: users, consumer groups and access rules, each made once, when it is first needed.
 * https://www.alibabacloud.com/help/en/apsaramq-for-kafka/cloud-message-queue-for-kafka/user-guide/grant-permissions-to-sasl-users
 */
export class StreamAccess extends Construct {
  private readonly users = new Map<string, { readonly resource: AlikafkaSaslUser; readonly password: SecretRef }>();
  private readonly groups = new Map<string, AlikafkaConsumerGroup>();

  constructor(
    scope: Construct,
    id: string,
    private readonly instanceId: string,
  ) {
    super(scope, id);
  }

  /** @throws ProblemsError for a user that is there with another password. */
  user(client: StreamClient): AlikafkaSaslUser {
    const { name, password } = client;
    const known = this.users.get(name);
    new PropChecks(this)
      .expect("name", name, (it) => /^[A-Za-z0-9_-]{1,64}$/.test(it), "1 to 64 letters, digits, - and _")
      .expect(
        `${name}.password`,
        password.toString(),
        (reference) => known === undefined || known.password.toString() === reference,
        `${known?.password.toString() ?? ""}, which the user has already`,
      )
      .done();
    if (known !== undefined) return known.resource;
    const resource = new AlikafkaSaslUser(this, `User-${name}`, {
      instanceId: this.instanceId,
      username: name,
      type: "scram",
      mechanism: "SCRAM-SHA-256",
      password: password.valueIn(this),
    });
    this.users.set(name, { resource, password });
    return resource;
  }

  group(name: string): AlikafkaConsumerGroup {
    new PropChecks(this)
      .expect("group", name, (it) => /^[A-Za-z0-9_-]{3,64}$/.test(it), "3 to 64 letters, digits, - and _")
      .done();
    const known = this.groups.get(name);
    if (known !== undefined) return known;
    const group = new AlikafkaConsumerGroup(this, `Group-${name}`, {
      instanceId: this.instanceId,
      consumerId: name,
      remark: name,
      tags: tagsOf(this),
    });
    this.groups.set(name, group);
    return group;
  }

  /** @param name of the topic or group; a reference where its resource must be there first */
  allow(client: StreamClient, operation: Operation, subject: Subject, id: string, name: string): void {
    const user = this.user(client);
    const child = `Allow-${client.name}-${operation}-${subject}-${id}`;
    if (this.node.tryFindChild(child) !== undefined) return;
    new AlikafkaSaslAcl(this, child, {
      instanceId: this.instanceId,
      username: user.username,
      aclResourceType: subject,
      aclResourceName: name,
      aclResourcePatternType: "LITERAL",
      aclOperationType: operation,
      aclPermissionType: "ALLOW",
      host: "*",
    });
  }
}
