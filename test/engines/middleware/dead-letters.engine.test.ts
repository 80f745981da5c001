import { LOCAL, MiddlewareFolder, type MiddlewareProcess } from "../../middleware/support/middleware-process";
import { describeWithKafka, KafkaBroker, type KafkaRecord } from "./support/kafka-broker";

jest.setTimeout(180_000);

interface Sent {
  readonly status: number;
  readonly ticket: string | undefined;
  readonly body: string;
}

describeWithKafka(
  "dead letters",
  () => KafkaBroker.start(),
  (startBroker) => {
    let folder: MiddlewareFolder;
    let broker: KafkaBroker;
    beforeAll(async () => {
      folder = new MiddlewareFolder();
      broker = await startBroker();
    });
    afterAll(async () => {
      await folder.dispose();
      await broker.dispose();
    });

    async function startFor(topic: string, ackTimeout: string, partitions = 3): Promise<MiddlewareProcess> {
      await broker.createTopic(topic, partitions);
      return folder.start({
        ...LOCAL,
        kafka: { brokers: [broker.address], ackTimeout },
        letters: { headers: ["x-tenant"] },
        targets: [
          { target: "jobs", lastWord: { type: "dead-letter", topic } },
          { target: "lost", lastWord: { type: "dead-letter", topic: `${topic}.absent` } },
        ],
      });
    }

    async function send(to: MiddlewareProcess, body: string, headers: Record<string, string> = {}): Promise<Sent> {
      const init = { method: "POST", headers: { "x-policy-target": "jobs", ...headers }, body };
      const answer = await fetch(`${to.url}/v1/jobs?size=1&token=abc`, init);
      const { ticket } = (await answer.json()) as { ticket?: string };
      return { status: answer.status, ticket, body };
    }

    function expectKept(sent: readonly Sent[], records: readonly KafkaRecord[]): void {
      const bodies = new Map(records.map(({ key, body }) => [key, Buffer.from(body, "base64").toString()]));
      const missing = sent.filter(({ status, ticket, body }) => status === 202 && bodies.get(ticket ?? "") !== body);
      expect({ missing: missing.length, first: missing.slice(0, 3) }).toEqual({ missing: 0, first: [] });
    }

    it("are in the topic under their tickets, byte for byte and without credentials", async () => {
      const running = await startFor("flow", "10s");
      const sent = await send(running, '{"a":"\u00e4"}', {
        authorization: "Bearer s3cr3t",
        cookie: "s3cr3t",
        "content-type": "application/json",
        "x-tenant": "t1",
        traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      });
      expect(sent.status).toBe(202);

      const records = await broker.read("flow");
      expectKept([sent], records);
      expect(records).toHaveLength(1);
      expect(records[0]?.headers).toMatchObject({
        ce_id: sent.ticket,
        ce_source: "/targets/jobs",
        ce_method: "POST",
        ce_path: "/v1/jobs?size=1&token=REDACTED",
        ce_traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "content-type": "application/json",
        "http_x-tenant": "t1",
      });
      expect(JSON.stringify(records)).not.toContain("s3cr3t");
      expect(await running.logged(({ outcome }) => outcome === "kept")).toMatchObject({ ticket: sent.ticket });
      expect(await running.metrics()).toMatch(/middleware_kafka_last_acknowledged_timestamp_seconds [1-9]/);
    });

    it("are all there, each once, when many come at a time", async () => {
      const running = await startFor("many", "30s");
      const sent: Sent[] = [];
      for (let round = 0; round < 10; round += 1) {
        const bodies = Array.from({ length: 100 }, (_, index) => `${round}/${index} ${"x".repeat(index * 50)}`);
        sent.push(...(await Promise.all(bodies.map((body) => send(running, body)))));
      }
      expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([202]));
      const records = await broker.read("many");
      expectKept(sent, records);
      expect(records).toHaveLength(1000);
    });

    it("of a topic that is not there get 503, and hold up no other", async () => {
      const running = await startFor("beside", "2s");
      const lost = Array.from({ length: 5 }, () => send(running, "lost", { "x-policy-target": "lost" }));
      expect((await send(running, "kept")).status).toBe(202);
      expect((await Promise.all(lost)).map(({ status, ticket }) => [status, ticket])).toEqual(
        Array.from({ length: 5 }, () => [503, undefined]),
      );
      expect((await send(running, "kept again")).status).toBe(202);
    });

    it("get 503 while the broker is gone, and tickets again when it is back", async () => {
      const running = await startFor("away", "2s");
      const before = await send(running, "before");
      expect(before.status).toBe(202);

      await broker.signal("SIGKILL");
      const during = await Promise.all(["d1", "d2", "d3"].map((body) => send(running, body)));
      expect(during.map(({ status, ticket }) => [status, ticket])).toEqual(
        Array.from({ length: 3 }, () => [503, undefined]),
      );
      expect((await fetch(`${running.adminUrl}/readyz`)).status).toBe(200);

      await broker.up();
      const after = await sendUntilKept(running, "after");
      expectKept([before, after], await broker.read("away"));
    });

    it("get 503 while the broker hangs, and tickets again when it goes on", async () => {
      const running = await startFor("hung", "2s");
      expect((await send(running, "before")).status).toBe(202);
      await broker.signal("SIGSTOP");
      try {
        for (let round = 0; round < 3; round += 1) expect((await send(running, "during")).status).toBe(503);
      } finally {
        await broker.signal("SIGCONT");
      }
      expectKept([await sendUntilKept(running, "after")], await broker.read("hung"));
    });

    it("that got a ticket are there after the middleware was killed in the middle of writing", async () => {
      await broker.createTopic("killed", 3);
      const sent: Sent[] = [];
      for (let round = 0; round < 5; round += 1) {
        const running = await folder.start(
          {
            ...LOCAL,
            kafka: { brokers: [broker.address], ackTimeout: "10s" },
            targets: [{ target: "jobs", lastWord: { type: "dead-letter", topic: "killed" } }],
          },
          `killed-${round}.json`,
        );
        const load = keepSending(running, sent, `${round}`);
        const wanted = sent.length + 200;
        while (sent.length < wanted) await new Promise((resolve) => setTimeout(resolve, 5));
        await running.kill("SIGKILL");
        expect(await load).toBeGreaterThan(0);
      }
      const acknowledged = sent.filter(({ status }) => status === 202);
      expect(acknowledged.length).toBeGreaterThanOrEqual(1000);
      expectKept(sent, await broker.read("killed"));
    });

    it("that got a ticket are there after the broker was killed in the middle of writing", async () => {
      const running = await startFor("crashed", "3s");
      const sent: Sent[] = [];
      const state = { stop: false };
      const load = keepSending(running, sent, "c", state);
      while (sent.length < 200) await new Promise((resolve) => setTimeout(resolve, 5));
      await broker.signal("SIGKILL");
      await broker.up();
      await sendUntilKept(running, "after");
      const kept = sent.length;
      while (sent.length < kept + 100) await new Promise((resolve) => setTimeout(resolve, 5));
      state.stop = true;
      await load;
      expectKept(sent, await broker.read("crashed"));
    });

    it("under way are finished by a drain", async () => {
      const running = await startFor("drained", "10s");
      const pending = Array.from({ length: 50 }, (_, index) => send(running, `d${index}`));
      await running.logged(({ outcome }) => outcome === "kept");
      const exit = running.kill("SIGTERM");
      const settled = await Promise.allSettled(pending);
      expect(await exit).toEqual({ code: 0, signal: null });
      const sent = settled.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
      expect(sent.length).toBeGreaterThan(0);
      expect(sent.every(({ status }) => status === 202)).toBe(true);
      expectKept(sent, await broker.read("drained"));
    });

    /** Sends from sixteen sides until the process is gone, or it is told to stop; returns how many sends broke off. */
    async function keepSending(
      to: MiddlewareProcess,
      sent: Sent[],
      name: string,
      state: { readonly stop: boolean } = { stop: false },
    ): Promise<number> {
      let broken = 0;
      const side = async (number: number): Promise<void> => {
        for (let index = 0; !state.stop; index += 1) {
          try {
            sent.push(await send(to, `${name}/${number}/${index}`));
          } catch {
            broken += 1;
            return;
          }
        }
      };
      await Promise.all(Array.from({ length: 16 }, (_, number) => side(number)));
      return broken;
    }

    async function sendUntilKept(to: MiddlewareProcess, body: string): Promise<Sent> {
      for (let attempt = 0; attempt < 30; attempt += 1) {
        const sent = await send(to, body);
        if (sent.status === 202) return sent;
      }
      throw new Error("no letter was kept again");
    }
  },
);
