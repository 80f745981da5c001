import { isObject } from "./decode";
import { type Finding } from "./finding";
import { type BlockKind, judgeBlock } from "./judge";
import { type ProviderData, providerData, providerDataOfSource, providerOfType } from "./provider-data";
import { admits } from "./version-constraint";

export interface StackOptions {
  /** The stack's name, the place of findings that belong to no construct. Default: `stack`. */
  readonly stack?: string;
}

type Json = Readonly<Record<string, unknown>>;

interface Block {
  readonly kind: BlockKind;
  readonly type: string;
  readonly block: Json;
  /** The provider's local name. */
  readonly provider: string;
  readonly where: string;
}

interface Requirement {
  readonly source?: string;
  readonly version?: string;
}

/** The provider of Terraform's own types (`terraform_data`), which nothing has to judge. */
const BUILT_IN = "terraform";

/**
 * Judges every resource, data source and provider block of a stack: the object that `stack.toTerraform()` returns, or
 * the content of a `cdk.tf.json`. A finding of kind `not judged` tells which provider's blocks were skipped, and why.
 */
export function judgeStack(terraformJson: unknown, options: StackOptions = {}): Finding[] {
  if (!isObject(terraformJson)) return [];
  const stack = options.stack ?? "stack";
  const requirements = requirementsOf(terraformJson);
  const groups = new Map<string, Block[]>();
  for (const block of blocksOf(terraformJson, stack)) {
    groups.set(block.provider, [...(groups.get(block.provider) ?? []), block]);
  }
  groups.delete(BUILT_IN);
  return [...groups].flatMap(([provider, blocks]) => {
    const requirement = requirements.get(provider) ?? {};
    const data = requirement.source === undefined ? providerData(provider) : providerDataOfSource(requirement.source);
    return data === undefined || !admits(requirement.version ?? data.facts.version, data.facts.version)
      ? [notJudged(stack, provider, blocks.length, requirement, data)]
      : blocks.flatMap((block) => judgeBlock({ ...block, provider: data.name }));
  });
}

function notJudged(
  stack: string,
  provider: string,
  count: number,
  requirement: Requirement,
  data?: ProviderData,
): Finding {
  const blocks = `${count} block${count === 1 ? "" : "s"}`;
  return {
    kind: "not judged",
    severity: "note",
    certainty: "certain",
    where: stack,
    type: provider,
    argument: "",
    got:
      data === undefined
        ? `${blocks} of a provider without data here: not judged`
        : `version ${requirement.version ?? ""}: ${blocks} not judged`,
    want:
      data === undefined
        ? "a provider whose constraints are known"
        : `version ${data.facts.version}, the only one that the constraints are for`,
  };
}

function requirementsOf(json: Json): Map<string, Requirement> {
  const found = new Map<string, Requirement>();
  for (const section of many(json["terraform"])) {
    for (const providers of many(section["required_providers"])) {
      for (const [name, requirement] of Object.entries(providers)) found.set(name, readRequirement(requirement));
    }
  }
  return found;
}

function readRequirement(requirement: unknown): Requirement {
  if (typeof requirement === "string") return { version: requirement };
  if (!isObject(requirement)) return {};
  const { source, version } = requirement;
  return {
    ...(typeof source === "string" ? { source } : {}),
    ...(typeof version === "string" ? { version } : {}),
  };
}

function blocksOf(json: Json, stack: string): Block[] {
  return [...typedBlocks(json, "resource", stack), ...typedBlocks(json, "data", stack), ...providerBlocks(json, stack)];
}

function typedBlocks(json: Json, kind: "resource" | "data", stack: string): Block[] {
  return many(json[kind]).flatMap((types) =>
    Object.entries(types).flatMap(([type, named]) =>
      many(named).flatMap((names) =>
        Object.entries(names).flatMap(([name, bodies]) =>
          many(bodies).map((block) => ({
            kind,
            type,
            block,
            provider: localProvider(block, type),
            where: constructPath(block) ?? `${stack}/${type}.${name}`,
          })),
        ),
      ),
    ),
  );
}

function providerBlocks(json: Json, stack: string): Block[] {
  return many(json["provider"]).flatMap((providers) =>
    Object.entries(providers).flatMap(([name, bodies]) =>
      many(bodies).map((block): Block => {
        return {
          kind: "provider",
          type: name,
          block,
          provider: name,
          where: constructPath(block) ?? `${stack}/provider.${name}`,
        };
      }),
    ),
  );
}

function localProvider(block: Json, type: string): string {
  const { provider } = block;
  if (typeof provider !== "string") return providerOfType(type);
  return provider.replace(/^\$\{(.*)\}$/, "$1").split(".")[0] ?? providerOfType(type);
}

function constructPath(block: Json): string | undefined {
  const comment = block["//"];
  const metadata = isObject(comment) ? comment["metadata"] : undefined;
  const path = isObject(metadata) ? metadata["path"] : undefined;
  return typeof path === "string" ? path : undefined;
}

/** Terraform JSON takes one object, or a list of them, in most places. */
function many(value: unknown): Json[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isObject);
}
