export { type Attachment } from "./attachment";
export { attach, type AttachOptions, type PendingAttachment } from "./attach";
export {
  attachmentPoint,
  endpoint,
  entry,
  gateway,
  queue,
  route,
  scope,
  service,
  type TargetOptions,
} from "./plain-targets";
export { everyTarget, leadsTo } from "./reach";
export { type Declared, resolve, type Resolved, resolvedPolicy, scopeChain } from "./resolve";
export {
  type Address,
  type AttachmentPoint,
  describeTarget,
  isPolicyTarget,
  POLICY_TARGET,
  type PolicyTarget,
  type Protocol,
  type TargetDescription,
  type TargetFacts,
  type TargetKind,
  targetLabel,
} from "./target";
