export { type ChartFiles, readCharts } from "./chart-files";
export { Cidr } from "./cidr";
export { Duration, days, hours, milliseconds, minutes, seconds } from "./duration";
export { nearest } from "./nearest";
export { Percent, percent } from "./percent";
export { describeProblem, display, type Problem, ProblemsError, refuse, throwIfAny } from "./problem";
export { stableJson } from "./stable-json";
export { NAME_RULES, type NameParts, type NameRule, physicalName, type Product } from "./physical-name";
