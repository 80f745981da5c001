import { documentAt, listed, member, text } from "../expect";
import { fail, PASS, unknown, type Rule } from "../rule";

export const roleTrustNamed: Rule = {
  id: "RAM-003",
  title: "A role can be taken by those who are named",
  why: "anyone with an account could act as it",
  source: "Alibaba Cloud RAM, trust policies",
  level: "error",
  resourceTypes: ["alicloud_ram_role"],
  judge: (block) => {
    const document = documentAt(block, "assume_role_policy_document") ?? documentAt(block, "document");
    if (document === "unknown") return unknown("assume_role_policy_document");
    const everyone = listed(member(document, "Statement")).some((statement) =>
      ["RAM", "Service", "Federated"].some((kind) =>
        listed(member(statement, "Principal", kind)).some((one) => one === "*" || text(one).includes("::*:")),
      ),
    );
    return everyone ? fail("assume_role_policy_document", "everyone", "named accounts or services") : PASS;
  },
};
