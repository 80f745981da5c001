import { packageManifest } from "../package-folder";
import type { Answers } from "./answers";

/** The template with the answers in the places of its own words; comments and layout stay. */
export function filledIn({ template, name, accountId, accountType, regions }: Answers): string {
  const { text, platform } = template;
  const places = platform.regions.flatMap((region, index) => {
    const { id = region.id, zones = region.zones } = regions[index] ?? {};
    return [
      [region.id, id] as const,
      ...region.zones.map((zone, order) => [zone, zones[order % zones.length] ?? zone] as const),
    ];
  });
  const words = replaceWords(text, new Map([...places, [platform.account.id, accountId], [platform.name, name]]));
  return words
    .replace(/\$schema=\S+/, `$schema=./node_modules/${packageManifest().name}/config/platform.schema.json`)
    .replace(`type: ${platform.account.type}`, `type: ${accountType}`);
}

/** All at once: a word that came in is not replaced again. */
function replaceWords(text: string, words: ReadonlyMap<string, string>): string {
  const [name = ""] = [...words.keys()].slice(-1);
  const others = [...words.keys()].filter((word) => word !== name).sort((one, other) => other.length - one.length);
  // a name is the start of others (lumen-prod), a region is not: ap-southeast-1 in ap-southeast-1a is another word
  const pattern = new RegExp(`(?<![\\w-])(?:${others.join("|")})(?![\\w-])|(?<![\\w])${name}(?!\\w)`, "g");
  return text.replace(pattern, (word) => words.get(word) ?? word);
}
