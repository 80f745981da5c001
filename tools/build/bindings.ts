import { transformSync } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BINDINGS } from "./contents";
import { type Files } from "./compile";

/** The compiled bindings as `provider/<name>/<type>/index.js` and `.d.ts`. Their code is generated and nobody reads it: its blanks go. */
export function bindings(root: string): Files {
  const generated = join(root, "provider/bindings/.gen");
  return new Map(
    BINDINGS.flatMap((provider) =>
      readdirSync(join(generated, provider), { recursive: true, encoding: "utf8" })
        .map((file) => file.replaceAll("\\", "/"))
        .filter((file) => /\/index(\.js|\.d\.ts)$/.test(file))
        .sort()
        .map((file) => {
          const text = readFileSync(join(generated, provider, file), "utf8");
          return [`provider/${provider}/${file}`, file.endsWith(".js") ? smaller(text) : text] as const;
        }),
    ),
  );
}

function smaller(code: string): string {
  return transformSync(code, { minifyWhitespace: true, minifySyntax: true, target: "node20", legalComments: "none" })
    .code;
}
