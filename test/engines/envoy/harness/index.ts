export { acceptanceProblems } from "./acceptance";
export { alternating, answer, type Behaviour, delayed, hang, reset, stream } from "./behaviours";
export { at, isNode, type KubernetesObject, type Node, nodes } from "./documents";
export { FakeUpstream, type SeenRequest } from "./fake-upstream";
export { TestGateway, type Upstream } from "./gateway";
export { proves, startFakes, startGateway } from "./scenario";
export { type Answer, type Call, send, sendMany, servedBy, statuses } from "./send";
export { TokenIssuer } from "./tokens";
export { translate, type Translation } from "./translate";
