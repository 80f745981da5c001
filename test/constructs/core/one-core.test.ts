import { TerraformStack } from "cdktf";
import type * as Core from "cdktf";
import { Network } from "../../../constructs/network/network";
import { PlatformStack } from "../../../constructs/core";

const NETWORK = { cidr: "10.0.0.0/16", zones: ["ap-southeast-1a", "ap-southeast-1b"] };
const TWO_CORES =
  /\[.*\] this app and this library load two copies of the core, .* the library's from .*node_modules.cdktf/;

function otherCore(): typeof Core {
  let other: typeof Core | undefined;
  jest.isolateModules(() => {
    other = jest.requireActual<typeof Core>("cdktf");
  });
  if (other === undefined) throw new Error("no second copy");
  expect(other.TerraformStack).not.toBe(TerraformStack);
  return other;
}

test("a construct in a stack of another copy of the core is refused", () => {
  const { App, TerraformStack: OtherStack } = otherCore();
  expect(() => new Network(new OtherStack(new App(), "theirs"), "Network", NETWORK)).toThrow(TWO_CORES);
});

test("a stack of ours in an app of another copy is refused", () => {
  const { App } = otherCore();
  const props = { prefix: "p", region: "ap-southeast-1", accountType: "International" } as const;
  expect(() => new PlatformStack(new App(), "ours", props)).toThrow(TWO_CORES);
});
