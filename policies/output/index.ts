export { policiesJson } from "./policies-json";
export { policyTable } from "./table";
