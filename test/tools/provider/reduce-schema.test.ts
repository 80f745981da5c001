import { reduceSchema } from "../../../tools/provider/reduce-schema";

const SOURCE = "registry.terraform.io/example/cloud";
const texts = { description: "What it is.", description_kind: "plain" };

const schemaOf = (resource: object, more: object = {}): never =>
  ({
    format_version: "1.0",
    provider_schemas: {
      [SOURCE]: { provider: { version: 0, block: { ...texts } }, resource_schemas: { cloud_disk: resource }, ...more },
      "registry.terraform.io/example/other": { resource_schemas: {} },
    },
  }) as never;

const reduced = (resource: object, more?: object): unknown =>
  reduceSchema(schemaOf(resource, more), SOURCE, "2.0.0").provider_schemas[SOURCE]?.["resource_schemas"];

describe("reduceSchema", () => {
  it("drops texts of blocks and attributes at every depth, and keeps what is itself named description", () => {
    const description = { type: "string", optional: true };
    const attributes = {
      description: { ...description, ...texts },
      name: { type: "string", required: true, ...texts },
      rules: { type: ["list", ["object", { description: "string", port: "number" }]], computed: true, ...texts },
      settings: {
        nested_type: { nesting_mode: "single", attributes: { description: { ...description, ...texts } } },
        optional: true,
        ...texts,
      },
    };
    const nested = { nesting_mode: "list", max_items: 1, block: { ...texts, attributes: { description } } };
    expect(
      reduced({ version: 1, block: { ...texts, deprecated: true, attributes, block_types: { description: nested } } }),
    ).toEqual({
      cloud_disk: {
        version: 1,
        block: {
          deprecated: true,
          attributes: {
            description,
            name: { type: "string", required: true },
            rules: { type: ["list", ["object", { description: "string", port: "number" }]], computed: true },
            settings: { nested_type: { nesting_mode: "single", attributes: { description } }, optional: true },
          },
          block_types: {
            description: { nesting_mode: "list", max_items: 1, block: { attributes: { description } } },
          },
        },
      },
    });
  });

  it("keeps one provider, its resources and data sources, and names its version", () => {
    const data = { data_source_schemas: { cloud_disks: { block: {} } }, functions: { f: texts } };
    const result = reduceSchema(schemaOf({ block: {} }, data), SOURCE, "2.0.0");
    expect(result.provider_versions).toEqual({ [SOURCE]: "2.0.0" });
    expect(Object.keys(result.provider_schemas)).toEqual([SOURCE]);
    expect(Object.keys(result.provider_schemas[SOURCE]!).sort()).toEqual([
      "data_source_schemas",
      "provider",
      "resource_schemas",
    ]);
  });

  it("refuses a file without the provider, and one that says it is of another version", () => {
    expect(() => reduceSchema(schemaOf({ block: {} }), "registry.terraform.io/example/third", "2.0.0")).toThrow(
      "[schema] provider_schemas: got registry.terraform.io/example/cloud, registry.terraform.io/example/other, want registry.terraform.io/example/third",
    );
    expect(() => reduceSchema([], SOURCE, "2.0.0")).toThrow("[schema] provider_schemas: got none");
    const versioned = { ...(schemaOf({ block: {} }) as object), provider_versions: { [SOURCE]: "1.9.0" } };
    expect(() => reduceSchema(versioned, SOURCE, "2.0.0")).toThrow(
      `provider_versions.${SOURCE}: got 1.9.0, want 2.0.0`,
    );
  });
});
