import { documentAt, listed, member, text } from "../expect";
import { fail, PASS, unknown, type Rule } from "../rule";

export const bucketSecureTransport: Rule = {
  id: "OSS-008",
  title: "A bucket refuses clear text",
  why: "objects and signatures could be read on the way",
  source: "KICS oss_buckets_securetransport_disabled",
  level: "warning",
  resourceTypes: ["alicloud_oss_bucket"],
  judge: (block) => {
    if (block.read("policy").state === "absent")
      return fail("policy", "nothing", "a Deny where acs:SecureTransport is false");
    const document = documentAt(block, "policy");
    if (document === "unknown") return unknown("policy");
    const refuses = listed(member(document, "Statement")).some(
      (statement) =>
        member(statement, "Effect") === "Deny" &&
        listed(member(statement, "Condition", "Bool", "acs:SecureTransport")).some((one) => text(one) === "false"),
    );
    return refuses ? PASS : fail("policy", "no such Deny", "a Deny where acs:SecureTransport is false");
  },
};
