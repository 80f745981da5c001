export { type Capability, capabilityOf, type CapabilityTable, cellsOf } from "./capability";
export { DEFAULT_CONTEXT, type EnforcementContext, type Profile, PROFILES } from "./context";
export { enforce, type PlanEntry, type PolicyPlan, tiers } from "./plan";
export { PROTOCOL_REFUSALS } from "./protocols";
export { capabilityTables, tiersThatCould } from "./support";
export { type EnforcementDocument, type Json, type JsonObject, slug, type Tier } from "./tier";
export { addressOf, type BackendAddress, internalAddress } from "./envoy-gateway/addresses";
export { validateDocument } from "./envoy-gateway/validate-document";
