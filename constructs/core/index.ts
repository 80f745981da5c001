export { brand, hasBrand } from "./brand";
export { type Environment, environmentOf, nameOf, setEnvironment, tagsOf } from "./context";
export { overrideList } from "./override-list";
export { PlatformStack, type PlatformStackProps, type StateBackend } from "./platform-stack";
export { SecretRef } from "./secret-ref";
export { preventDestroy, type StatefulProps } from "./stateful";
export { waitFor } from "./wait-for";
export { type Judge, synthesize, type SynthesizedStack, type TerraformJson } from "./synthesize";
