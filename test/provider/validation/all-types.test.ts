import fc from "fast-check";
import { type Attribute, type Attributes, judgeBlock, providerData } from "../../../provider/validation";
import { isBlock } from "../../../provider/validation/facts";
import { compare } from "../../../tools/provider/agreement";
import { readCorpus } from "../../../tools/provider/corpus";
import { join } from "node:path";

const facts = providerData("alicloud")!.facts;
const CORPUS = join(__dirname, "corpus/alicloud-1.289.0.verdicts.jsonl.gz");

/** Everything that a block must have, filled with references, so that names and shapes alone are judged. */
function required(attributes: Attributes): Record<string, unknown> {
  const entries = Object.entries(attributes).filter(([, attribute]) => attribute.required === true);
  return Object.fromEntries(entries.map(([name, attribute]) => [name, filled(attribute)]));
}

function filled(attribute: Attribute): unknown {
  if (!isBlock(attribute)) return "${var.value}";
  const count = Math.max(1, attribute.minItems ?? 1);
  return Array.from({ length: count }, (_, index) => ({ ...required(attribute.block), "//": index }));
}

/** Faults that an argument's absence cannot be blamed for: a group of which one has to be chosen, blocks that must differ. */
const CHOICES = new Set(["exactlyOneOf", "atLeastOneOf"]);

describe("all types of the provider", () => {
  it("accept what they require", () => {
    const refused = (["resources", "dataSources"] as const).flatMap((section) =>
      Object.entries(facts[section]).flatMap(([type, { attributes }]) =>
        judgeBlock({ kind: section === "resources" ? "resource" : "data", type, block: required(attributes) })
          .filter(({ severity, kind }) => severity === "error" && !CHOICES.has(kind))
          .filter(({ certainty }) => certainty === "certain")
          .map(({ argument, kind }) => `${type}.${argument} ${kind}`),
      ),
    );
    expect(refused).toEqual([]);
  });

  it("refuse an argument that does not exist", () => {
    const silent = Object.entries(facts.resources).filter(([type, { attributes }]) => {
      const findings = judgeBlock({ kind: "resource", type, block: { ...required(attributes), no_such_argument: 1 } });
      return !findings.some(({ kind, argument }) => kind === "unknown argument" && argument === "no_such_argument");
    });
    expect(silent).toEqual([]);
  });

  it("survive any JSON at all", () => {
    const types = Object.keys(facts.resources);
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.integer({ min: 0 }),
        fc.jsonValue({ maxDepth: 3 }),
        (type, seed, value) => {
          const names = Object.keys(facts.resources[type]!.attributes);
          const block = { [names[seed % names.length] ?? "x"]: value, dynamic: value };
          expect(Array.isArray(judgeBlock({ kind: "resource", type, block }))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a required argument", () => {
  it("is always missed when it is taken out of a block that was accepted", () => {
    const accepted = compare(readCorpus(CORPUS))
      .comparisons.filter(({ findings }) => findings.length === 0)
      .map(({ verdict }) => verdict)
      .filter(({ resource }) => mandatory(resource).length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...accepted), fc.nat(), ({ resource, block }, choice) => {
        const names = mandatory(resource);
        const name = names[choice % names.length]!;
        const { [name]: _, ...rest } = block;
        const findings = judgeBlock({ kind: "resource", type: resource, block: rest });
        expect(findings).toContainEqual(
          expect.objectContaining({
            kind: "missing argument",
            argument: name,
            certainty: "certain",
            severity: "error",
          }),
        );
      }),
      { numRuns: 300 },
    );
  });
});

function mandatory(type: string): string[] {
  const { attributes } = facts.resources[type]!;
  return Object.keys(attributes).filter((name) => attributes[name]?.required === true);
}
