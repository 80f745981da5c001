import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { providerBlocks } from "./output-types";
import { PLACEHOLDER_ADDRESS, type Placeholder } from "./placeholders";
import { countChanges, type Counts, type ModuleJson, type PlanJson } from "./plan-json";
import { readStacks, writePlannableCopy } from "./stacks";
import { Tofu, type ProviderSource } from "./tofu";

export interface StackPlan {
  readonly stack: string;
  readonly counts: Counts;
  readonly seconds: number;
  readonly placeholders: readonly Placeholder[];
  /** Names of the variables whose value was made up, since no `TF_VAR_name` gives one. */
  readonly variables: readonly string[];
}

export interface StackFailure {
  readonly stack: string;
  readonly error: string;
}

export interface PlanOptions {
  readonly binary: string;
  readonly provider: ProviderSource;
  /** Called as soon as a stack is done. */
  readonly onResult?: (result: StackPlan | StackFailure) => void;
}

/**
 * Plans every stack of a `cdktf.out`, applied or not, and writes `plans/STACK.json` for each and `plans/index.json`
 * for all. A stack that cannot be planned does not stop the others.
 */
export function planStacks(outdir: string, options: PlanOptions): readonly (StackPlan | StackFailure)[] {
  const stacks = readStacks(outdir);
  const lookup = providerBlocks();
  const plans = join(outdir, "plans");
  mkdirSync(plans, { recursive: true });
  const results = stacks.map((stack) => {
    const started = performance.now();
    const tofu = new Tofu({ ...options, directory: mkdtempSync(join(tmpdir(), "plan-")) });
    try {
      const { placeholders, variables: lacking } = writePlannableCopy(stack, stacks, lookup, tofu.directory);
      const variables = lacking.filter((name) => process.env[`TF_VAR_${name}`] === undefined);
      tofu.init();
      const plan = withoutPlaceholders(tofu.plan());
      writeFileSync(join(plans, `${stack.name}.json`), JSON.stringify(plan));
      const seconds = (performance.now() - started) / 1000;
      return report({ stack: stack.name, counts: countChanges(plan), seconds, placeholders, variables }, options);
    } catch (error) {
      return report({ stack: stack.name, error: error instanceof Error ? error.message : String(error) }, options);
    } finally {
      tofu.dispose();
    }
  });
  writeFileSync(
    join(plans, "index.json"),
    `${JSON.stringify({ provider: options.provider.kind, stacks: results.map(withoutSeconds) }, null, 2)}\n`,
  );
  return results;
}

function report<T extends StackPlan | StackFailure>(result: T, { onResult }: PlanOptions): T {
  onResult?.(result);
  return result;
}

function withoutSeconds(result: StackPlan | StackFailure): object {
  if ("error" in result) return result;
  const { stack, counts, placeholders, variables } = result;
  return { stack, counts, placeholders, variables };
}

/** The plan as if the values came from the other stacks: without the resources that stand for them. */
function withoutPlaceholders(plan: PlanJson): PlanJson {
  const isReal = ({ address }: { readonly address: string }): boolean => !address.startsWith(PLACEHOLDER_ADDRESS);
  const pruned = (module: ModuleJson | undefined): ModuleJson => ({
    ...module,
    resources: (module?.resources ?? []).filter(isReal),
  });
  return {
    ...plan,
    resource_changes: (plan.resource_changes ?? []).filter(isReal),
    planned_values: { ...plan.planned_values, root_module: pruned(plan.planned_values?.root_module) },
    configuration: { ...plan.configuration, root_module: pruned(plan.configuration?.root_module) },
  };
}
