import { type ChildProcess, execFile, spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { engineDirectory } from "../../plan/engines";
import { endWithThis } from "./end-with-this";
import { freePorts } from "./ports";

const run = promisify(execFile);
const CLUSTER = "AAAAAAAAAAAAAAAAAAAAAA";
const TOOL = join(__dirname, "topic-tool.mjs");
const MOST_OUTPUT = 256 * 1024 * 1024;

/** A record as it lies in a topic. */
export interface KafkaRecord {
  readonly key: string;
  /** Base64. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a client is let in by. Of the `listener.security.protocol.map` only these listeners; the controller's is added. */
export interface KafkaListeners {
  readonly listeners: string;
  readonly "advertised.listeners": string;
  readonly "listener.security.protocol.map": string;
  readonly [property: string]: string;
}

/** Apache Kafka on loopback, one node in KRaft mode, on free ports and with a log of its own. */
export class KafkaBroker {
  private child: ChildProcess | undefined;

  private readonly classpath: string;
  protected readonly directory = mkdtempSync(join(tmpdir(), "kafka-test-"));

  /** @throws Error when the engine is not installed. */
  protected constructor(private readonly port: number) {
    const engine = engineDirectory("kafka");
    if (engine === undefined) throw new Error("Kafka is not there: npm run engines");
    this.classpath = join(engine, "lib", "*");
  }

  /**
   * Makes a broker and starts it.
   * @throws Error when the engine is not installed or does not start.
   */
  static async start(): Promise<KafkaBroker> {
    const [port = 0] = await freePorts(1);
    const broker = new KafkaBroker(port);
    await broker.format({
      listeners: `PLAINTEXT://127.0.0.1:${port}`,
      "advertised.listeners": `PLAINTEXT://127.0.0.1:${port}`,
      "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT",
    });
    await broker.up();
    return broker;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Writes the configuration and an empty log. @param users `SCRAM-SHA-256=[name=...,password=...]` */
  protected async format(listeners: KafkaListeners, ...users: readonly string[]): Promise<void> {
    const [controller = 0] = await freePorts(1);
    const properties = {
      ...listeners,
      "process.roles": "broker,controller",
      "node.id": 1,
      "controller.quorum.voters": `1@127.0.0.1:${controller}`,
      listeners: `${listeners.listeners},CONTROLLER://127.0.0.1:${controller}`,
      "controller.listener.names": "CONTROLLER",
      "listener.security.protocol.map": `${listeners["listener.security.protocol.map"]},CONTROLLER:PLAINTEXT`,
      "log.dirs": join(this.directory, "data"),
      "auto.create.topics.enable": false,
      "offsets.topic.replication.factor": 1,
      "offsets.topic.num.partitions": 1,
      "group.initial.rebalance.delay.ms": 0,
    };
    const lines = Object.entries(properties).map(([name, value]) => `${name}=${String(value)}`);
    writeFileSync(this.properties, `${lines.join("\n")}\n`);
    const scram = users.flatMap((user) => ["--add-scram", user]);
    await this.java("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", this.properties, ...scram);
  }

  /** One of Kafka's own commands. */
  protected async java(command: string, ...args: readonly string[]): Promise<void> {
    await run("java", ["-Xmx128m", "-cp", this.classpath, command, ...args]);
  }

  private get properties(): string {
    return join(this.directory, "server.properties");
  }

  /** Starts the process over the log that it has, and waits until it serves. */
  async up(): Promise<void> {
    const log = openSync(join(this.directory, "log"), "a");
    const flags = ["-Xmx384m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp", this.classpath];
    const child = spawn("java", [...flags, "kafka.Kafka", this.properties], {
      stdio: ["ignore", log, log],
    });
    closeSync(log);
    endWithThis(child);
    this.child = child;
    for (;;) {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`the broker ended: ${readFileSync(join(this.directory, "log"), "utf8").slice(-2000)}`);
      }
      try {
        await this.tool("list", "none");
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    }
  }

  createTopic(topic: string, partitions: number): Promise<string> {
    return this.tool("create", topic, String(partitions));
  }

  /** Everything that is in a topic. */
  async read(topic: string): Promise<readonly KafkaRecord[]> {
    const printed = await this.tool("read", topic);
    return printed.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as KafkaRecord]));
  }

  /** Sends a signal; resolves when the process has ended, at once for SIGSTOP and SIGCONT. */
  async signal(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    if (signal !== "SIGSTOP" && signal !== "SIGCONT") await ended;
  }

  async dispose(): Promise<void> {
    await this.signal("SIGKILL");
    rmSync(this.directory, { recursive: true, force: true });
  }

  private async tool(command: string, topic: string, ...rest: readonly string[]): Promise<string> {
    const args = [TOOL, command, this.address, topic, ...rest];
    return (await run(process.execPath, args, { maxBuffer: MOST_OUTPUT, timeout: 60_000 })).stdout;
  }
}
