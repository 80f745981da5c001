import { OssBucket } from "#alicloud/oss-bucket";
import { type PlatformStack } from "../../constructs/core";
import { addresses } from "../support/digest";
import { render } from "../support/render";
import { forcedReplacements, forcingArguments, lostAddresses, movedBlocks } from "../support/upgrade-lock";

const bucket =
  (id: string, name = "lumen-weights", before?: string) =>
  (stack: PlatformStack) => {
    const made = new OssBucket(stack, id, { bucket: name, storageClass: "Standard" });
    if (before !== undefined) made.moveFromId(`alicloud_oss_bucket.${before}`);
  };

function lockOf(define: (stack: PlatformStack) => void) {
  const { json } = render(define);
  return {
    addresses: addresses(json).map((address) => `test: ${address}`),
    blocks: movedBlocks("test", json),
    forcing: forcingArguments("test", json),
  };
}

const OLD = "test: alicloud_oss_bucket.Weights";
const NEW = "test: alicloud_oss_bucket.Store";
const released = lockOf(bucket("Weights"));

test("an upgrade that changes nothing is let through", () => {
  const { addresses: now, blocks, forcing } = lockOf(bucket("Weights"));
  expect(released.addresses).toEqual([OLD]);
  expect(lostAddresses({ locked: released.addresses, now, moved: {}, blocks })).toEqual([]);
  expect(forcedReplacements(released.forcing, forcing, {})).toEqual([]);
});

test("a renamed resource is refused until moved.json and a moved block say where it went", () => {
  const renamed = lockOf(bucket("Store"));
  const kept = lockOf(bucket("Store", "lumen-weights", "Weights"));
  const lost = ({ addresses: now, blocks }: typeof renamed, moved: Readonly<Record<string, string>>) =>
    lostAddresses({ locked: released.addresses, now, moved, blocks });
  expect(lost(renamed, {})).toEqual([`${OLD} is gone, and moved.json says nothing of it`]);
  expect(lost(renamed, { [OLD]: NEW })).toEqual([`${OLD} moved to ${NEW} without its state: moveFromId is missing`]);
  expect(lost(kept, { [OLD]: "test: alicloud_oss_bucket.Other" })).toEqual([
    `${OLD} moved to test: alicloud_oss_bucket.Other, which is not there`,
  ]);
  expect(lost(kept, { [OLD]: NEW })).toEqual([]);
  expect(lost(renamed, { [OLD]: "the sample needs none" })).toEqual([]);
});

test("an argument that replaces what holds data is refused, unless a reason stands in replaced.json", () => {
  const { forcing } = lockOf(bucket("Weights", "lumen-weights-2"));
  expect(forcedReplacements(released.forcing, forcing, {})).toEqual([
    `${OLD} would be replaced with what is in it: bucket="lumen-weights", bucket="lumen-weights-2"`,
  ]);
  expect(forcedReplacements(released.forcing, forcing, { [OLD]: "names carry the region now" })).toEqual([]);
});
