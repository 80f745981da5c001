import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, answer, FakeUpstream, servedBy, statuses } from "../harness";
import { Relay } from "../platform/relay";
import { equal } from "./checks";
import { type Scenario, type World } from "./scenario";
import { tally } from "./tally";

const ROUTE = "/v1/files/*";
const EVERY_MS = 50;

export const rollingUpdate: Scenario = {
  id: "rolling-update",
  claim: `${ROUTE}: while every copy is replaced by another version, one after the other as the Deployment says, no request fails`,
  slow: true,
  run: async (world) => {
    const { stage } = world;
    const name = stage.source.platform.routes[ROUTE]?.to ?? "";
    const facts = stage.facts.get(name);
    if (facts === undefined) throw new Error(`${name} has no Deployment`);
    const pods = stage.podsOf(name);
    const { port } = pods;
    await pods.stop();
    const copies = await Promise.all(Array.from({ length: facts.replicas }, () => copyOf(name, "old")));
    const serving = new Set(copies);
    const service = await Relay.start(() => [...serving].map((copy) => copy.port), port);
    const ended: Promise<void>[] = [];
    try {
      const answers = await underLoad(world, async () => {
        for (const old of copies) {
          // One more than wanted, and none less: the new copy is ready before the old one ends.
          serving.add(await copyOf(name, "new"));
          serving.delete(old);
          // What ends answers for so long still, and asks its callers to open new connections.
          old.behave(answer(200, { servedBy: `${name} old` }, { connection: "close" }));
          await sleep(facts.drainSeconds * 1000);
          ended.push(old.close());
        }
        await sleep(1000);
      });
      const last = answers.slice(-10).map(servedBy);
      const from = "Deployment: maxUnavailable 0, preStop sleep, and a server that ends its connections";
      return [
        equal(
          { what: `status of ${answers.length} requests meanwhile`, from },
          { 200: answers.length },
          statuses(answers),
        ),
        equal({ what: "who answers at the end", from }, { [`${name} new`]: last.length }, tally(last)),
      ];
    } finally {
      await service.stop();
      await Promise.all([...ended, ...[...serving].map((copy) => copy.close())]);
      await pods.restore();
      await pods.address.open();
    }
  },
};

async function copyOf(name: string, version: string): Promise<FakeUpstream> {
  const copy = await FakeUpstream.start(`${name} ${version}`);
  copy.behave(answer(200, { servedBy: copy.name }));
  return copy;
}

async function underLoad(world: World, act: () => Promise<void>): Promise<readonly Answer[]> {
  const open: Promise<Answer>[] = [];
  const timer = setInterval(() => open.push(world.ask(ROUTE)), EVERY_MS);
  try {
    await act();
  } finally {
    clearInterval(timer);
  }
  return Promise.all(open);
}
