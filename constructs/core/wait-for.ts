import { Lazy, TerraformResource, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { ProblemsError } from "../../base";

/**
 * Makes every resource under `consumer` wait for every resource under the producers, by `depends_on`.
 * (`node.addDependency` writes nothing.) A producer in another stack becomes a stack dependency.
 * Call it once the consumer is complete; producers may still grow.
 * @throws ProblemsError when the consumer holds no resource.
 */
export function waitFor(consumer: IConstruct, ...producers: readonly IConstruct[]): void {
  const waiting = resourcesUnder(consumer);
  if (waiting.length === 0) {
    throw new ProblemsError([
      {
        where: consumer.node.path,
        message: "there is no resource here that could wait",
        hint: "call waitFor after its children exist",
      },
    ]);
  }
  const stack = TerraformStack.of(consumer);
  const local = producers.filter((producer) => TerraformStack.of(producer) === stack);
  for (const producer of producers) {
    if (!local.includes(producer)) stack.addDependency(TerraformStack.of(producer));
  }
  if (local.length === 0) return;
  for (const resource of waiting) {
    const before = resource.dependsOn ?? [];
    resource.dependsOn = Lazy.listValue({
      produce: () => {
        const addresses = local
          .flatMap(resourcesUnder)
          .map((producer) => `${producer.terraformResourceType}.${producer.friendlyUniqueId}`);
        const own = `${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
        return [...new Set([...before, ...addresses])].filter((address) => address !== own).sort();
      },
    });
  }
}

function resourcesUnder(construct: IConstruct): TerraformResource[] {
  return construct.node
    .findAll()
    .filter((node): node is TerraformResource => TerraformResource.isTerraformResource(node));
}
