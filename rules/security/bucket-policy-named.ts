import { documentAt, listed, member, text } from "../expect";
import { fail, PASS, SKIP, unknown, type Rule } from "../rule";

export const bucketPolicyNamed: Rule = {
  id: "OSS-007",
  title: "The policy of a bucket allows nothing to everyone",
  why: "anyone could list, fetch, write or delete",
  source: "KICS oss_bucket_allows_all_actions_from_all_principals, _delete_, _list_, _put_",
  level: "error",
  resourceTypes: ["alicloud_oss_bucket"],
  judge: (block) => {
    if (block.read("policy").state === "absent") return SKIP;
    const document = documentAt(block, "policy");
    if (document === "unknown") return unknown("policy");
    const open = listed(member(document, "Statement")).filter(
      (statement) =>
        member(statement, "Effect") !== "Deny" &&
        member(statement, "Condition") === undefined &&
        listed(member(statement, "Principal")).some((one) => one === "*" || text(one).includes('"*"')),
    );
    const actions = open.flatMap((statement) => listed(member(statement, "Action")).map(text));
    return open.length > 0
      ? fail("policy", `${actions.join(", ")} for everyone`, "named principals, or a condition")
      : PASS;
  },
};
