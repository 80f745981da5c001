import { ProblemsError } from "../../base";
import { Catalogue, openPlatformText } from "../../config";
import type { Answers, RegionAnswer } from "./answers";
import { filledIn } from "./fill";

/** Regions where models can be served, of those that this release knows. */
export function servingRegions(): readonly string[] {
  return [...knownRegions()].filter(([, { modelServing }]) => modelServing).map(([id]) => id);
}

export function zonesOf(region: string): readonly string[] {
  return knownRegions().get(region)?.zones ?? [];
}

/** The site that a region's accounts are mostly opened at. */
export function usualAccountType(region: string): Answers["accountType"] {
  return region.startsWith("cn-") && region !== "cn-hongkong" ? "Domestic" : "International";
}

/**
 * Zones of a region for a template's region: the template's own, or the first of which the file holds, since not every
 * zone sells every machine.
 */
export function zonesThatHold(answers: Answers, index: number, region: string): readonly string[] {
  const own = answers.template.platform.regions[index];
  if (own === undefined || own.id === region) return own?.zones ?? [];
  const choices = combinations(zonesOf(region), own.zones.length);
  return choices.find((zones) => holds(withRegion(answers, index, { id: region, zones }))) ?? choices[0] ?? [];
}

export function withRegion(answers: Answers, index: number, region: RegionAnswer): Answers {
  return { ...answers, regions: answers.regions.map((other, order) => (order === index ? region : other)) };
}

function holds(answers: Answers): boolean {
  try {
    openPlatformText(filledIn(answers), "platform.yaml");
    return true;
  } catch (error) {
    if (error instanceof ProblemsError) return false;
    throw error;
  }
}

function combinations(items: readonly string[], count: number): string[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) => combinations(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]));
}

function knownRegions(): Catalogue["regions"] {
  return new Catalogue({ models: {}, instanceTypes: {}, zones: [] }).regions;
}
