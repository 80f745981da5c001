import { type Blocks, blocksOf, compareSchemas } from "../../../tools/provider/compare-schemas";

const string = { type: "string", optional: true };

const blocks = (resources: Readonly<Record<string, object>>, data: Readonly<Record<string, object>> = {}): Blocks => {
  const entries = (all: Readonly<Record<string, object>>): object =>
    Object.fromEntries(Object.entries(all).map(([type, block]) => [type, { block }]));
  return blocksOf({ resource_schemas: entries(resources), data_source_schemas: entries(data) } as never);
};

describe("compareSchemas", () => {
  it("finds nothing between equals", () => {
    const same = blocks({ cloud_disk: { attributes: { name: string } } });
    expect(compareSchemas(same, same, ["cloud_disk"])).toEqual({ addedTypes: [], removedTypes: [], arguments: [] });
  });

  it("counts types, with data sources apart from resources", () => {
    const before = blocks({ cloud_disk: {}, cloud_net: {} }, { cloud_disk: {} });
    const after = blocks({ cloud_net: {}, cloud_zone: {} }, { cloud_zones: {} });
    expect(compareSchemas(before, after, [])).toMatchObject({
      addedTypes: ["cloud_zone", "data.cloud_zones"],
      removedTypes: ["cloud_disk", "data.cloud_disk"],
    });
  });

  it("says for each argument in use what it was and what it is, at every depth", () => {
    const rule = (attributes: object): object => ({ nesting_mode: "list", block: { attributes } });
    const before = blocks({
      cloud_disk: {
        attributes: { name: string, size: { type: "number", required: true }, old: string },
        block_types: { rule: rule({ port: string }) },
      },
      cloud_net: { attributes: { name: string } },
    });
    const after = blocks({
      cloud_disk: {
        attributes: {
          name: { ...string, deprecated: true },
          size: { type: "string", required: true },
          key: { type: "string", required: true, sensitive: true },
        },
        block_types: { rule: { ...rule({ port: string, zone: string }), min_items: 1 } },
      },
      cloud_net: {},
    });
    expect(compareSchemas(before, after, ["cloud_disk"]).arguments).toEqual([
      "cloud_disk.key: new, string, required sensitive",
      "cloud_disk.name: string, optional -> string, optional deprecated",
      "cloud_disk.old: gone, was string, optional",
      "cloud_disk.rule: list of blocks, optional -> list of blocks, required",
      "cloud_disk.rule.zone: new, string, optional",
      "cloud_disk.size: number, required -> string, required",
    ]);
  });

  it("does not count members of object types that an older file lost", () => {
    const disk = (members: object): Blocks =>
      blocks({ cloud_disk: { attributes: { tags: { type: ["list", ["object", members]], computed: true } } } });
    const { arguments: same } = compareSchemas(disk({ a: "string" }), disk({ a: "string", description: "string" }), [
      "cloud_disk",
    ]);
    expect(same).toEqual([]);
    const { arguments: changed } = compareSchemas(disk({ a: "string" }), disk({ a: "number" }), ["cloud_disk"]);
    expect(changed).toHaveLength(1);
  });
});
