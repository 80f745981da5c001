import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { KafkaBroker } from "../../../../tools/prove/harness/kafka-broker";
import { freePorts } from "../../../../tools/prove/harness/ports";

const run = promisify(execFile);
const STORE_PASSWORD = "only-for-tests";
const USER = "middleware";

/** How clients reach the broker, as a managed one lets them in: by user and password, encrypted or not. */
export type Door = "encrypted" | "misnamed" | "open";

/**
 * A broker with access control, SASL and a certificate authority of its own: `encrypted` is SASL_SSL with a certificate for localhost, `misnamed` with one for another host, `open` SASL_PLAINTEXT.
 */
export class SecureBroker extends KafkaBroker {
  private ports: Readonly<Record<Door, number>> = { encrypted: 0, misnamed: 0, open: 0 };

  static async startSecure(password: string): Promise<SecureBroker> {
    const [port = 0, encrypted = 0, misnamed = 0, open = 0] = await freePorts(4);
    const broker = new SecureBroker(port);
    broker.ports = { encrypted, misnamed, open };
    await broker.certify({ encrypted: "localhost", misnamed: "broker.example.com" });
    const doors = (host: string): string =>
      Object.entries(broker.ports)
        .map(([door, number]) => `${door.toUpperCase()}://${host}:${number}`)
        .join(",");
    await broker.format(
      {
        listeners: `PLAINTEXT://127.0.0.1:${port},${doors("127.0.0.1")}`,
        "advertised.listeners": `PLAINTEXT://127.0.0.1:${port},${doors("localhost")}`,
        "listener.security.protocol.map":
          "PLAINTEXT:PLAINTEXT,ENCRYPTED:SASL_SSL,MISNAMED:SASL_SSL,OPEN:SASL_PLAINTEXT",
        ...logins("encrypted", ["SCRAM-SHA-256"]),
        ...logins("misnamed", ["SCRAM-SHA-256"]),
        ...logins("open", ["SCRAM-SHA-256", "SCRAM-SHA-512", "PLAIN"], `user_${USER}="${password}"`),
        ...broker.keyStore("encrypted"),
        ...broker.keyStore("misnamed"),
        "authorizer.class.name": "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
        "super.users": "User:ANONYMOUS",
      },
      ...["SCRAM-SHA-256", "SCRAM-SHA-512"].map((mechanism) => `${mechanism}=[name=${USER},password=${password}]`),
    );
    await broker.up();
    return broker;
  }

  /** Where a client finds one of the doors. */
  door(door: Door): string {
    return `localhost:${this.ports[door]}`;
  }

  /** The certificate of the authority that signed both certificates. */
  get authority(): string {
    return join(this.directory, "authority.pem");
  }

  /** A topic that the user may write to. */
  async createWritable(topic: string): Promise<void> {
    await this.createTopic(topic, 1);
    const rule = ["--allow-principal", `User:${USER}`, "--operation", "Write", "--topic", topic];
    await this.java("kafka.admin.AclCommand", "--bootstrap-server", this.address, "--add", ...rule);
  }

  /** Gives the user another password. */
  async changePassword(password: string): Promise<void> {
    const change = ["--alter", "--add-config", `SCRAM-SHA-256=[password=${password}]`];
    const user = ["--entity-type", "users", "--entity-name", USER];
    await this.java("kafka.admin.ConfigCommand", "--bootstrap-server", this.address, ...change, ...user);
  }

  private keyStore(door: Door): Readonly<Record<string, string>> {
    const prefix = `listener.name.${door}.ssl.keystore`;
    return {
      [`${prefix}.location`]: join(this.directory, `${door}.p12`),
      [`${prefix}.password`]: STORE_PASSWORD,
      [`${prefix}.type`]: "PKCS12",
    };
  }

  private async certify(hosts: Readonly<Partial<Record<Door, string>>>): Promise<void> {
    const { directory } = this;
    const file = (name: string): string => join(directory, name);
    const keytool = (store: string, ...args: readonly string[]) =>
      run("keytool", [...args, "-keystore", file(`${store}.p12`), "-storepass", STORE_PASSWORD, "-noprompt"]);
    const pair = (store: string, ...more: readonly string[]) =>
      keytool(store, "-genkeypair", "-alias", store, "-keyalg", "EC", "-dname", `CN=${store}`, ...more);
    await pair("authority", "-ext", "bc:c");
    const { stdout: authority } = await keytool("authority", "-exportcert", "-rfc", "-alias", "authority");
    writeFileSync(this.authority, authority);
    for (const [door, host] of Object.entries(hosts)) {
      await pair(door);
      await keytool(door, "-certreq", "-alias", door, "-file", file(`${door}.csr`));
      const signs = ["-gencert", "-rfc", "-alias", "authority", "-ext", `san=dns:${host}`];
      const { stdout: signed } = await keytool("authority", ...signs, "-infile", file(`${door}.csr`));
      writeFileSync(file(`${door}.pem`), signed + authority);
      await keytool(door, "-importcert", "-alias", "authority", "-file", this.authority);
      await keytool(door, "-importcert", "-alias", door, "-file", file(`${door}.pem`));
    }
  }
}

function logins(door: Door, mechanisms: readonly string[], plainUser = ""): Readonly<Record<string, string>> {
  const login = "org.apache.kafka.common.security";
  const configs = mechanisms.map((mechanism) => [
    `listener.name.${door}.${mechanism.toLowerCase()}.sasl.jaas.config`,
    mechanism === "PLAIN"
      ? `${login}.plain.PlainLoginModule required ${plainUser};`
      : `${login}.scram.ScramLoginModule required;`,
  ]);
  return {
    [`listener.name.${door}.sasl.enabled.mechanisms`]: mechanisms.join(","),
    ...(Object.fromEntries(configs) as Readonly<Record<string, string>>),
  };
}
