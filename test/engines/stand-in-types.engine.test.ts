import { ALICLOUD_RESOURCES } from "../../provider/bindings/resources";
import { alicloudSchema, readFacts, readProviderData, type ProviderSchema } from "./support/provider-data";
import { fullBlock, sampleBlock } from "./support/sample-block";
import { describeWithTofu, Workspace, type Configuration } from "./support/tofu";

type MakeBlock = typeof sampleBlock;

function everyType(schema: ProviderSchema, types: readonly string[], make: MakeBlock): Configuration {
  const blocks = types.map((type): [string, object] => {
    const resource = schema.resource_schemas[type];
    if (resource === undefined) throw new Error(`the stand-in does not serve ${type}`);
    return [type, { sample: make(resource.block) }];
  });
  return { resource: Object.fromEntries(blocks) };
}

describeWithTofu("the stand-in provider, for every type in use", (engines) => {
  let workspace: Workspace;
  let schema: ProviderSchema;

  beforeAll(() => {
    workspace = new Workspace(engines, {});
    schema = alicloudSchema(workspace.run("providers", "schema", "-json"));
  });
  afterAll(() => {
    workspace.dispose();
  });

  it("serves the schema of the project's provider data, and the attributes that only the facts have", () => {
    const data = alicloudSchema(readProviderData("schema"));
    const facts = readFacts();
    expect(Object.keys(schema.resource_schemas).sort()).toEqual(Object.keys(data.resource_schemas).sort());
    expect(Object.keys(schema.data_source_schemas).sort()).toEqual(Object.keys(data.data_source_schemas).sort());
    for (const [type, { block }] of Object.entries(data.resource_schemas)) {
      const served = schema.resource_schemas[type]?.block;
      const missing = Object.keys(facts.resources[type]?.attributes ?? {}).filter(
        (name) => served?.attributes?.[name] === undefined && served?.block_types?.[name] === undefined,
      );
      expect({ type, missing }).toEqual({ type, missing: [] });
      for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
        const { required, optional, computed, sensitive } = attribute;
        expect(served?.attributes?.[name]).toMatchObject({
          ...(required && { required }),
          ...(optional && { optional }),
          ...(computed && { computed }),
          ...(sensitive && { sensitive }),
        });
      }
    }
  });

  it.each([
    ["what is required", sampleBlock],
    ["all that can be set", fullBlock],
  ])("validates, plans, applies, settles and destroys each with %s", (_, make) => {
    workspace.configure(everyType(schema, ALICLOUD_RESOURCES, make));
    expect(workspace.validate()).toMatchObject({ valid: true });
    const created = workspace.plan().resource_changes ?? [];
    expect(created.map(({ change }) => change.actions)).toEqual(ALICLOUD_RESOURCES.map(() => ["create"]));
    workspace.apply();
    expect(workspace.isSettled()).toBe(true);
    workspace.destroy();
    expect(workspace.run("state", "list")).toBe("");
  });
});
