import { FORMATS, isDate, isNetwork } from "../../../provider/validation/formats";
import { providerFunction } from "../../../provider/validation/provider-functions";
import { admits } from "../../../provider/validation/version-constraint";

describe("formats", () => {
  const cases: Readonly<Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }>> = {
    json: { good: ["", "{}", "[1]", "null", '"x"'], bad: ["{", "abc", "{'a':1}"] },
    yaml: { good: ["", "a: 1", "- a\n- b", "abc"], bad: ["a: [1", "key: :\n  bad: [unclosed"] },
    ip: { good: ["10.0.0.1", "::1"], bad: ["10.0.0", "010.0.0.1", "10.0.0.0/8", ""] },
    ipv4: { good: ["10.0.0.1"], bad: ["::1", ""] },
    int64: { good: ["0", "-1", "+5", "9223372036854775807"], bad: ["", "1.5", "9223372036854775808", " 1"] },
    "date-time": {
      good: ["2026-11-24T22:00:00Z", "2026-11-24T22:00:00.5+08:00", "2024-02-29T00:00:00Z"],
      bad: ["2026-11-24", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-11-24 22:00:00Z"],
    },
    base64: { good: ["YQ==", "YWI=", "YWJj"], bad: ["", "YQ", "a-b_"] },
    "http-url": { good: ["http://a", "https://a/b?c"], bad: ["", "ftp://a", "http://", "a.com"] },
  };
  it.each(Object.entries(cases))("%s", (name, { good, bad }) => {
    const accepts = FORMATS[name]!.accepts;
    expect(good.filter((value) => !accepts(value))).toEqual([]);
    expect(bad.filter((value) => accepts(value))).toEqual([]);
  });

  it("a network is named by its first address", () => {
    for (const good of ["10.0.0.0/8", "0.0.0.0/0", "192.168.1.1/32", "2001:db8::/32", "::ffff:10.0.0.0/104"]) {
      expect([good, isNetwork(good)]).toEqual([good, true]);
    }
    for (const bad of ["10.0.0.1/8", "10.0.0.0", "10.0.0.0/33", "10.0.0.0/08", "a/8", "2001:db8::1/32"]) {
      expect([bad, isNetwork(bad)]).toEqual([bad, false]);
    }
    expect(isNetwork("10.0.0.0/8", { minimum: 16, maximum: 29 })).toBe(false);
    expect(isNetwork("10.0.0.0/24", { minimum: 16, maximum: 29 })).toBe(true);
  });

  it("a date is a day of the calendar", () => {
    expect(["2026-11-24", "2024-02-29"].every(isDate)).toBe(true);
    expect(["2026-02-29", "2026-1-1", "", "2026-11-24T00:00:00Z"].some(isDate)).toBe(false);
  });
});

describe("the provider's own functions", () => {
  const cases: readonly [string, readonly unknown[], readonly unknown[]][] = [
    ["SingleIP", ["10.0.0.1", "::1"], ["x"]],
    ["validateDBConnectionPort", ["", "1000", "5999"], ["999", "6000", "x"]],
    ["alicloud.resourceAliCloudCrInstance.func1", [0, 5], [6]],
    ["alicloud.resourceAliCloudCrInstance.func3", [1000], [6]],
    ["alicloud.validateMaintainTimeRange", ["16:00Z-17:00Z"], ["16:00Z-18:00Z", "23:00Z-00:00Z", "16:30Z-17:30Z"]],
    ["alicloud.validateNormalName", ["ab"], ["a", "http://x", "x".repeat(129)]],
    ["alicloud.validateOTSInstanceName", ["abc", "a-1"], ["ab", "1ab", "ab-"]],
    ["alicloud.validateOTSTableName", ["_a", "A1"], ["", "1a", "a-b"]],
    ["alicloud.validateOnsGroupId", ["GID-abc", "GID_abc"], ["GID-", "CID-abc", "GID-a b"]],
    ["alicloud.validateOssBucketDateTimestamp", ["2026-11-24"], ["2026-11-31", "soon"]],
    ["alicloud.validateRR", ["www", "@", "a.b"], ["-a", "a-", "x".repeat(64), "a.".repeat(127)]],
    ["alicloud.validateRedisConfig", [{ a: "b" }], [{}]],
    [
      "alicloud.validateVpnCIDRNetworkAddress",
      ["10.0.0.0/8,10.1.0.0/16"],
      ["10.0.0.1/8", "", "10.0.0.0/8, 10.1.0.0/16"],
    ],
    ["validation.StringIsValidRegExp", ["^a$", "\\p{Han}"], ["(", "(?=a)"]],
  ];
  it.each(cases)("%s", (name, good, bad) => {
    const accepts = providerFunction(name)!.accepts;
    expect(good.filter((value) => !accepts(value))).toEqual([]);
    expect(bad.filter((value) => accepts(value))).toEqual([]);
  });

  it("accept everything when it is not known what they accept", () => {
    expect(providerFunction("alicloud.validateSomethingElse")).toBeUndefined();
  });
});

describe("version constraints", () => {
  it.each([
    ["1.289.0", true],
    ["= 1.289.0", true],
    ["~> 1.289.0", true],
    ["~> 1.289", true],
    ["~> 1.288.0", false],
    ["~> 2.0", false],
    [">= 1.200, < 2", true],
    [">= 1.290", false],
    ["> 1.289.0", false],
    ["<= 1.289", true],
    ["!= 1.289.0", false],
    ["latest", false],
  ])("%s", (constraint, expected) => {
    expect(admits(constraint, "1.289.0")).toBe(expected);
  });
});
