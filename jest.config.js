/** @type {import("jest").Config} */
const base = {
  testEnvironment: "node",
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript" }, target: "es2022", keepClassNames: true },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/", "/\\.gen/"],
  modulePathIgnorePatterns: [
    "<rootDir>/dist",
    "<rootDir>/cdktf.out",
    "<rootDir>/.cache",
    "<rootDir>/test/consumer",
    "<rootDir>/docs/site",
  ],
  watchPathIgnorePatterns: ["/\\.gen/", "/\\.cache/"],
};

module.exports = {
  projects: [
    {
      ...base,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/test/engines/"],
    },
    { ...base, displayName: "engines", testMatch: ["<rootDir>/test/engines/**/*.engine.test.ts"] },
  ],
};
