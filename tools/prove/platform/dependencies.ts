import { type Graph } from "../../../model";
import { type AddressBook } from "./address-book";
import { type Dependency } from "./fake-service";
import { type WorkloadFacts } from "./workload-facts";

/**
 * What a service asks for each request: whom the platform file says that it calls, at the addresses that its own
 * Deployment gives it.
 * @throws Error when its Deployment does not say where something is that the platform file says it calls.
 */
export function dependenciesOf(
  { name, environment }: WorkloadFacts,
  service: string,
  graph: Graph,
  addresses: AddressBook,
  stores: ReadonlyMap<string, { readonly port: number }>,
): readonly Dependency[] {
  return graph.calls
    .filter(({ from }) => from === service)
    .flatMap(({ to, need }) => to.map((id) => [id, need] as const))
    .map(([target, need]): Dependency => {
      const store = stores.get(target);
      if (store !== undefined) return { id: target, need, kind: "tcp", port: () => store.port };
      const id = target.replace(`address:${service}-to-`, "").replace(/^address:/, "");
      const variable = `${id.toUpperCase().replaceAll("-", "_")}_URL`;
      const url = environment[variable];
      if (url === undefined) throw new Error(`Deployment ${name} has no ${variable}, though ${service} calls ${id}`);
      return { id, need, kind: "http", port: () => addresses.portOfUrl(url) };
    });
}
