import { stringify } from "yaml";
import { type EnforcementDocument, enforce, type PolicyTarget, type Profile, targetLabel } from "../../../policies";

/** The documents made for these targets themselves, as a reviewer reads them: without the plain addresses beside them. */
export function render(targets: readonly PolicyTarget[], profile: Profile): string {
  const labels = targets.map(targetLabel);
  const documents = enforce(targets, { profile }).documents.filter(
    (document) => isTold(document) && document.targets.some((target) => labels.includes(target)),
  );
  return `${documents.map(textOf).join("\n")}\n`;
}

function isTold({ resource, kinds }: EnforcementDocument): boolean {
  return resource !== "Backend" && resource !== "Gateway" && kinds.length > 0;
}

function textOf({ tier, resource, name, body }: EnforcementDocument): string {
  const { spec, data } = body;
  const shown = JSON.parse(JSON.stringify(spec ?? data ?? body)) as Record<string, unknown>;
  delete shown["targetRefs"];
  return `---\n# ${tier}: ${resource} ${name}\n${stringify(shown, { lineWidth: 0 }).trimEnd()}`;
}
