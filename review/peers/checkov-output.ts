import { at, isObject, listOf, parsed, textOf } from "../json";
import type { PeerRun } from "./peer-run";

/**
 * Reads what `checkov -o json` printed about files that {@link checkovPlan} wrote.
 * @param stacks the stack of each file, by its name
 */
export function checkovOutput(text: string, stacks: ReadonlyMap<string, string>): PeerRun {
  const reports = listOf(parsed(text));
  const version = reports.map((report) =>
    textOf(at(report, "summary", "checkov_version") ?? at(report, "checkov_version")),
  );
  if (reports.length === 0 || !reports.every(isObject) || version.every((one) => one === "")) {
    return { state: "failed", problem: `it printed ${text.trim() === "" ? "nothing" : "no report of checkov"}` };
  }
  const failed = reports.flatMap((report) => listOf(at(report, "results", "failed_checks")));
  const findings = failed.map((check) => ({
    id: textOf(at(check, "check_id")),
    title: textOf(at(check, "check_name")),
    stack: stacks.get(textOf(at(check, "file_path")).replace(/^.*\//, "")) ?? "",
    address: textOf(at(check, "resource_address")) || textOf(at(check, "resource")),
  }));
  if (findings.some((finding) => Object.values(finding).includes(""))) {
    return { state: "failed", problem: "it printed findings without an id, a title or an address" };
  }
  return { state: "asked", version: version.find((one) => one !== "") ?? "", findings };
}
