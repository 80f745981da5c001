import { type Accelerator, type EndpointGroup, isBusy } from "../api/accelerator";

export interface ChangeTools {
  readonly accelerator: Pick<Accelerator, "read" | "change">;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface Change {
  readonly groupId: string;
  readonly next: (group: EndpointGroup) => EndpointGroup;
  /** Whether what the change moves is as wanted. */
  readonly isMade: (group: EndpointGroup, wanted: EndpointGroup) => boolean;
}

const POLL_MS = 5_000;
/** Until a change of the accelerator must have been made. */
const SETTLE_MS = 180_000;

/** Makes a change, in any case once, and waits until the accelerator has made it. @throws Error when it does not in time */
export async function makeChange({ groupId, next, isMade }: Change, tools: ChangeTools): Promise<void> {
  const { accelerator, now, sleep } = tools;
  const until = now() + SETTLE_MS;
  let wanted: EndpointGroup | undefined;
  for (;;) {
    const group = await accelerator.read(groupId);
    if (wanted !== undefined && group.active && isMade(group, wanted)) return;
    if (now() >= until) throw new Error("the accelerator did not make the change in time");
    if (wanted === undefined && group.active) wanted = await tryChange(next(group), accelerator);
    await sleep(POLL_MS);
  }
}

/** The change, or nothing while the accelerator is busy with another one. */
async function tryChange(
  wanted: EndpointGroup,
  accelerator: ChangeTools["accelerator"],
): Promise<EndpointGroup | undefined> {
  try {
    await accelerator.change(wanted);
    return wanted;
  } catch (error) {
    if (isBusy(error)) return undefined;
    throw error;
  }
}
