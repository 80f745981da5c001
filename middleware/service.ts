import { type AddressInfo } from "node:net";
import { type FastifyInstance } from "fastify";
import { type ProblemsError, throwIfAny } from "../base";
import { type Config } from "./config/config";
import { type ConfigFile } from "./config/config-file";
import { restartProblems } from "./config/restart-problems";
import { KafkaSender } from "./letters/kafka-sender";
import { LetterBox } from "./letters/letter-box";
import { Budget, MemoryBudget } from "./limits/budget";
import { causesOf } from "./observe/causes";
import { Metrics } from "./observe/metrics";
import { adminServer } from "./server/admin-server";
import { gatewayServer } from "./server/gateway-server";
import { compileTargets, type Targets } from "./targets/targets";

/** The running middleware: two servers, the letter box, and the configuration in force. */
export class Service {
  private readonly metrics = new Metrics();
  private readonly box: LetterBox;
  private readonly gateway: FastifyInstance;
  private readonly admin: FastifyInstance;
  private targets: Targets;
  private draining = false;

  constructor(
    private readonly file: ConfigFile,
    private config: Config,
  ) {
    const { limits, kafka } = config;
    const memory = new MemoryBudget(limits.memoryBytes);
    const validations = new Budget({ requests: limits.concurrentValidations }, memory);
    const letters = new Budget({ requests: limits.concurrentLetters }, memory);
    this.targets = compileTargets(config);
    this.box = new LetterBox({
      open: () => {
        if (kafka === undefined) throw new Error("kafka is not configured");
        return new KafkaSender(kafka);
      },
      ackTimeout: kafka?.ackTimeout ?? limits.requestTimeout,
      onFailure: (cause) => {
        this.metrics.kafkaFailures.inc();
        this.gateway.log.warn({ causes: causesOf(cause) }, "kafka send failed");
      },
    });
    this.gateway = gatewayServer({
      config,
      current: () => ({ targets: this.targets, letters: this.config.letters }),
      validations,
      letters,
      box: this.box,
      metrics: this.metrics,
      draining: () => this.draining,
    });
    this.admin = adminServer({ log: this.gateway.log, metrics: this.metrics, ready: () => !this.draining });
    this.metrics.read({
      bodyBytes: () => memory.inUse,
      validations: () => validations.inUse,
      letters: () => letters.inUse,
    });
  }

  /** Opens both servers and begins to watch the configuration. */
  async start(): Promise<void> {
    const { host, port, adminPort } = this.config.listen;
    this.box.serve(this.targets.topics);
    await this.admin.listen({ host, port: adminPort, listenTextResolver: () => "admin server" });
    await this.gateway.listen({ host, port, listenTextResolver: () => "gateway server" });
    this.file.watch(this.config.reloadEvery, this.listener);
    const ports = { port: portOf(this.gateway), adminPort: portOf(this.admin) };
    this.gateway.log.info({ ...ports, targets: this.targets.byName.size }, "listening");
  }

  /** Reads the configuration file again, changed or not. */
  reload(): void {
    this.file.check(this.listener, true);
  }

  /**
   * Says that it is not ready, goes on serving for the grace time, closes its doors, and waits for what is in flight.
   * @returns false when requests had to be cut off
   */
  async drain(): Promise<boolean> {
    const { grace, timeout } = this.config.drain;
    this.draining = true;
    this.file.stop();
    this.gateway.log.info({ graceMs: grace.milliseconds, timeoutMs: timeout.milliseconds }, "draining");
    await sleep(grace.milliseconds);
    const finished = await Promise.race([
      this.gateway.close().then(() => true),
      sleep(timeout.milliseconds).then(() => false),
    ]);
    this.box.close();
    if (!finished) this.gateway.server.closeAllConnections();
    this.gateway.log[finished ? "info" : "warn"]({ finished }, "drained");
    await this.admin.close();
    return finished;
  }

  /** Logs what ends the process. */
  logFatal(error: unknown): void {
    this.gateway.log.fatal({ err: error }, "crashed");
  }

  private readonly listener = {
    taken: (next: Config): void => {
      throwIfAny(restartProblems(this.config, next, "reload"));
      this.targets = compileTargets(next);
      this.config = next;
      this.box.serve(this.targets.topics);
      this.gateway.log.level = next.logLevel;
      this.metrics.reloads.inc({ result: "taken" });
      this.metrics.configRefused.set(0);
      this.gateway.log.info({ targets: this.targets.byName.size }, "configuration taken");
    },
    refused: (error: ProblemsError): void => {
      this.metrics.reloads.inc({ result: "refused" });
      this.metrics.configRefused.set(1);
      this.gateway.log.error({ problems: error.message.split("\n") }, "configuration refused, the old one stays");
    },
  };
}

function portOf({ server }: FastifyInstance): number {
  return (server.address() as AddressInfo).port;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
