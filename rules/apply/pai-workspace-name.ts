import { matching, type Rule } from "../rule";

export const paiWorkspaceName: Rule = {
  id: "PAI-002",
  title: "The name of a PAI workspace has 3 to 23 letters, digits and underscores, a letter first",
  why: "hyphens and longer names plan and are refused at apply",
  source: "https://www.alibabacloud.com/help/en/pai/developer-reference/api-aiworkspace-2021-02-04-createworkspace",
  level: "error",
  resourceTypes: ["alicloud_pai_workspace_workspace"],
  judge: (block) =>
    matching(
      block.read("workspace_name"),
      "workspace_name",
      /^[A-Za-z][A-Za-z0-9_]{2,22}$/,
      "3 to 23 letters, digits and _, a letter first",
    ),
};
