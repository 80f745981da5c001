import type { ReviewedChange } from "../changes/reviewed-change";
import type { ChartChange } from "../charts/compare";
import type { ReviewInput } from "../input/inputs";
import { graphPicture } from "./graph";
import type { Picture } from "./parts";
import { resourceParts } from "./resources";

/** The picture of the platform: from its graph where there is one, with what changes; otherwise from its resources. */
export function pictureOf(
  input: ReviewInput,
  changes: readonly ReviewedChange[],
  chartChanges: readonly ChartChange[],
): Picture {
  const found = resourceParts(input, changes);
  const { graph } = input;
  if (graph !== undefined) return graphPicture(graph, found, changes, chartChanges);
  return { parts: found.map(({ part }) => part), ways: [] };
}
