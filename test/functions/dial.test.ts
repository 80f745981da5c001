import fc from "fast-check";
import { Accelerator, GA_VERSION } from "../../functions/api/accelerator";
import { type AlarmState, Alarms, CMS_VERSION } from "../../functions/api/alarms";
import { RpcClient } from "../../functions/api/rpc-client";
import type { DialConfig, DialledRegion } from "../../functions/dial/config";
import { type Condition, conditionOf, decide } from "../../functions/dial/decide";
import { type DialRecord, runDial } from "../../functions/dial/run";
import { CREDENTIALS, FakeCloud } from "./support/fake-cloud";

const region = (name: string, groupId: string): DialledRegion => ({
  region: name,
  groupId,
  traffic: 100,
  slow: [`${name}-slow-a`, `${name}-slow-b`],
  uneasy: [`${name}-uneasy-a`, `${name}-uneasy-b`],
});
const HERE = region("here", "epg-1");
const THERE = region("there", "epg-2");
const CONFIG: DialConfig = { regions: [HERE, THERE], floor: 20, step: 30, alarmsEndpoint: "" };

describe("the condition of a region", () => {
  const states = (ringing: readonly string[], unknown: readonly string[] = []): ReadonlyMap<string, AlarmState> =>
    new Map(
      [...HERE.slow, ...HERE.uneasy].map((id) => [
        id,
        ringing.includes(id) ? "ALARM" : unknown.includes(id) ? "INSUFFICIENT_DATA" : "OK",
      ]),
    );

  test.each<[string, ReadonlyMap<string, AlarmState>, Condition]>([
    ["half of the slow alarms", states(["here-slow-a"]), "slow"],
    ["no alarm at all", states([]), "calm"],
    ["an uneasy alarm", states(["here-uneasy-b"]), "neither"],
    ["an alarm that does not know", states([], ["here-slow-b"]), "neither"],
    ["no answer about any", new Map(), "neither"],
  ])("with %s", (_name, known, expected) => {
    expect(conditionOf(HERE, known)).toBe(expected);
  });
});

describe("the dial", () => {
  let cloud: FakeCloud;
  let endpoint: string;
  const logged: DialRecord[] = [];

  const ring = (slow: readonly string[], uneasy: readonly string[] = slow): void => {
    for (const { region: name, slow: slowIds, uneasy: uneasyIds } of CONFIG.regions) {
      for (const id of slowIds) cloud.alarms.set(id, { state: slow.includes(name) ? "ALARM" : "OK" });
      for (const id of uneasyIds) cloud.alarms.set(id, { state: uneasy.includes(name) ? "ALARM" : "OK" });
    }
  };
  const run = async (): Promise<readonly number[]> => {
    const client = (version: string) => new RpcClient({ endpoint, version, credentials: CREDENTIALS, now: () => 0 });
    await runDial(CONFIG, {
      accelerator: new Accelerator(client(GA_VERSION)),
      alarms: new Alarms(client(CMS_VERSION)),
      log: (record) => logged.push(record),
    });
    return cloud.groups.map(({ traffic }) => traffic);
  };
  const settle = async (): Promise<readonly number[]> => {
    cloud.settleAfter = 0;
    const accelerator = new Accelerator(
      new RpcClient({ endpoint, version: GA_VERSION, credentials: CREDENTIALS, now: () => 0 }),
    );
    await run();
    for (const { id } of cloud.groups) await accelerator.read(id);
    return cloud.groups.map(({ traffic }) => traffic);
  };

  beforeEach(async () => {
    cloud = new FakeCloud([
      { id: "epg-1", region: "here", traffic: 100, weights: { a: 128, b: 128 } },
      { id: "epg-2", region: "there", traffic: 100, weights: { c: 128 } },
    ]);
    endpoint = await cloud.start();
    logged.length = 0;
  });
  afterEach(() => cloud.stop());

  test("goes down step by step to the floor while a path is slow, and back up when it is calm", async () => {
    ring(["here"]);
    const down = [await settle(), await settle(), await settle(), await settle()];
    expect(down.map(([here]) => here)).toEqual([70, 40, 20, 20]);
    ring([]);
    const up = [await settle(), await settle(), await settle(), await settle()];
    expect(up.map(([here]) => here)).toEqual([50, 80, 100, 100]);
    expect([...down, ...up].every(([, there]) => there === 100)).toBe(true);
  });

  test("stays where it is between slow and calm: what rings a little later does not swing it", async () => {
    ring(["here"]);
    expect(await settle()).toEqual([70, 100]);
    ring([], ["here"]);
    expect(await settle()).toEqual([70, 100]);
    expect(cloud.count("UpdateEndpointGroup")).toBe(1);
  });

  test("keeps weights, and everything else of a group", async () => {
    ring(["here"]);
    await settle();
    expect(cloud.groups[0]?.weights).toEqual({ a: 128, b: 128 });
  });

  test("moves nothing when every region is slow: traffic has nowhere better to go", async () => {
    ring(["here", "there"]);
    expect(await settle()).toEqual([100, 100]);
    expect(logged.map(({ why }) => why)).toEqual(Array(2).fill("slow, and no other region is calm"));
  });

  test("moves nothing while alarms know nothing", async () => {
    expect(await settle()).toEqual([100, 100]);
    expect(cloud.count("UpdateEndpointGroup")).toBe(0);
  });

  test("leaves a dial that somebody else set, such as a drill", async () => {
    const [here] = cloud.groups;
    if (here !== undefined) here.traffic = 0;
    ring([]);
    expect(await settle()).toEqual([0, 100]);
    expect(logged[0]).toEqual({ region: "here", from: 0, to: 0, why: "somebody else set it" });
  });

  test("comes again later when the accelerator is busy, and says so", async () => {
    ring(["here"]);
    cloud.refusals.push({ action: "UpdateEndpointGroup", code: "StateError.Accelerator" });
    expect(await settle()).toEqual([100, 100]);
    expect(logged[0]).toEqual({ region: "here", from: 100, to: 100, why: "slow, but the accelerator is busy" });
    expect(await settle()).toEqual([70, 100]);
  });

  test("fails on anything else, so that the failure is seen", async () => {
    ring(["here"]);
    cloud.refusals.push({ action: "UpdateEndpointGroup", code: "Forbidden.RAM" });
    await expect(run()).rejects.toThrow("Forbidden.RAM");
  });
});

test("never leaves floor and declared share, and always leaves one region as it was", () => {
  const condition = fc.constantFrom<Condition>("slow", "calm", "neither");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(condition, fc.integer({ min: 20, max: 100 })), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 100 }),
      (all, step) => {
        const readings = all.map(([is, traffic], index) => ({
          region: region(`r${index}`, `epg-${index}`),
          condition: is,
          traffic,
        }));
        const decisions = decide(readings, { ...CONFIG, step });
        expect(decisions.every(({ to }) => to >= CONFIG.floor && to <= 100)).toBe(true);
        expect(decisions.every(({ from, to }) => Math.abs(to - from) <= step)).toBe(true);
        expect(decisions.some(({ from, to }) => to >= from)).toBe(true);
      },
    ),
  );
});
