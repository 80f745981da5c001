export { acceptanceProblems, valuesOf } from "./acceptance";
export { alternating, answer, type Behaviour, delayed, hang, reset, stream } from "./behaviours";
export { at, isNode, type KubernetesObject, type Node, nodes } from "./documents";
export { FakeUpstream, type SeenRequest } from "./fake-upstream";
export { TestGateway, type Upstream } from "./gateway";
export { type Answer, type Call, send, sendMany, servedBy, statuses } from "./send";
export { translate, type Translation } from "./translate";
