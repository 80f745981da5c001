import { oneOf } from "../expect";
import type { Rule } from "../rule";

export const imageRepositoryPrivate: Rule = {
  id: "CR-001",
  title: "A repository of images is private",
  why: "anyone could fetch the images, and what is in them",
  source: "Alibaba Cloud ACR, repository types",
  level: "error",
  resourceTypes: ["alicloud_cr_ee_repo"],
  judge: (block) => oneOf(block, "repo_type", ["PRIVATE"]),
};
