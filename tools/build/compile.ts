import ts from "typescript";
import { dirname, join, relative } from "node:path";

/** Built files by their paths in the package. */
export type Files = ReadonlyMap<string, string>;

export interface Compiled {
  /** JavaScript without comments, and the JSON that it loads. */
  readonly code: Files;
  /** Type declarations, with their comments. */
  readonly types: Files;
}

/**
 * Compiles what the entries reach, one file for each source.
 * @throws Error with the compiler's first ten diagnostics.
 */
export function compile(root: string, entries: readonly string[]): Compiled {
  const sources = entries.map((entry) => join(root, entry));
  const host = ts.createCompilerHost({});
  const declarations = ts.createProgram(
    sources,
    { ...settings(root), declaration: true, emitDeclarationOnly: true },
    host,
  );
  const types = emit(declarations, root);
  const program = ts.createProgram(sources, { ...settings(root), removeComments: true }, host, declarations);
  return { code: emit(program, root), types };
}

function settings(root: string): ts.CompilerOptions {
  const file = join(root, "tsconfig.json");
  const read = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as { config?: object; error?: ts.Diagnostic };
  if (read.error !== undefined) throw new Error(describe([read.error], root));
  const { options } = ts.parseJsonConfigFileContent({ ...read.config, files: [], include: [] }, ts.sys, root);
  Reflect.deleteProperty(options, "tsBuildInfoFile");
  return {
    ...options,
    noEmit: false,
    incremental: false,

    types: ["node"],
    outDir: output(root),
  };
}

/** Nothing is written there: files are taken as they are emitted. */
const output = (root: string): string => join(root, "dist", "emitted");

function emit(program: ts.Program, root: string): Files {
  const files = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (path, text) => {
    files.set(relative(output(root), path).replaceAll("\\", "/"), text);
  });
  const all = [
    ...(program.getCompilerOptions().declaration === true ? ts.getPreEmitDiagnostics(program) : []),
    ...diagnostics,
  ];
  if (all.length > 0) throw new Error(describe(all.slice(0, 10), root));
  return files;
}

function describe(diagnostics: readonly ts.Diagnostic[], root: string): string {
  return ts.formatDiagnostics(diagnostics, {
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => root,
    getNewLine: () => "\n",
  });
}

const RELATIVE = /(?:\bfrom |\bimport\(|\brequire\()["'](\.{1,2}(?:\/[\w./-]*)?)["']/g;

/** Those files that the entries lead to, by the relative imports in them. */
export function reachable(files: Files, entries: readonly string[], suffix: ".js" | ".d.ts"): Files {
  const found = new Map<string, string>();
  const queue = [...entries];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const text = files.get(path);
    if (text === undefined || found.has(path)) continue;
    found.set(path, text);
    for (const [, specifier = ""] of text.matchAll(RELATIVE)) {
      const target = join(dirname(path), specifier).replaceAll("\\", "/");
      queue.push(...[target, `${target}${suffix}`, `${target}/index${suffix}`].filter((each) => files.has(each)));
    }
  }
  return found;
}
