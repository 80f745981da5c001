import { Argument } from "commander";

/** `[platform]`: the platform file that a command reads. */
export function platformArgument(): Argument {
  return new Argument(
    "[platform]",
    "a platform file, .yaml or .ts (default: $PLATFORM_FILE, or platform.yaml)",
  ).default(process.env["PLATFORM_FILE"] ?? "platform.yaml", "platform.yaml");
}
