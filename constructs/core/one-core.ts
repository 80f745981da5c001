import { App, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { dirname, join } from "node:path";
import { ProblemsError } from "../../base";

type CoreClass = typeof App | typeof TerraformStack;

/**
 * An app whose stacks come from one copy of the core and whose resources come from another fails late and says nothing that
 * helps, or silently leaves out what one copy does not know of the other. So the first construct says it.
 * @throws ProblemsError that names both folders.
 */
export function requireOneCore(scope: IConstruct): void {
  const { root } = scope.node;
  const stack = scope.node.scopes.find((each) => TerraformStack.isStack(each));
  const foreign =
    App.isApp(root) && !isOf(App, root)
      ? root
      : stack !== undefined && !isOf(TerraformStack, stack)
        ? stack
        : undefined;
  if (foreign === undefined) return;
  const ours = dirname(require.resolve("cdktf/package.json"));
  throw new ProblemsError([
    {
      where: scope.node.path,
      message: "this app and this library load two copies of the core, which do not work together",
      got: `the app's from ${folderOf(foreign) ?? "another folder"}, the library's from ${ours}`,
      want: "one copy",
      hint:
        "npm ls cdktf cdktn tells who brings them: for an app on cdktf install alicloud-ai-platform, for one on cdktn " +
        "alicloud-ai-platform-cdktn, both at the version of the core that the app has",
    },
  ]);
}

/** By identity: what tells one copy of a class from another is just what the guards look past. */
function isOf(core: CoreClass, value: object): boolean {
  return Object.prototype.isPrototypeOf.call(core.prototype, value);
}

/** The folder of the package whose App or TerraformStack this is, by the modules that are loaded. */
function folderOf(value: object): string | undefined {
  for (const [file, module] of Object.entries(require.cache)) {
    const loaded = module?.exports as Partial<Record<"App" | "TerraformStack", unknown>> | undefined;
    const classes = file.endsWith(join("lib", "index.js")) ? [loaded?.App, loaded?.TerraformStack] : [];
    if (classes.some((each) => typeof each === "function" && value instanceof each)) return dirname(dirname(file));
  }
  return undefined;
}
