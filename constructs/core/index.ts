export { brand, hasBrand } from "./brand";
export { type Environment, environmentOf, nameOf, setEnvironment, tagsOf } from "./context";
export { ImportBlock } from "./import-block";
export { Metric } from "./metric";
export { type AlarmBound, MetricAlarm, type MetricAlarmOptions, type MetricAlarmProps } from "./metric-alarm";
export { overrideList } from "./override-list";
export { PlatformStack, type PlatformStackProps, type StateBackend } from "./platform-stack";
export { PropChecks } from "./prop-checks";
export { SecretRef } from "./secret-ref";
export { preventDestroy, type StatefulProps } from "./stateful";
export { TerraformValue } from "./terraform-value";
export { waitFor } from "./wait-for";
export { waive, type WaiverOptions } from "./waive";
export {
  type Judge,
  synthesisOf,
  synthesize,
  type Synthesis,
  type SynthesizedStack,
  type TerraformJson,
} from "./synthesize";
