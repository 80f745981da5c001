export { type Config, type KafkaSettings, type Limits } from "./config/config";
export { readConfig } from "./config/read-config";
export { type ConfigDocument, ConfigSchema } from "./config/schema";
export { LETTER_TYPE } from "./letters/letter";
