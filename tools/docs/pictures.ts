/** Draws the pictures of the architecture: `npm run docs`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PICTURES, pictures } from "./site/pictures/pictures";

const root = join(__dirname, "../..");
mkdirSync(join(root, PICTURES), { recursive: true });
for (const { path, text } of pictures(root)) writeFileSync(join(root, PICTURES, path), text);
