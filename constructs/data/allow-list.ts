import { Lazy } from "cdktf";
import type { IConstruct } from "constructs";
import { Cidr } from "../network";
import { PropChecks } from "../core";

/** The address blocks that a store answers. Grows until the app is synthesized. */
export class AllowList {
  private readonly blocks = new Set<string>();

  constructor(
    private readonly owner: IConstruct,
    first: string,
  ) {
    this.add(first);
  }

  /** @throws ProblemsError for what is no block, and for the whole internet. */
  add(...cidrs: readonly string[]): void {
    const checks = new PropChecks(this.owner);
    for (const cidr of cidrs) {
      checks
        .expect("allowFrom", cidr, isBlock, "an IPv4 block such as 10.20.0.0/16")
        .expect("allowFrom", cidr, (text) => !text.endsWith("/0"), "a block of your own", "a store is never public");
    }
    checks.done();
    cidrs.forEach((cidr) => this.blocks.add(cidr));
  }

  asList(): string[] {
    return Lazy.listValue({ produce: () => this.sorted() });
  }

  asText(): string {
    return Lazy.stringValue({ produce: () => this.sorted().join(",") });
  }

  private sorted(): string[] {
    return [...this.blocks].sort();
  }
}

function isBlock(text: string): boolean {
  try {
    Cidr.parse(text);
    return true;
  } catch {
    return false;
  }
}
