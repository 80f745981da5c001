import { filledIn } from "./fill";
import type { Answers } from "./answers";

/** The files of a new project, by their paths in its folder. */
export function projectFiles(
  answers: Answers,
  dependencies: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { name } = answers;
  return {
    "platform.yaml": filledIn(answers),
    "package.json": json({
      name,
      private: true,
      scripts: Object.fromEntries(COMMANDS.map((command) => [command, `alicloud-ai-platform ${command}`])),
      dependencies,
    }),
    "cdktf.json": json({
      language: "typescript",
      app: "npx alicloud-ai-platform synth",
      projectId: name,
      sendCrashReports: "false",
      output: "cdktf.out",
    }),
    ".gitignore": ["node_modules/", "cdktf.out/", "*.tfstate", "*.tfstate.*", ".terraform/", ""].join("\n"),
    "README.md": readme(name),
  };
}

const COMMANDS = ["validate", "synth", "analyze", "review", "preflight", "explain"];

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function readme(name: string): string {
  return `# ${name}

\`platform.yaml\` is the one file to edit; its comments say what each part means.

    npm install
    npm run validate     # everything that is wrong, with its line
    npm run analyze      # what the platform survives, how fast, who enforces which policy
    npm run preflight    # what the account needs before a first deploy
    npm run synth        # writes cdktf.out/
    npx cdktf-cli@0.21.0 deploy '*'    # TERRAFORM_BINARY_NAME=tofu for OpenTofu

Replace what is made up: the account's id, images at registry.example.com, names at example.com.
`;
}
