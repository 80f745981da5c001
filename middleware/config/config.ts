import { Duration } from "../../base";
import { type ConfigDocument, type KafkaDocument } from "./schema";

/** The configuration with every default in its place. */
export interface Config {
  readonly logLevel: "debug" | "info" | "warn" | "error";
  readonly listen: { readonly host: string; readonly port: number; readonly adminPort: number };
  readonly kafka: KafkaSettings | undefined;
  readonly limits: Limits;
  readonly letters: { readonly headers: readonly string[]; readonly maxBytes: number };
  readonly drain: { readonly grace: Duration; readonly timeout: Duration };
  readonly reloadEvery: Duration;
  readonly domains: NonNullable<ConfigDocument["domains"]>;
  readonly targets: ConfigDocument["targets"];
}

export interface KafkaSettings {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly ackTimeout: Duration;
  readonly idempotent: boolean;
  readonly tls: TlsSettings | undefined;
  readonly sasl: KafkaDocument["sasl"];
}

export interface TlsSettings {
  readonly caFile: string | undefined;
  readonly verifyHostname: boolean;
}

export interface Limits {
  readonly memoryBytes: number;
  readonly concurrentValidations: number;
  readonly concurrentLetters: number;
  readonly connections: number;
  readonly requestTimeout: Duration;
}

/** Members that are read once, at the start. */
export const NEEDS_RESTART = ["listen", "kafka", "limits", "drain", "reloadEvery"] as const;

/** Fills the defaults in. The document must have passed the schema. */
export function withDefaults(document: ConfigDocument): Config {
  const { listen = {}, limits = {}, letters = {}, drain = {}, kafka } = document;
  return {
    logLevel: document.logLevel ?? "info",
    listen: { host: listen.host ?? "0.0.0.0", port: listen.port ?? 8080, adminPort: listen.adminPort ?? 9090 },
    kafka:
      kafka === undefined
        ? undefined
        : {
            brokers: kafka.brokers,
            clientId: kafka.clientId ?? "middleware",
            ackTimeout: Duration.parse(kafka.ackTimeout ?? "5s"),
            idempotent: kafka.idempotent ?? false,
            tls:
              kafka.tls === undefined
                ? undefined
                : { caFile: kafka.tls.caFile, verifyHostname: kafka.tls.verifyHostname ?? true },
            sasl: kafka.sasl,
          },
    limits: {
      memoryBytes: limits.memoryBytes ?? 134_217_728,
      concurrentValidations: limits.concurrentValidations ?? 64,
      concurrentLetters: limits.concurrentLetters ?? 256,
      connections: limits.connections ?? 2048,
      requestTimeout: Duration.parse(limits.requestTimeout ?? "15s"),
    },
    letters: { headers: letters.headers ?? [], maxBytes: letters.maxBytes ?? 786_432 },
    drain: { grace: Duration.parse(drain.grace ?? "5s"), timeout: Duration.parse(drain.timeout ?? "20s") },
    reloadEvery: Duration.parse(document.reloadEvery ?? "5s"),
    domains: document.domains ?? {},
    targets: document.targets,
  };
}
