import { OssBucket } from "#alicloud/oss-bucket";
import { waive } from "../../../constructs/core";
import { render } from "../../support/render";

const REASON = "Whoever may read this bucket is named in another account.";

test("waivers of several constructs and rules stand in the stack's own JSON", () => {
  const { json } = render((stack) => {
    const [one, two] = ["Models.v1", "Results"].map(
      (id) => new OssBucket(stack, id, { bucket: id.toLowerCase().replace(".", "-") }),
    );
    waive(one!, "OSS-005", { reason: REASON, owner: "data", until: "2027-03-31" });
    waive(one!, "OSS-006", { reason: REASON, owner: "data", until: "2027-03-31", covers: "unknown" });
    waive(two!, "OSS-005", { reason: REASON, owner: "data", until: "2027-03-31" });
  });
  const { waivers } = json["//"] as { readonly waivers: Readonly<Record<string, object>> };
  expect(Object.values(waivers)).toEqual([
    { path: "test/Models.v1", rule: "OSS-005", reason: REASON, owner: "data", until: "2027-03-31" },
    { path: "test/Models.v1", rule: "OSS-006", reason: REASON, owner: "data", until: "2027-03-31", covers: "unknown" },
    { path: "test/Results", rule: "OSS-005", reason: REASON, owner: "data", until: "2027-03-31" },
  ]);
});

test("a waiver lifts what a rule refuses at synth", () => {
  const define = (waived: boolean) =>
    render((stack) => {
      const bucket = new OssBucket(stack, "Models", { bucket: "models" });
      bucket.addOverride("bucket", "Models_1");
      if (waived) waive(bucket, "OSS-001", { reason: REASON, owner: "data", until: "2027-03-31" });
    });
  expect(() => define(false)).toThrow("OSS-001");
  expect(() => define(true)).not.toThrow();
});

test.each([
  ["an unknown rule", "OSS-999", { reason: REASON }, "got OSS-999, want the exact id of a rule"],
  ["a rule that no reason excuses", "SECRET-001", { reason: REASON }, "want a rule that can be waived"],
  ["no sentence", "OSS-005", { reason: "because" }, "want a sentence of 20 characters or more"],
])("a waiver with %s stops the synthesis", (_, rule, given, message) => {
  expect(() =>
    render((stack) =>
      waive(new OssBucket(stack, "Models", { bucket: "models" }), rule, {
        owner: "data",
        until: "2027-03-31",
        ...given,
      }),
    ),
  ).toThrow(message);
});
