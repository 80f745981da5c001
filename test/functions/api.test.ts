import { Accelerator, GA_VERSION, isBusy } from "../../functions/api/accelerator";
import { Alarms, CMS_VERSION } from "../../functions/api/alarms";
import { ApiError, RpcClient } from "../../functions/api/rpc-client";
import { signatureOf } from "../../functions/api/sign";
import { CREDENTIALS, FakeCloud } from "./support/fake-cloud";

test("signs as the vendor's own example does", () => {
  const parameters = {
    AccessKeyId: "testid",
    Action: "DescribeRegions",
    Format: "XML",
    SignatureMethod: "HMAC-SHA1",
    SignatureNonce: "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf",
    SignatureVersion: "1.0",
    Timestamp: "2016-02-23T12:46:24Z",
    Version: "2014-05-26",
  };
  expect(signatureOf("GET", parameters, "testsecret")).toBe("OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
});

describe("against a fake API", () => {
  const cloud = new FakeCloud([
    { id: "epg-1", region: "ap-southeast-1", traffic: 100, weights: { a: 128, "b'(*)": 64 } },
  ]);
  let endpoint: string;
  const client = (version: string, secret = CREDENTIALS.accessKeySecret) =>
    new RpcClient({ endpoint, version, credentials: { ...CREDENTIALS, accessKeySecret: secret }, now: () => 0 });

  beforeAll(async () => {
    endpoint = await cloud.start();
  });
  afterAll(() => cloud.stop());

  test("changes a group and keeps everything else of it", async () => {
    const accelerator = new Accelerator(client(GA_VERSION));
    const group = await accelerator.read("epg-1");
    await accelerator.change({ ...group, traffic: 40 });
    expect(cloud.calls.at(-1)).toMatchObject({
      SecurityToken: "token",
      Timestamp: "1970-01-01T00:00:00Z",
      "EndpointConfigurations.2.Endpoint": "b'(*)",
      "EndpointConfigurations.2.EnableProxyProtocol": "true",
    });
    expect(await accelerator.read("epg-1")).toMatchObject({ active: false, traffic: 100 });
    expect(await accelerator.read("epg-1")).toEqual({ ...group, traffic: 40 });
  });

  test("tells a busy accelerator from one that refuses", async () => {
    const accelerator = new Accelerator(client(GA_VERSION));
    const group = await accelerator.read("epg-1");
    cloud.refusals.push({ action: "UpdateEndpointGroup", code: "StateError.EndPointGroup" });
    expect(isBusy(await accelerator.change(group).catch((error: unknown) => error))).toBe(true);
    const stranger = new Accelerator(client(GA_VERSION, "another"));
    const error: unknown = await stranger.read("epg-1").catch((thrown: unknown) => thrown);
    expect(isBusy(error)).toBe(false);
    expect(error).toBeInstanceOf(ApiError);
    expect((error as ApiError).code).toBe("SignatureDoesNotMatch");
  });

  test("reads alarms by twenties, and learns nothing from those that are off or gone", async () => {
    const ids = Array.from({ length: 23 }, (_, index) => `rule-${index}`);
    for (const id of ids) cloud.alarms.set(id, { state: "OK" });
    cloud.alarms.set("rule-3", { state: "ALARM" });
    cloud.alarms.set("rule-4", { state: "ALARM", enabled: false });
    cloud.alarms.delete("rule-22");
    const before = cloud.count("DescribeMetricRuleList");
    const states = await new Alarms(client(CMS_VERSION)).states(ids);
    expect(cloud.count("DescribeMetricRuleList") - before).toBe(2);
    expect(ids.filter((id) => states.get(id) !== "OK").map((id) => [id, states.get(id)])).toEqual([
      ["rule-3", "ALARM"],
      ["rule-4", "INSUFFICIENT_DATA"],
      ["rule-22", "INSUFFICIENT_DATA"],
    ]);
  });
});
