/**
 * A serverless Kafka instance inside the network, in two zones or more, that lets nobody in without a user and a rule:
 * `alicloud_alikafka_instance` with topics, consumer groups, users and access rules.
 * https://www.alibabacloud.com/help/en/apsaramq-for-kafka/cloud-message-queue-for-kafka/product-overview/what-is-message-queue-for-apache-kafka
 */
import { Construct, type IConstruct } from "constructs";
import { AlikafkaInstance } from "#alicloud/alikafka-instance";
import { nearest, ProblemsError, stableJson } from "../../base";
import { nameOf, preventDestroy, PropChecks, type SecretRef, type StatefulProps, tagsOf } from "../core";
import type { INetwork, ISecurityGroup } from "../network";
import { StreamAccess, type StreamClient } from "./stream-access";
import { StreamMetrics } from "./stream-metrics";
import { type StreamProtocol } from "./stream-protocol";
import { Topic, type TopicOptions } from "./topic";

/** A stream that services publish to and consume from. */
export interface IEventStream extends IConstruct {
  readonly instanceId: string;
  /** Addresses for clients in the network: SASL with SCRAM-SHA-256, by the protocol below. */
  readonly bootstrapServers: string;
  readonly protocol: StreamProtocol;
  readonly metrics: StreamMetrics;
  /** A topic, and `<name>.dlq` beside it for what its consumers could not process. */
  addTopic(name: string, options?: AddTopicOptions): Topic;
  addConsumerGroup(name: string): void;
  addUser(name: string, password: SecretRef): StreamClient;
  /** Lets a client write to a topic. Its user is made when it is not there. */
  publish(client: StreamClient, topic: string): void;
  /** Lets a client read a topic in its group, and write its dead letters. User and group are made when not there. */
  consume(client: StreamClient, topic: string, options?: ConsumeOptions): void;
}

export interface AddTopicOptions extends TopicOptions {
  /** A companion topic for dead letters. The broker does not fill it: consumers do. @default true */
  readonly deadLetter?: boolean;
}

export interface ConsumeOptions {
  /** Consumers of one group share the messages. @default the client's name */
  readonly group?: string;
}

export interface EventStreamProps extends StatefulProps {
  readonly network: INetwork;
  /** Reserved capacity for writing, 60 MB/s or more. @default 60 */
  readonly publishMBps?: number;
  /** Reserved capacity for reading, 60 MB/s or more. @default 60 */
  readonly subscribeMBps?: number;
  /** Security group of the brokers. Can't be changed. @default one that the service makes, open to the network */
  readonly securityGroup?: ISecurityGroup;
  /** How clients in the network speak to it. @default "SASL_SSL" */
  readonly protocol?: StreamProtocol;
  /** How long topics keep messages, in hours, 24 to 480, where a topic does not say. @default 72 */
  readonly retentionHours?: number;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A stream that exists already. Access control must be on. */
export interface EventStreamAttributes {
  readonly instanceId: string;
  readonly bootstrapServers: string;
  /** @default "SASL_SSL" */
  readonly protocol?: StreamProtocol;
  /** Topics that exist already, dead letters included. @default none */
  readonly topics?: readonly string[];
}

const DEAD_LETTER_SUFFIX = ".dlq";
const MAX_NAME = 64;
const DEAD_LETTER_PARTITIONS = 6;
const RESERVED_MBPS = { minimum: 60, maximum: 7500 };

abstract class EventStreamBase extends Construct implements IEventStream {
  abstract readonly instanceId: string;
  abstract readonly bootstrapServers: string;
  abstract readonly protocol: StreamProtocol;

  protected abstract readonly protects: boolean;
  /** By name; a reference where this app makes the topic, so that rules wait for it. */
  protected readonly topics = new Map<string, string>();

  private cachedAccess: StreamAccess | undefined;

  get metrics(): StreamMetrics {
    return new StreamMetrics(this.instanceId);
  }

  addTopic(name: string, options: AddTopicOptions = {}): Topic {
    const { deadLetter = true, ...rest } = options;
    const limit = deadLetter ? MAX_NAME - DEAD_LETTER_SUFFIX.length : MAX_NAME;
    const twins = [...this.topics.keys()].filter((other) => plain(other) === plain(name));
    new PropChecks(this)
      .expect(
        "topic",
        name,
        ({ length }) => length <= limit,
        `at most ${limit} characters`,
        `longer names are cut${deadLetter ? `, and ${DEAD_LETTER_SUFFIX} follows` : ""}`,
      )
      .expect(
        "topic",
        name,
        () => twins.length === 0,
        `a name that Kafka tells apart from ${twins.join(", ")}: . and _ are the same to it`,
      )
      .done();
    const topic = this.createTopic(name, rest);
    if (deadLetter) {
      const partitions = Math.min(rest.partitions ?? DEAD_LETTER_PARTITIONS, DEAD_LETTER_PARTITIONS);
      this.createTopic(`${name}${DEAD_LETTER_SUFFIX}`, { ...rest, partitions });
    }
    return topic;
  }

  addConsumerGroup(name: string): void {
    this.access.group(name);
  }

  addUser(name: string, password: SecretRef): StreamClient {
    const client = { name, password };
    this.access.user(client);
    return client;
  }

  publish(client: StreamClient, topic: string): void {
    this.access.allow(client, "Write", "Topic", topic, this.topicCalled(topic));
  }

  consume(client: StreamClient, topic: string, options: ConsumeOptions = {}): void {
    const { group = client.name } = options;
    this.access.allow(client, "Read", "Topic", topic, this.topicCalled(topic));
    this.access.allow(client, "Read", "Group", group, this.access.group(group).consumerId);
    const deadLetters = this.topics.get(`${topic}${DEAD_LETTER_SUFFIX}`);
    if (deadLetters !== undefined) {
      this.access.allow(client, "Write", "Topic", `${topic}${DEAD_LETTER_SUFFIX}`, deadLetters);
    }
  }

  private get access(): StreamAccess {
    return (this.cachedAccess ??= new StreamAccess(this, "Access", this.instanceId));
  }

  private createTopic(name: string, options: TopicOptions): Topic {
    const topic = new Topic(this, `Topic-${name}`, {
      ...options,
      instanceId: this.instanceId,
      topicName: name,
      deletionProtection: options.deletionProtection ?? this.protects,
    });
    this.topics.set(name, topic.resource.topic);
    return topic;
  }

  private topicCalled(name: string): string {
    const topic = this.topics.get(name);
    if (topic !== undefined) return topic;
    const names = [...this.topics.keys()].sort();
    const near = nearest(name, names);
    throw new ProblemsError([
      {
        where: this.node.path,
        field: "topic",
        got: `"${name}"`,
        want: names.length === 0 ? "a topic; there is none yet" : `one of ${names.join(", ")}`,
        hint: near === undefined ? "add it with addTopic first" : `did you mean ${near}?`,
      },
    ]);
  }
}

export class EventStream extends EventStreamBase {
  /** Use a stream that exists already. Topics, groups, users and rules can be added to it. */
  static fromAttributes(scope: Construct, id: string, attributes: EventStreamAttributes): IEventStream {
    return new ImportedEventStream(scope, id, attributes);
  }

  /** Override what this construct does not offer on it. */
  readonly resource: AlikafkaInstance;
  readonly instanceId: string;
  readonly bootstrapServers: string;
  readonly protocol: StreamProtocol;

  protected readonly protects: boolean;

  constructor(scope: Construct, id: string, props: EventStreamProps) {
    super(scope, id);
    const { network, publishMBps = 60, subscribeMBps = 60, retentionHours = 72, deletionProtection = true } = props;
    const { protocol = "SASL_SSL" } = props;
    const { minimum, maximum } = RESERVED_MBPS;
    const vswitches = network.vswitches("node");
    new PropChecks(this)
      .expectWhole("publishMBps", publishMBps, minimum, maximum, "less plans and then fails")
      .expectWhole("subscribeMBps", subscribeMBps, minimum, maximum)
      .expectWhole("retentionHours", retentionHours, 24, 480)
      .expect("network", vswitches.length, (zones) => zones >= 2, "a network with two zones or more")
      .done();
    this.protects = deletionProtection;
    this.resource = new AlikafkaInstance(this, "Resource", {
      name: nameOf(this, "kafka"),
      instanceType: "alikafka_serverless",
      deployType: 5,
      paidType: "PostPaid",
      specType: "normal",
      serviceVersion: "3.3.1",
      vpcId: network.vpcId,
      vswitchIds: vswitches.map((vswitch) => vswitch.id),
      selectedZones: vswitches.map((vswitch) => zoneWord(vswitch.zone)),
      ...(props.securityGroup === undefined ? {} : { securityGroup: props.securityGroup.securityGroupId }),
      config: stableJson({
        "enable.acl": "true",
        "enable.vpc_sasl_ssl": String(protocol === "SASL_SSL"),
        "kafka.log.retention.hours": `${retentionHours}`,
      }),
      serverlessConfig: { reservedPublishCapacity: publishMBps, reservedSubscribeCapacity: subscribeMBps },
      enableAutoTopic: "disable",
      enableAutoGroup: false,
      // creation takes 10 to 40 minutes
      timeouts: { create: "90m", update: "120m", delete: "60m" },
      tags: tagsOf(this, props.tags),
      ...preventDestroy(deletionProtection),
    });
    this.instanceId = this.resource.id;
    this.protocol = protocol;
    this.bootstrapServers =
      protocol === "SASL_SSL" ? this.resource.vpcSaslDomainEndpoint : this.resource.saslDomainEndpoint;
  }
}

class ImportedEventStream extends EventStreamBase {
  readonly instanceId: string;
  readonly bootstrapServers: string;
  readonly protocol: StreamProtocol;
  protected readonly protects = true;

  constructor(scope: Construct, id: string, attributes: EventStreamAttributes) {
    super(scope, id);
    this.instanceId = attributes.instanceId;
    this.bootstrapServers = attributes.bootstrapServers;
    this.protocol = attributes.protocol ?? "SASL_SSL";
    for (const topic of attributes.topics ?? []) this.topics.set(topic, topic);
  }
}

/** Kafka calls `ap-southeast-1a` and `cn-hangzhou-a` alike: `zonea`. */
const zoneWord = (zone: string): string => `zone${zone.slice(-1)}`;
const plain = (topic: string): string => topic.replaceAll(".", "_");
