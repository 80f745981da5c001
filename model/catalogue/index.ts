export { gpusOf, type InstanceGpus, KNOWN_INSTANCE_GPUS } from "./gpus";
export { ENGINE_IMAGES, type EngineImage, type ModelEngine, officialImage } from "./images";
export { KNOWN_MODEL_FACTS, type ModelFacts, type ModelTask, type WeightPrecision } from "./models";
export {
  HOSTED_MODELS,
  HOSTED_PATH,
  HOSTED_REGIONS,
  hostedHost,
  RETIRED_HOSTED_MODELS,
  type Retirement,
} from "./hosted";
