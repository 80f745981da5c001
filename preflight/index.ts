export { preflight } from "./preflight";
export { preflightJson, preflightText } from "./report";
