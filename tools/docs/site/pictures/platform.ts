import type { SynthesizedStack } from "../../../../constructs/core";
import type { Graph } from "../../../../model";
import type { JsonObject } from "../../../../review/json";
import { drawing } from "../../../../review/outputs/page/drawing";
import { STYLE } from "../../../../review/outputs/page/style";
import { pictureOf } from "../../../../review/picture/picture";

/** What keeps data and messages: nearly every service asks several, and ways to all of them hide the rest. */
const KEEPERS = new Set(["store", "broker", "configServer"]);

/** What a platform is made of and who asks whom, as the reviewer draws it, from its stacks and its graph. */
export function platformPicture(stacks: readonly SynthesizedStack[], whole: Graph, json: JsonObject): string {
  const keepers = new Set(whole.components.filter(({ kind }) => KEEPERS.has(kind)).map(({ id }) => id));
  const calls = whole.calls.filter(({ to }) => !to.some((id) => keepers.has(id)));
  const graph = { ...json, calls: calls.map(({ from, to }) => ({ from, to: [...to] })) };
  const inputs = stacks.map(({ name, json }) => ({ stack: name, file: name, json: json as unknown as JsonObject }));
  const input = { stacks: inputs, plans: [], failures: [], pending: [], standIn: false, graph };
  const picture = drawing(pictureOf(input, [], []))?.text;
  if (picture === undefined) throw new Error("the sample has no parts to draw");
  return picture
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace("<defs>", `<style>${lightStyle()}</style><rect class="back" width="100%" height="100%" rx="8"/><defs>`);
}

/** The reviewer's rules for pictures with its light palette, for a picture that stands alone. */
function lightStyle(): string {
  const palette = /:root\{[^}]*\}/.exec(STYLE)?.[0].replace("color-scheme:light dark;", "") ?? "";
  const rules = [...STYLE.matchAll(/\.picture \.?[^{}]*\{[^{}]*\}/g)]
    .map(([rule]) => rule)
    .filter((rule) => !rule.includes("svg"))
    .map((rule) => rule.replaceAll(".picture ", ""));
  return `${palette}text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}.back{fill:var(--back)}${rules.join("")}`;
}
