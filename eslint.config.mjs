import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

const traps = [
  {
    selector: "MemberExpression[object.name='Testing'][property.name=/^synth/]",
    message: "Testing.synth runs no validations: use render() from test/support/render.",
  },
  {
    selector: "CallExpression[callee.property.name='addOverride'] > ArrayExpression",
    message: "addOverride appends to lists: use overrideList() from constructs/core.",
  },
  {
    selector: "CallExpression[callee.property.name='addError']",
    message: "Annotations.addError fails only a full synth: add a validation to the stack.",
  },
  {
    selector:
      "BinaryExpression[operator='instanceof'][right.name=/^(TerraformStack|TerraformResource|TerraformElement|Construct|App)$/]",
    message: "instanceof fails across two copies of the core: use the class's isX() guard.",
  },
];

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      "**/.gen/",
      "**/.cache/",
      "dist/",
      "cdktf.out/",
      "coverage/",
      "test/consumer/",
      "docs/site/*/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/unified-signatures": "off",
      "no-restricted-syntax": ["error", ...traps],
    },
  },
  { files: ["**/*.{js,mjs,cjs}"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        performance: "readonly",
        Buffer: "readonly",
        require: "readonly",
        module: "writable",
        URL: "readonly",
        setTimeout: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    // each command is loaded only when it is run
    files: ["cli/program.ts"],
    rules: {
      "@typescript-eslint/no-require-imports": ["error", { allow: ["^\\./commands/", "^\\.\\./review/cli$"] }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    },
  },
  { files: ["test/**/*.ts"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  prettier,
);
