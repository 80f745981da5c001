import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openPlatformText, type Platform } from "../../config";
import { packageFolder } from "../package-folder";

export interface Profile {
  readonly name: string;
  readonly title: string;
  /** The platform file that it starts from, in this package: the same that tests and examples use. */
  readonly template: string;
}

/** What a project may start from. */
export const PROFILES: readonly Profile[] = [
  {
    name: "dev",
    title: "one model and one service, one of each, nothing worth keeping",
    template: "examples/development/platform.yaml",
  },
  {
    name: "production",
    title: "two zones, nine services, language, vision, image and video work, every policy",
    template: "platform.yaml",
  },
  {
    name: "multi-region",
    title: "two regions behind one address, two gateways in each, failover between them",
    template: "examples/production/platform.yaml",
  },
  {
    name: "models-only",
    title: "language models on PAI-EAS and what they stand on; your own workloads call them",
    template: "examples/models-only/platform.yaml",
  },
];

export interface Template {
  readonly text: string;
  readonly platform: Platform;
}

export function templateOf({ template, name }: Profile): Template {
  const file = join(packageFolder(), template);
  if (!existsSync(file)) throw new Error(`the template of the profile ${name} is missing: ${template}`);
  const text = readFileSync(file, "utf8");
  return { text, platform: openPlatformText(text, template).platform };
}
