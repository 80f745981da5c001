import type { IConstruct } from "constructs";
import { ProblemsError } from "../../base";
import type { Peer } from "../network";
import type { AllowList } from "./allow-list";

/** Where a store is reached, and who may reach it. */
export class Connections {
  constructor(
    private readonly owner: IConstruct,
    /** Private host name. */
    readonly host: string,
    readonly port: number,
    private readonly allowList?: AllowList,
  ) {}

  /**
   * Also answers these callers, such as a peered network. The store's own network may always call.
   * @throws ProblemsError for an imported store, whose allow list is kept elsewhere
   */
  allowFrom(...peers: readonly Peer[]): void {
    if (this.allowList === undefined) {
      throw new ProblemsError([
        {
          where: this.owner.node.path,
          field: "allowFrom",
          message: "the allow list of an imported store is kept elsewhere",
        },
      ]);
    }
    this.allowList.add(...peers);
  }
}
