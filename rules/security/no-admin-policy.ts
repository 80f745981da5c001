import { documentAt, listed, member } from "../expect";
import { fail, PASS, unknown, type Rule } from "../rule";

export const noAdminPolicy: Rule = {
  id: "RAM-001",
  title: "No policy allows everything",
  why: "whoever has it owns the account",
  source: "KICS ram_policy_admin_access_not_attached_to_users_groups_roles",
  level: "error",
  resourceTypes: ["alicloud_ram_policy"],
  judge: (block) => {
    const document = documentAt(block, "policy_document") ?? documentAt(block, "document");
    if (document === "unknown") return unknown("policy_document");
    const broad = listed(member(document, "Statement")).some(
      (statement) =>
        member(statement, "Effect") !== "Deny" &&
        listed(member(statement, "Action")).includes("*") &&
        listed(member(statement, "Resource")).includes("*"),
    );
    return broad ? fail("policy_document", "every action on every resource", "the actions that are needed") : PASS;
  },
};
