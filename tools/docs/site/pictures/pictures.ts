import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPlatform } from "../../../../config";
import { synthesize } from "../../../../constructs/core";
import { type JsonObject } from "../../../../review/json";
import { reviewPlatform } from "../../../../stacks/analysis";
import { graphJson } from "../../../../stacks/graph/graph-json";
import { judges } from "../../../../stacks/judges";
import { definePlatformStacks } from "../../../../stacks/platform";
import type { Page } from "../markdown";
import { platformPicture } from "./platform";
import { requestPicture } from "./request";
import { roomsPicture } from "./rooms";
import { stacksPicture } from "./stacks";

/** Where the pictures stand in the repository, so that its pages show them without the site. */
export const PICTURES = "docs/pictures";

/** The pictures of the architecture by name, all drawn from the code and the sample. */
export function pictures(root: string): readonly Page[] {
  const located = openPlatform(join(root, "platform.yaml"));
  const { graph, policies } = reviewPlatform(located);
  const output = mkdtempSync(join(tmpdir(), "pictures-"));
  try {
    const { stacks } = synthesize(
      join(output, "out"),
      (app) => void definePlatformStacks(app, located.platform, policies),
      judges,
    );
    const route = graph.routes.find(({ path }) => path.startsWith("/v1/chat")) ?? graph.routes[0];
    return [
      { path: "rooms.svg", text: roomsPicture(root) },
      {
        path: "platform.svg",
        text: platformPicture(stacks, graph, asJson(graphJson(graph, located.platform))),
      },
      { path: "stacks.svg", text: stacksPicture("The stacks of the sample", stacks) },
      { path: "request.svg", text: requestPicture(graph, route?.path ?? "") },
    ];
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

const asJson = (text: string): JsonObject => JSON.parse(text) as JsonObject;
