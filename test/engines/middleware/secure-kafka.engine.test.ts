import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { LOCAL, MiddlewareFolder, type MiddlewareProcess } from "../../middleware/support/middleware-process";
import { describeWithKafka } from "./support/kafka-broker";
import { type Door, SecureBroker } from "./support/secure-broker";

jest.setTimeout(180_000);

const PASSWORD = "first_password";
const TOPIC = "kept";

interface Client {
  readonly verifyHostname?: boolean;
  readonly mechanism?: string;
  readonly idempotent?: boolean;
}

describeWithKafka(
  "dead letters by user and password",
  () => SecureBroker.startSecure(PASSWORD),
  (start) => {
    let folder: MiddlewareFolder;
    let broker: SecureBroker;
    let letters = 0;
    beforeAll(async () => {
      folder = new MiddlewareFolder();
      broker = await start();
      await broker.createWritable(TOPIC);
      await broker.createTopic("closed", 1);
    });
    afterAll(async () => {
      await folder.dispose();
      await broker.dispose();
    });

    const credential = (name: string, text: string): string => {
      const file = join(folder.directory, name);
      writeFileSync(file, text);
      return file;
    };

    /** As the chart writes it, but for the paths. */
    const middleware = (
      door: Door,
      kafka: object = {},
      password = PASSWORD,
      topic = TOPIC,
    ): Promise<MiddlewareProcess> =>
      folder.start(
        {
          ...LOCAL,
          kafka: {
            brokers: [broker.door(door)],
            ackTimeout: "10s",
            ...(door === "open" ? {} : { tls: { caFile: broker.authority } }),
            sasl: {
              mechanism: "SCRAM-SHA-256",
              usernameFile: credential("username", "middleware\n"),
              passwordFile: credential(`password-${(letters += 1)}`, `${password}\n`),
            },
            ...kafka,
          },
          targets: [{ target: "jobs", lastWord: { type: "dead-letter", topic } }],
        },
        `middleware-${letters}.json`,
      );

    async function send(to: MiddlewareProcess, body: string): Promise<{ status: number; ticket: string | undefined }> {
      const answer = await fetch(`${to.url}/v1/jobs`, { method: "POST", headers: { "x-policy-target": "jobs" }, body });
      const { ticket } = (await answer.json()) as { ticket?: string };
      return { status: answer.status, ticket };
    }

    const kept = async (ticket: string | undefined): Promise<string | undefined> => {
      const record = (await broker.read(TOPIC)).find(({ key }) => key === ticket);
      return record === undefined ? undefined : Buffer.from(record.body, "base64").toString();
    };

    const failure = async (of: MiddlewareProcess): Promise<unknown> =>
      (await of.logged(({ msg }) => msg === "kafka send failed"))["causes"];

    const user = (mechanism: string) => ({
      sasl: {
        mechanism,
        usernameFile: credential("username", "middleware"),
        passwordFile: credential("password", PASSWORD),
      },
    });

    it.each<[string, Door, Client]>([
      ["over TLS, trusting the given authority (SASL_SSL)", "encrypted", {}],
      ["over TLS, whatever the certificate's name", "misnamed", { verifyHostname: false }],
      ["in the open (SASL_PLAINTEXT)", "open", {}],
      ["by SCRAM-SHA-512", "open", { mechanism: "SCRAM-SHA-512" }],
      ["by PLAIN", "open", { mechanism: "PLAIN" }],
      ["as an idempotent client", "encrypted", { idempotent: true }],
    ])("are kept %s", async (what, door, { verifyHostname, mechanism, idempotent }) => {
      const running = await middleware(door, {
        ...(verifyHostname === undefined ? {} : { tls: { caFile: broker.authority, verifyHostname } }),
        ...(mechanism === undefined ? {} : user(mechanism)),
        ...(idempotent === undefined ? {} : { idempotent }),
      });
      const { status, ticket } = await send(running, what);
      expect([status, running.log.filter(({ level }) => level > 30)]).toEqual([202, []]);
      expect(await kept(ticket)).toBe(what);
    });

    it.each<[string, Door, () => object, RegExp]>([
      ["the certificate names another host", "misnamed", () => ({}), /ERR_TLS_CERT_ALTNAME_INVALID/],
      ["nobody that is trusted signed it", "encrypted", () => ({ tls: {} }), /SELF_SIGNED_CERT_IN_CHAIN/],
      ["the authority's file is not there", "encrypted", () => ({ tls: { caFile: "/nowhere/ca.crt" } }), /ENOENT/],
    ])("get 503 and a cause in the log when %s", async (_what, door, kafka, cause) => {
      const running = await middleware(door, { ackTimeout: "2s", ...kafka() });
      expect(await send(running, "lost")).toEqual({ status: 503, ticket: undefined });
      expect(await failure(running)).toEqual([expect.stringMatching(cause)]);
      expect((await fetch(`${running.adminUrl}/readyz`)).status).toBe(200);
    });

    it("get 503 for a topic that the user may not write to", async () => {
      const running = await middleware("encrypted", { ackTimeout: "2s" }, PASSWORD, "closed");
      expect(await send(running, "lost")).toEqual({ status: 503, ticket: undefined });
      expect(await failure(running)).toEqual([expect.stringMatching(/TOPIC_AUTHORIZATION_FAILED/)]);
      expect(await broker.read("closed")).toEqual([]);
    });

    it("get 503 with a wrong password, and tickets once its file is right, without a restart or a word of it", async () => {
      const second = "second_password";
      const running = await middleware("encrypted", { ackTimeout: "2s" }, second);
      const file = join(folder.directory, `password-${letters}`);
      expect((await send(running, "lost")).status).toBe(503);
      expect(await failure(running)).toEqual([expect.stringMatching(/SASL_AUTHENTICATION_FAILED/)]);

      await broker.changePassword("third_password");
      writeFileSync(file, "third_password\n");
      let sent = await send(running, "kept");
      while (sent.status !== 202) sent = await send(running, "kept");
      expect(await kept(sent.ticket)).toBe("kept");
      expect(JSON.stringify(running.log)).not.toMatch(/(first|second|third)_password/);
    });
  },
);
