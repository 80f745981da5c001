import { milliseconds } from "../../base";
import { Lane, NotKept, type Sender } from "../../middleware/letters/lane";
import { type Letter } from "../../middleware/letters/letter";

const letter = (ticket: string, bytes = 1): Letter => ({ ticket, topic: "t", headers: {}, body: Buffer.alloc(bytes) });

/** A sender whose sends a test settles. */
class HeldSender implements Sender {
  readonly batches: string[][] = [];
  closed = false;
  private held: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];

  send(letters: readonly Letter[]): Promise<void> {
    this.batches.push(letters.map(({ ticket }) => ticket));
    return new Promise((resolve, reject) => this.held.push({ resolve, reject }));
  }

  async settle(error?: Error): Promise<void> {
    const each = this.held.shift();
    if (error === undefined) each?.resolve();
    else each?.reject(error);
    await new Promise((resolve) => setImmediate(resolve));
  }

  close(): void {
    this.closed = true;
  }
}

function laneWith(ackTimeoutMs: number): { lane: Lane; senders: HeldSender[]; failures: unknown[] } {
  const senders: HeldSender[] = [];
  const failures: unknown[] = [];
  const open = (): HeldSender => {
    const sender = new HeldSender();
    senders.push(sender);
    return sender;
  };
  const onFailure = (cause: unknown): number => failures.push(cause);
  return { lane: new Lane({ open, ackTimeout: milliseconds(ackTimeoutMs), onFailure }), senders, failures };
}

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe("a lane", () => {
  it("has one send under way and sends together what came meanwhile", async () => {
    const { lane, senders } = laneWith(60_000);
    const kept = ["a", "b", "c"].map((ticket) => lane.keep(letter(ticket)));
    expect(senders[0]?.batches).toEqual([["a"]]);
    await senders[0]?.settle();
    expect(senders[0]?.batches).toEqual([["a"], ["b", "c"]]);
    await senders[0]?.settle();
    await Promise.all(kept);
    expect(lane.waiting).toBe(0);
  });

  it("splits what is too much for one batch, and sends a huge letter alone", async () => {
    const { lane, senders } = laneWith(60_000);
    const kept = [letter("a"), letter("b", 400_000), letter("c", 400_000), letter("d", 900_000), letter("e")].map(
      (each) => lane.keep(each),
    );
    for (let sends = 0; sends < 5; sends += 1) await senders[0]?.settle();
    await Promise.all(kept);
    expect(senders[0]?.batches).toEqual([["a"], ["b"], ["c"], ["d"], ["e"]]);
  });

  it("acknowledges nothing of a batch that failed, and goes on with a new sender", async () => {
    const { lane, senders, failures } = laneWith(60_000);
    const lost = lane.keep(letter("a"));
    const refused = expect(lost).rejects.toMatchObject({ reason: "failed" });
    await senders[0]?.settle(new Error("no"));
    await refused;
    expect(senders[0]?.closed).toBe(true);
    expect(failures).toEqual([new Error("no")]);

    const kept = lane.keep(letter("b"));
    await until(() => senders.length === 2);
    await senders[1]?.settle();
    await kept;
    expect(senders[1]?.batches).toEqual([["b"]]);
  });

  it("gives up a letter whose acknowledgement does not come, under way or waiting", async () => {
    const { lane, senders } = laneWith(100);
    const results = await Promise.allSettled([lane.keep(letter("a")), lane.keep(letter("b"))]);
    expect(results.map((each) => each.status === "rejected" && (each.reason as NotKept).reason)).toEqual([
      "timeout",
      "timeout",
    ]);
    await until(() => senders[0]?.closed === true);
    expect(senders[0]?.batches).toEqual([["a"]]);
  });

  it("takes no letter once it is closed, and gives up those that wait", async () => {
    const { lane, senders } = laneWith(60_000);
    const first = expect(lane.keep(letter("a"))).rejects.toMatchObject({ reason: "failed" });
    const second = expect(lane.keep(letter("b"))).rejects.toMatchObject({ reason: "closed" });
    lane.close();
    await second;
    await expect(lane.keep(letter("c"))).rejects.toBeInstanceOf(NotKept);
    expect(senders[0]?.closed).toBe(true);
    await senders[0]?.settle(new Error("socket closed"));
    await first;
  });
});
