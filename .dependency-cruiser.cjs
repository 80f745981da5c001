const allowed = {
  base: [],
  model: ["base"],
  policies: ["base", "model"],
  config: ["base", "model"],
  provider: ["base"],
  rules: ["base", "provider"],
  functions: [],
  constructs: ["base", "model", "policies", "provider", "functions"],
  stacks: ["base", "model", "policies", "config", "constructs", "provider", "rules"],
  preflight: ["base", "model", "config"],
  review: ["base", "model", "policies", "provider", "rules"],
  middleware: ["base"],
  cli: ["base", "model", "policies", "config", "constructs", "provider", "rules", "stacks", "preflight", "review"],
};

const rooms = Object.keys(allowed);

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms.map((room) => ({
      name: `${room}-imports-one-way`,
      severity: "error",
      comment: `${room} may import ${["itself", ...allowed[room]].join(", ")}`,
      from: { path: `^${room}/` },
      to: {
        path: `^(${rooms.filter((other) => other !== room && !allowed[room].includes(other)).join("|")}|test|tools)/`,
      },
    })),
    {
      name: "no-cdktf-below-constructs",
      severity: "error",
      comment: "base, model, policies, config, rules, review, preflight, middleware and functions know no CDKTF",
      from: { path: "^(base|model|policies|config|rules|review|preflight|middleware|functions)/" },
      to: { path: "(node_modules/(cdktf|cdktn|constructs)/|^provider/bindings/)" },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-dev-dependency-in-product",
      severity: "error",
      from: {
        path: `^(${rooms.join("|")})/`,
        pathNot: "^(provider/bindings/(generate|compile)\\.ts|middleware/bundle\\.mjs)$",
      },
      to: { dependencyTypes: ["npm-dev"] },
    },
    { name: "not-resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules|\\.gen" },
    exclude: { path: "(^|/)(node_modules|\\.gen|\\.cache|dist|cdktf\\.out|coverage)/|^test/consumer/|^docs/site/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
