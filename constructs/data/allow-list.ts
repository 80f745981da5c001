import { Lazy } from "cdktf";
import { type INetwork, Peer } from "../network";

/** The address blocks that a store answers: its network's, and those added until the app is synthesized. */
export class AllowList {
  private readonly blocks = new Set<string>();

  constructor(network: INetwork) {
    this.add(Peer.network(network));
  }

  add(...peers: readonly Peer[]): void {
    for (const block of peers.flatMap((peer) => Object.values(peer.blocks))) this.blocks.add(block);
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
