import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { html, json, junit, markdown, readInputs, review, type Review, sarif, terminal } from "../../../review";
import { describeWithTofu, Workspace } from "../support/tofu";
import { type Scenario, SCENARIOS } from "./scenarios";
import { describeWithBrowser, PageReader } from "./support/browser";
import { inspect } from "./support/inspect";

const SECRET = "token-of-the-model-service";
const VARIABLE = { token: { type: "string", sensitive: true } };

describeWithTofu("a review of OpenTofu's plan (stand-in provider)", (engines) => {
  let directory: string;
  const pages = new Map<string, string>();

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "review-"));
    process.env["TF_VAR_token"] = SECRET;
  });
  afterAll(() => {
    delete process.env["TF_VAR_token"];
    rmSync(directory, { recursive: true, force: true });
  });

  function reviewOf({ name, before, after }: Scenario): Review {
    const workspace = new Workspace(engines, { variable: VARIABLE, resource: before ?? after });
    try {
      if (before !== undefined) {
        workspace.apply();
        workspace.configure({ variable: VARIABLE, resource: after });
      }
      const file = join(directory, `${name.replaceAll(" ", "-")}.json`);
      writeFileSync(file, JSON.stringify(workspace.plan()));
      return review(readInputs([file]), { today: "2026-11-24" });
    } finally {
      workspace.dispose();
    }
  }

  it.each(SCENARIOS)(
    "$name: $verdict. $because",
    (scenario) => {
      const result = reviewOf(scenario);
      expect({ verdict: result.verdict, codes: result.reasons.map(({ code }) => code) }).toEqual({
        verdict: scenario.verdict,
        codes: scenario.codes,
      });
      const page = html(result);
      const outputs = [terminal(result), markdown(result), json(result), sarif(result, new Map()), junit(result), page];
      for (const output of outputs) expect(output).not.toContain(SECRET);
      pages.set(scenario.name, page);
    },
    120_000,
  );

  describeWithBrowser("its page is in order", () => {
    const reader = new PageReader();
    afterAll(() => reader.dispose());

    it.each(SCENARIOS)(
      "$name",
      async ({ name }) => {
        expect(await inspect(reader, pages.get(name) ?? "")).toEqual([]);
      },
      60_000,
    );
  });
});
