export { validateAgainstProvider, type ValidateOptions } from "./attach";
export type { Attribute, Attributes, BlockFacts, ProviderFacts, Rule } from "./facts";
export { describeFinding, type Finding, type FindingKind, toProblem } from "./finding";
export { type BlockKind, judgeBlock, type JudgedBlock } from "./judge";
export { type ProviderData, providerData } from "./provider-data";
export { judgeStack, type StackOptions } from "./stack";
