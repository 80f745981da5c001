import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BIN, BINDINGS, CONSTRUCTS_RANGE, type Flavour, SUBPATHS } from "./contents";

interface ProjectManifest {
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

export interface Content {
  readonly flavour: Flavour;
  /** What its code loads. */
  readonly packages: ReadonlySet<string>;
  readonly files: readonly string[];
  /** Where the source is. @default not said */
  readonly repository?: string | undefined;
}

/** Both names are the app's to install, whichever of them this build asks for. */
const PEERS = ["cdktf", "cdktn", "constructs"];

/**
 * The package.json of one build.
 * @throws Error when the code loads a package that the project does not depend on.
 */
export function manifest(root: string, { flavour, packages, files, repository }: Content): string {
  const project = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as ProjectManifest;
  const { version, description, license, engines } = project;
  const dependencies = [...new Set([...packages].flatMap((name) => [name, ...peersOf(root, name)]))]
    .filter((name) => !PEERS.includes(name))
    .sort();
  const unknown = dependencies.filter((name) => !(name in project.dependencies));
  if (unknown.length > 0) throw new Error(`built code loads ${unknown.join(", ")}, which package.json does not list`);
  const content = {
    name: flavour.name,
    version,
    description,
    license,
    ...(repository === undefined ? {} : { repository: { type: "git", url: repository } }),
    keywords: ["cdktf", "cdktn", "terraform", "alicloud", "alibaba-cloud", "resilience", "llm"],
    type: "commonjs",
    engines,
    bin: { [BIN.name]: `./${BIN.source.replace(/\.ts$/, ".js")}` },
    exports: {
      ...Object.fromEntries(SUBPATHS.map((path) => [`./${path}`, target(`./${path}`)])),
      ...Object.fromEntries(
        BINDINGS.map((provider) => [`./provider/${provider}/*`, target(`./provider/${provider}/*`)]),
      ),
      "./config/platform.schema.json": "./config/platform.schema.json",
      "./package.json": "./package.json",
    },
    files,
    peerDependencies: { [flavour.core]: flavour.range, constructs: CONSTRUCTS_RANGE },
    dependencies: Object.fromEntries(dependencies.map((name) => [name, `^${project.dependencies[name] ?? ""}`])),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** What a package wants beside it: not every installer puts that there by itself. */
function peersOf(root: string, name: string): string[] {
  const text = readFileSync(join(root, "node_modules", name, "package.json"), "utf8");
  const { peerDependencies = {}, peerDependenciesMeta = {} } = JSON.parse(text) as PeerManifest;
  return Object.keys(peerDependencies).filter((peer) => peerDependenciesMeta[peer]?.optional !== true);
}

interface PeerManifest {
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const target = (folder: string) => ({ types: `${folder}/index.d.ts`, default: `${folder}/index.js` });
