export { type ComponentId, edgePolicyOf, healthOf } from "./edge-policy-of";
export { graphOf } from "./graph-of";
export { refuseUnsafe, unsafe } from "./refuse";
