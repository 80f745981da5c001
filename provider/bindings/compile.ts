import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Compiles the generated classes to JavaScript and type declarations, in place of their sources.
 * The generated code names `cdktn`; a second core beside `cdktf` would not work, so the name is rewritten first.
 * @throws Error with the compiler's first ten diagnostics.
 */
export async function compileBindings(directory: string): Promise<void> {
  const { default: ts } = await import("typescript");
  const sources = readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(directory, file));
  for (const file of sources) {
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("import * as cdktn from 'cdktn';", "import * as cdktn from 'cdktf';"),
    );
  }
  const program = ts.createProgram(
    sources.filter((file) => !file.endsWith("lazy-index.ts")),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.Node16,
      moduleResolution: ts.ModuleResolutionKind.Node16,
      declaration: true,
      skipLibCheck: true,
      types: [],
    },
  );
  const diagnostics = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  if (diagnostics.length > 0) {
    const host = {
      getCanonicalFileName: (path: string) => path,
      getCurrentDirectory: () => directory,
      getNewLine: () => "\n",
    };
    throw new Error(ts.formatDiagnostics(diagnostics.slice(0, 10), host));
  }
  for (const file of sources) rmSync(file);
}
