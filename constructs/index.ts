export * as access from "./access";
export * as network from "./network";
