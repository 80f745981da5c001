import { PROFILES } from "../../cli/init/profiles";
import { PROVIDERS, FACTS } from "../../provider/versions";

/** One of the packages that are made of the one source. They differ in the core that they ask the app for. */
export interface Flavour {
  readonly name: string;
  /** The module that the built code loads the core from. */
  readonly core: string;
  /** Versions of the core that the consumer tests hold this build to. */
  readonly range: string;
}

export const FLAVOURS: readonly Flavour[] = [
  { name: "alicloud-ai-platform", core: "cdktf", range: ">=0.21.0 <0.25.0" },
  { name: "alicloud-ai-platform-cdktn", core: "cdktn", range: ">=0.24.0 <0.25.0" },
];

/** What the cores themselves allow: CDK Terrain asks for this range. */
export const CONSTRUCTS_RANGE = ">=10.6.0 <10.8.0";

/** What can be imported, each the index of a room, and nothing else beside the bindings. */
export const SUBPATHS = ["constructs", "policies", "model", "review", "provider", "config", "stacks"] as const;

/** The command. */
export const BIN = { name: "alicloud-ai-platform", source: "cli/main.ts" } as const;

/** Files that the code reads at run time, from beside itself, or that an editor does. */
export const DATA: readonly string[] = [
  `provider/data/alicloud-${FACTS.alicloud}.facts.json.gz`,
  "policies/enforcement/envoy-gateway/crds/ack.json.gz",
  "policies/enforcement/envoy-gateway/crds/envoy-gateway-1.9.json.gz",
  "config/platform.schema.json",
  ...PROFILES.map(({ template }) => template),
];

/** The providers whose bindings are part of the package: `provider/<name>/<type>`. */
export const BINDINGS = Object.keys(PROVIDERS);
