import { documentAt, listed, member, text } from "../expect";
import { fail, PASS, unknown, type Rule } from "../rule";

export const noBroadProductPolicy: Rule = {
  id: "RAM-002",
  title: "No policy allows all actions of a product everywhere",
  why: "one leaked role could read and delete all of it",
  source: "Alibaba Cloud RAM, least privilege; KICS oss_bucket_allows_all_actions",
  level: "warning",
  resourceTypes: ["alicloud_ram_policy"],
  judge: (block) => {
    const document = documentAt(block, "policy_document") ?? documentAt(block, "document");
    if (document === "unknown") return unknown("policy_document");
    const broad = listed(member(document, "Statement"))
      .filter(
        (statement) => member(statement, "Effect") !== "Deny" && listed(member(statement, "Resource")).includes("*"),
      )
      .flatMap((statement) => listed(member(statement, "Action")).map(text))
      .filter((action) => action.endsWith(":*"));
    return broad.length > 0 ? fail("policy_document", `${broad.join(", ")} on *`, "named resources or actions") : PASS;
  },
};
