// Makes the middleware one file that Node runs without node_modules: node middleware/bundle.mjs [file]
import { build } from "esbuild";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const outfile = process.argv[2] ?? join(root, "dist", "middleware.mjs");

await build({
  entryPoints: [join(import.meta.dirname, "main.ts")],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  sourcemap: "inline",
  sourcesContent: false,
  legalComments: "none",
  logLevel: "warning",
  // Compression, which letters do not use, and a checksum that has a twin in JavaScript.
  external: ["@node-rs/crc32", "snappy", "lz4-napi"],
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
