import { type ChildProcess, execFile, spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { engineDirectory } from "../../plan/engines";
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

/** Apache Kafka on loopback, one node in KRaft mode, on free ports and with a log of its own. */
export class KafkaBroker {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly classpath: string,
    private readonly directory: string,
    private readonly port: number,
  ) {}

  /**
   * Makes a broker and starts it.
   * @throws Error when the engine is not installed or does not start.
   */
  static async start(): Promise<KafkaBroker> {
    const engine = engineDirectory("kafka");
    if (engine === undefined) throw new Error("Kafka is not there: npm run engines");
    const classpath = join(engine, "lib", "*");
    const directory = mkdtempSync(join(tmpdir(), "kafka-test-"));
    const [port = 0, controller = 0] = await freePorts(2);
    const properties = {
      "process.roles": "broker,controller",
      "node.id": 1,
      "controller.quorum.voters": `1@127.0.0.1:${controller}`,
      listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controller}`,
      "advertised.listeners": `PLAINTEXT://127.0.0.1:${port}`,
      "controller.listener.names": "CONTROLLER",
      "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
      "log.dirs": join(directory, "data"),
      "auto.create.topics.enable": false,
      "offsets.topic.replication.factor": 1,
      "offsets.topic.num.partitions": 1,
      "group.initial.rebalance.delay.ms": 0,
    };
    const lines = Object.entries(properties).map(([name, value]) => `${name}=${String(value)}`);
    writeFileSync(join(directory, "server.properties"), `${lines.join("\n")}\n`);
    const broker = new KafkaBroker(classpath, directory, port);
    const format = ["format", "-t", CLUSTER, "-c", join(directory, "server.properties")];
    await run("java", ["-cp", classpath, "kafka.tools.StorageTool", ...format]);
    await broker.up();
    return broker;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Starts the process over the log that it has, and waits until it serves. */
  async up(): Promise<void> {
    const log = openSync(join(this.directory, "log"), "a");
    const flags = ["-Xmx384m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp", this.classpath];
    const child = spawn("java", [...flags, "kafka.Kafka", join(this.directory, "server.properties")], {
      stdio: ["ignore", log, log],
    });
    closeSync(log);
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
