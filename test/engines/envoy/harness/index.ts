export * from "../../../../tools/prove/harness";
export { proves, startFakes, startGateway } from "./scenario";
