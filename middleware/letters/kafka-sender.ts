import { readFileSync } from "node:fs";
import { type Socket } from "node:net";
import { type ConnectionOptions } from "node:tls";
import { ProduceAcks, Producer, type ProducerOptions } from "@platformatic/kafka";
import { type KafkaSettings, type TlsSettings } from "../config/config";
import { type Sender } from "./lane";
import { type Letter } from "./letter";

type Bytes = ProducerOptions<Buffer, Buffer, Buffer, Buffer>;

const RETRY_DELAY_MS = 200;

/**
 * Writes letters with acknowledgement by all in-sync replicas. Unless it is idempotent, a letter whose acknowledgement
 * was lost may lie in the topic twice, under one ticket.
 */
export class KafkaSender implements Sender {
  private readonly producer: Producer;
  private readonly sockets = new Set<Socket>();
  private closed = false;

  /** @throws Error when a file of the settings cannot be read */
  constructor(settings: KafkaSettings) {
    this.producer = new Producer(producerOptions(settings));
    // The client's own close waits for a broker that may never answer.
    this.producer.on(
      "client:broker:connect",
      ({ connection }: { readonly connection: { readonly socket: Socket } }) => {
        const { socket } = connection;
        if (this.closed) {
          socket.destroy();
          return;
        }
        this.sockets.add(socket);
        socket.once("close", () => this.sockets.delete(socket));
      },
    );
  }

  async send(letters: readonly Letter[]): Promise<void> {
    const messages = letters.map(({ topic, ticket, headers, body }) => ({
      topic,
      key: Buffer.from(ticket),
      value: body,
      headers: new Map(Object.entries(headers).map(([name, value]) => [Buffer.from(name), Buffer.from(value)])),
    }));
    const { offsets } = await this.producer.send({ messages, acks: ProduceAcks.ALL });
    if (offsets === undefined || offsets.length === 0) throw new Error("the broker acknowledged nothing");
  }

  close(): void {
    this.closed = true;
    this.producer.close(() => undefined);
    for (const socket of this.sockets) socket.destroy();
  }
}

function producerOptions({ brokers, clientId, ackTimeout, idempotent, tls, sasl }: KafkaSettings): Bytes {
  const timeout = ackTimeout.milliseconds;
  return {
    clientId,
    bootstrapBrokers: [...brokers],
    idempotent,
    acks: ProduceAcks.ALL,
    timeout,
    connectTimeout: timeout,
    retryDelay: RETRY_DELAY_MS,
    ...(tls === undefined ? {} : { tls: tlsOptions(tls), tlsServerName: true }),
    ...(sasl === undefined
      ? {}
      : {
          sasl: {
            mechanism: sasl.mechanism,
            username: readFileSync(sasl.usernameFile, "utf8").trim(),
            password: readFileSync(sasl.passwordFile, "utf8").trim(),
          },
        }),
  };
}

/** The chain of certificates is checked in any case. */
function tlsOptions({ caFile, verifyHostname }: TlsSettings): ConnectionOptions {
  return {
    ...(caFile === undefined ? {} : { ca: readFileSync(caFile) }),
    ...(verifyHostname ? {} : { checkServerIdentity: () => undefined }),
  };
}
