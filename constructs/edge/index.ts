export {
  type IInferenceLoadBalancer,
  InferenceLoadBalancer,
  type InferenceLoadBalancerAttributes,
  type InferenceLoadBalancerProps,
} from "./inference-load-balancer";
