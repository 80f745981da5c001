import { Construct } from "constructs";
import { Duration } from "../base";
import type { Platform } from "../config";
import type { ServiceLinkedRoles } from "../constructs/access";
import { SecretRef } from "../constructs/core";
import { ConfigServer, DeadLetterQueue, EventBus, EventRule, EventStream, EventTarget } from "../constructs/messaging";
import type { INetwork } from "../constructs/network";
import { AlarmContacts } from "../constructs/observability";
import { queueId } from "./messaging-names";

export interface MessagingProps {
  readonly platform: Platform;
  readonly network: INetwork;
  readonly roles: ServiceLinkedRoles;
}

/** Streams, queues, events and configuration. Users, groups and rights follow from what services publish and consume. */
export class Messaging extends Construct {
  readonly stream: EventStream | undefined;
  readonly queues: Readonly<Record<string, DeadLetterQueue>>;
  readonly configServer: ConfigServer | undefined;

  private readonly platform: Platform;

  constructor(scope: Construct, id: string, props: MessagingProps) {
    super(scope, id);
    this.platform = props.platform;
    this.stream = this.addStream(props.network);
    this.queues = this.addQueues();
    this.addRules(props.roles);
    this.configServer = this.addConfigServer(props.network);
  }

  private addStream(network: INetwork): EventStream | undefined {
    const { messaging, services, deletionProtection } = this.platform;
    const { kafka } = messaging;
    if (kafka === undefined) return undefined;
    const stream = new EventStream(this, "Stream", {
      network,
      publishMBps: kafka.publishMBps,
      subscribeMBps: kafka.subscribeMBps,
      protocol: kafka.protocol,
      deletionProtection,
    });
    for (const [name, { partitions, deadLetter }] of Object.entries(kafka.topics)) {
      stream.addTopic(name, { partitions, deadLetter, deletionProtection });
    }
    for (const [service, { publishes, consumes }] of Object.entries(services)) {
      if (publishes.length + consumes.length === 0) continue;
      const password = SecretRef.variable(`kafka_${service.replaceAll("-", "_")}_password`);
      const client = stream.addUser(service, password);
      for (const topic of publishes) stream.publish(client, topic);
      for (const topic of consumes) stream.consume(client, topic);
    }
    return stream;
  }

  private addQueues(): Readonly<Record<string, DeadLetterQueue>> {
    const { messaging, alarms, deletionProtection } = this.platform;
    const queues = Object.entries(messaging.queues);
    if (queues.length === 0) return {};
    const contacts = new AlarmContacts(this, "Contacts", { emails: alarms.emails });
    return Object.fromEntries(
      queues.map(([name, queue]) => [
        name,
        new DeadLetterQueue(this, queueId(name), {
          notify: [contacts.groupName],
          visibilityTimeout: Duration.parse(queue.visibilityTimeout),
          retention: Duration.parse(queue.retention),
          maxReceives: queue.maxReceives,
          alarmDepth: queue.alarmDepth,
          deletionProtection,
        }),
      ]),
    );
  }

  private addRules(roles: ServiceLinkedRoles): void {
    const rules = Object.entries(this.platform.messaging.events.rules);
    if (rules.length === 0) return;
    const bus = new EventBus(this, "Events", { roles });
    for (const [name, { sources, types, queue }] of rules) {
      const target = this.queues[queue];
      if (target === undefined) continue;
      new EventRule(this, `Rule-${name}`, {
        bus,
        pattern: { source: sources, type: types },
        target: EventTarget.queue(target.work),
        deadLetters: target.deadLetters,
      });
    }
  }

  private addConfigServer(network: INetwork): ConfigServer | undefined {
    const { messaging, services, account, deletionProtection } = this.platform;
    const { nacos } = messaging;
    if (nacos === undefined) return undefined;
    const server = new ConfigServer(this, "Config", {
      network,
      nodes: nacos.nodes,
      nodeSize: nacos.size,
      accountType: account.type,
      deletionProtection,
    });
    for (const [service, { config, configSchema }] of Object.entries(services)) {
      if (Object.keys(config).length === 0) continue;
      server.addDocument(service, config, configSchema === undefined ? {} : { schema: configSchema });
    }
    return server;
  }
}
