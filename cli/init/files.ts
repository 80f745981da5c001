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

\`platform.yaml\` is the one file to edit; its comments say what each part means. Replace what is made up: the account's id,
images at registry.example.com, names at example.com.

    npm install
    npm run validate     # everything that is wrong, with its line
    npm run synth        # writes cdktf.out/
    npm run analyze      # what the platform survives, how fast, who enforces which policy
    npm run preflight    # what the account needs before a first deploy
    npm run review       # judges what synth wrote; given plans, also what would change

\`npm run explain -- SG-001\` says what a rule, a policy or a finding means; \`npx alicloud-ai-platform help review\` has examples.
Every command ends with 0 when nothing stands against it, 1 when somebody has to agree, 2 when it is refused, 3 when nothing
was judged or written.

## Deploy

With Terraform or OpenTofu on the path. cdktf-cli 0.21 runs on Node 20; on Node 22.19 and later it is cdktn-cli@0.24.0.

    export ALICLOUD_ACCESS_KEY=... ALICLOUD_SECRET_KEY=...    # or any way the provider reads credentials
    export TF_VAR_...=...                                     # the secrets: preflight lists them
    export TERRAFORM_BINARY_NAME=tofu CHECKPOINT_DISABLE=1    # tofu for OpenTofu
    npx cdktf-cli@0.21.0 deploy '*'
`;
}
