import { type IConstruct } from "constructs";
import { describeFinding, type Finding } from "./finding";
import { judgeStack } from "./stack";

export interface ValidateOptions {
  /**
   * What to do with findings that the provider itself lets pass until apply because a reference is involved.
   * @default "error"
   */
  readonly references?: "error" | "warning";
  /** Receives what does not fail the synth: warnings and notes. @default printed to stderr, one line each */
  readonly report?: (finding: Finding) => void;
}

interface Stack extends IConstruct {
  toTerraform(): unknown;
}

/**
 * Makes an app (or one stack) judge its own output by what the pinned providers accept, whenever it is synthesized:
 * final JSON, after overrides. One call, once the stacks are there:
 *
 * ```ts
 * validateAgainstProvider(app);
 * app.synth();
 * ```
 *
 * Synth then fails with one line for each fault of all stacks. Works with `cdktf` 0.21 and `cdktn`. A stack that is
 * added to the app later is judged too, after its files are written.
 */
export function validateAgainstProvider(scope: IConstruct, options: ValidateOptions = {}): void {
  const attached = new Set<Stack>();
  for (const stack of stacksOf(scope)) {
    attached.add(stack);
    stack.node.addValidation({ validate: () => judgeWithSiblings(stack, [...attached], options) });
  }
  if (isStack(scope)) return;
  scope.node.addValidation({
    validate: () =>
      stacksOf(scope)
        .filter((stack) => !attached.has(stack))
        .flatMap((stack) => failures(stack, options)),
  });
}

/**
 * A synth stops at the first stack that fails, so that stack speaks for the others too. A stack without faults does not:
 * aspects have yet to visit those after it, and may mend them.
 */
function judgeWithSiblings(stack: Stack, stacks: readonly Stack[], options: ValidateOptions): string[] {
  const own = failures(stack, options);
  if (own.length === 0) return [];
  return [
    ...own,
    ...stacks.filter((other) => other !== stack).flatMap((other) => failures(other, { ...options, report: silent })),
  ];
}

function failures(stack: Stack, options: ValidateOptions): string[] {
  const report = options.report ?? print;
  const findings = judgeStack(stack.toTerraform(), { stack: stack.node.path });
  const failing = findings.filter((finding) => fails(finding, options));
  findings.filter((finding) => !failing.includes(finding)).forEach((finding) => report(finding));
  return failing.map(describeFinding);
}

function fails(finding: Finding, options: ValidateOptions): boolean {
  if (finding.severity !== "error") return false;
  return finding.certainty === "certain" || options.references !== "warning";
}

function print(finding: Finding): void {
  process.stderr.write(`${describeFinding(finding)}\n`);
}

function silent(): void {
  // The stack itself reports when its turn comes.
}

function stacksOf(scope: IConstruct): Stack[] {
  return scope.node.findAll().filter(isStack);
}

/** By shape: a class check fails where an app loads two copies of the core. */
function isStack(construct: IConstruct): construct is Stack {
  return "toTerraform" in construct && typeof construct.toTerraform === "function" && "synthesizer" in construct;
}
