import { TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { physicalName, ProblemsError, type Product } from "../../base";
import { requireOneCore } from "./one-core";

const CONTEXT_KEY = "alicloud-ai-platform/environment";

/** What every construct of a stack needs to know about where it is deployed. */
export interface Environment {
  /** Start of every physical name, such as `lumen-prod`. */
  readonly prefix: string;
  /** Region id, such as `ap-southeast-1`. */
  readonly region?: string;
  /** Account id, 16 digits: part of resource names (ARN) and of EAS addresses. */
  readonly accountId?: string;
  /** Site the account was opened at: some products sell other sizes there. */
  readonly accountType?: "Domestic" | "International";
  /** Put on every resource that takes tags. */
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * Sets the environment for everything that is created under `scope` afterwards: the first statement of a stack.
 * @throws ProblemsError when something was created there before, under names that would not follow.
 */
export function setEnvironment(scope: IConstruct, environment: Environment): void {
  const [first] = scope.node.children;
  if (first !== undefined) {
    const message = `the environment is set after ${first.node.id} was created, whose name would not follow it`;
    throw new ProblemsError([{ where: scope.node.path, message, hint: "call setEnvironment first" }]);
  }
  scope.node.setContext(CONTEXT_KEY, environment);
}

/**
 * The nearest environment; in a foreign stack without one, names start with the stack's id.
 * @throws ProblemsError when the stack is of another copy of the core.
 */
export function environmentOf(scope: IConstruct): Environment {
  requireOneCore(scope);
  const found = scope.node.tryGetContext(CONTEXT_KEY) as Environment | undefined;
  return found ?? { prefix: TerraformStack.of(scope).node.id };
}

/** The environment's tags and the construct's own; the construct's win. */
export function tagsOf(scope: IConstruct, own: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { ...environmentOf(scope).tags, ...own };
}

/**
 * The physical name of `scope` for a product, from the environment and the construct's path in its stack.
 * @throws ProblemsError when the product does not take a name of that length.
 */
export function nameOf(scope: IConstruct, product: Product, ...suffix: readonly string[]): string {
  const { prefix, region, accountId } = environmentOf(scope);
  const stack = TerraformStack.of(scope);
  const path = scope.node.scopes.slice(stack.node.scopes.length).map((construct) => construct.node.id);
  return physicalName(scope.node.path, product, { prefix, path: [...path, ...suffix], region, accountId });
}
