import { oneOf } from "../expect";
import { fail, type Rule } from "../rule";

export const bucketBlocksPublic: Rule = {
  id: "OSS-009",
  title: "A bucket can't be made public by a later grant",
  why: "one wrong call opens it; KICS oss_bucket_ip_restriction_disabled asks for less",
  source: "Alibaba Cloud OSS, Block Public Access",
  level: "warning",
  resourceTypes: ["alicloud_oss_bucket"],
  judge: (block, context) => {
    const blocks = context.resources("alicloud_oss_bucket_public_access_block").filter((one) => {
      const bucket = one.read("bucket");
      if (bucket.state === "unknown") return context.referenced(one, bucket.reference)?.name === block.name;
      return one.text("bucket") === block.text("bucket") && one.stack === block.stack;
    });
    const [first] = blocks;
    return first === undefined
      ? fail("", "a bucket without one", "an alicloud_oss_bucket_public_access_block for it")
      : oneOf(first, "block_public_access", [true]);
  },
};
