export { Model } from "./model";
export { type EndpointAddress, type IModelEndpoint, type ModelEndpointAttributes } from "./endpoint";
export { ModelEndpoint } from "./model-endpoint";
export { type ModelEndpointProps } from "./model-endpoint-props";
export { type IPaiWorkspace, PaiWorkspace, type PaiWorkspaceProps } from "./pai-workspace";
export { Reach } from "./reach";
export { Scaling, type ScalingSignal } from "./scaling";
export { type ServiceSpelling, type SpotOptions } from "./service-config";
export { type Json, type JsonObject } from "./service-json";
