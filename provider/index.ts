export * from "./validation";
export { FACTS, type ProviderName, PROVIDERS } from "./versions";
