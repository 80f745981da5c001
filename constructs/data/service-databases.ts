/**
 * Databases for many services: all in one PolarDB cluster, which is cheap, or a cluster for each, which keeps one
 * service's load and failures away from the others.
 */
import { Construct } from "constructs";
import { PropChecks } from "../core";
import { type AddDatabaseOptions, RelationalDatabase, type RelationalDatabaseProps } from "./relational-database";
import type { ServiceDatabase } from "./service-database";

export interface ServiceDatabasesProps extends RelationalDatabaseProps {
  /** @default "shared": one cluster, a database and an account for each service */
  readonly mode?: "shared" | "dedicated";
}

export class ServiceDatabases extends Construct {
  private readonly byService = new Map<string, RelationalDatabase>();
  private readonly shared: RelationalDatabase | undefined;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: ServiceDatabasesProps,
  ) {
    super(scope, id);
    this.shared = props.mode === "dedicated" ? undefined : new RelationalDatabase(this, "Shared", props);
  }

  /** The clusters there are, in the order of their services. One when they are shared. */
  get clusters(): readonly RelationalDatabase[] {
    return this.shared === undefined ? [...this.byService.values()] : [this.shared];
  }

  /** Gives a service its database, and its cluster where clusters are dedicated. @throws ProblemsError for a second one. */
  addDatabase(service: string, options: AddDatabaseOptions): ServiceDatabase {
    new PropChecks(this)
      .expect("service", service, (name) => !this.byService.has(name), "a service that has no database yet")
      .done();
    const cluster = this.shared ?? new RelationalDatabase(this, service, this.props);
    this.byService.set(service, cluster);
    return cluster.addDatabase(service, options);
  }
}
