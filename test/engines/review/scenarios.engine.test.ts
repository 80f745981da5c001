import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { html, json, junit, markdown, readInputs, review, type Review, sarif, terminal } from "../../../review";
import { describeWithTofu, Workspace } from "../support/tofu";
import { type Scenario, SCENARIOS } from "./scenarios";
import { hasBrowser, PageReader } from "./support/browser";
import { inspect } from "./support/inspect";

const SECRET = "token-of-the-model-service";
const VARIABLE = { token: { type: "string", sensitive: true } };

describeWithTofu("a review of OpenTofu's plan (stand-in provider)", (engines) => {
  let directory: string;
  const reader = new PageReader();

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "review-"));
    process.env["TF_VAR_token"] = SECRET;
  });
  afterAll(async () => {
    await reader.dispose();
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
    async (scenario) => {
      const result = reviewOf(scenario);
      expect({ verdict: result.verdict, codes: result.reasons.map(({ code }) => code) }).toEqual({
        verdict: scenario.verdict,
        codes: scenario.codes,
      });
      const outputs = [
        terminal(result),
        markdown(result),
        json(result),
        sarif(result, new Map()),
        junit(result),
        html(result),
      ];
      for (const output of outputs) expect(output).not.toContain(SECRET);
      if (hasBrowser) expect(await inspect(reader, html(result))).toEqual([]);
    },
    120_000,
  );
});
