import { SecretRef } from "../../../constructs/core";
import { HostedModel, type HostedModelProps } from "../../../constructs/serving";
import { describeTarget } from "../../../policies/attachment";
import { render } from "../../support/render";

const KEY = SecretRef.kms("lumen/model-studio-key");

/** A hosted model made in a throw-away stack. */
function hosted(props: Partial<HostedModelProps> = {}): HostedModel {
  let model: HostedModel | undefined;
  render((stack) => {
    model = new HostedModel(stack, "Hosted", { name: "qwen3.7-plus", apiKey: KEY, ...props });
  });
  return model!;
}

describe("HostedModel", () => {
  test("is an address, a name and a key, and creates nothing", () => {
    const model = hosted();
    expect(model.url).toBe("https://dashscope-intl.aliyuncs.com/compatible-mode/v1");
    expect([model.servedName, model.tokenRef, model.retired]).toEqual(["qwen3.7-plus", KEY, undefined]);
    expect(describeTarget(model)).toMatchObject({
      kind: "endpoint",
      tiers: ["envoy-gateway"],
      facts: { address: { host: "dashscope-intl.aliyuncs.com", port: 443, pathPrefix: "/compatible-mode/v1" } },
    });
    expect(render((stack) => new HostedModel(stack, "H", { name: "qwen-plus", apiKey: KEY })).types()).toEqual([]);
  });

  test("is asked in another region, or under a workspace's own address", () => {
    expect(hosted({ region: "cn-beijing" }).address.host).toBe("dashscope.aliyuncs.com");
    expect(hosted({ region: "eu-central-1", workspaceId: "ws-1" }).address.host).toBe(
      "ws-1.eu-central-1.maas.aliyuncs.com",
    );
  });

  test("refuses a model whose removal was announced, and says what stands in", () => {
    expect(() => hosted({ name: "deepseek-r1" })).toThrow(
      '[test/Hosted] name: got "deepseek-r1", announced to be gone on 2026-10-10, want deepseek-v4-flash, deepseek-v4-pro',
    );
    expect(hosted({ name: "deepseek-r1", acceptRetired: "still answers in our account" }).retired).toBe("2026-10-10");
  });

  test("refuses a name that is not known, unless told", () => {
    expect(() => hosted({ name: "qwen3.7-pluss" })).toThrow("did you mean qwen3.7-plus?");
    expect(() => hosted({ name: "brand-new-model" })).toThrow("a newer one: give acceptUnknown your reason");
    expect(hosted({ name: "qwen3.8-max", acceptUnknown: "announced on 2026-09-11" }).servedName).toBe("qwen3.8-max");
  });

  test("refuses a region without Model Studio", () => {
    expect(() => hosted({ region: "eu-central-1" })).toThrow('region: got "eu-central-1", want one of ap-northeast-1');
  });
});
