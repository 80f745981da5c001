import type { Edit } from "../values/edits";

/** A difference that the provider shows although nothing will be other than before. */
export interface Noise {
  readonly type: string;
  readonly upstream: string;
  readonly explain: string;
  matches(edit: Edit): boolean;
}

const NOISE: readonly Noise[] = [
  {
    type: "alicloud_polardb_cluster",
    upstream: "https://github.com/aliyun/terraform-provider-alicloud/issues/4632",
    explain: "modify_mode is written and never read back, so every plan shows the list again",
    matches: ({ field, before }) => /^db_cluster_ip_array\[\d+\]\.modify_mode$/.test(field) && before === "(nothing)",
  },
  {
    type: "alicloud_oss_bucket",
    upstream: "https://github.com/aliyun/terraform-provider-alicloud/pull/10103",
    explain: "oss_bucket_acl owns the access list; the bucket shows it as a change of its own",
    matches: ({ field, after }) => field === "acl" && after === "(nothing)",
  },
  {
    type: "alicloud_pai_service",
    upstream:
      "https://github.com/aliyun/terraform-provider-alicloud/blob/v1.289.0/alicloud/resource_alicloud_pai_service.go",
    explain: "the service adds empty labels to its JSON when it is read back",
    matches: ({ field, before, after }) =>
      field === "service_config.labels" && [before, after].every((value) => value === "{}" || value === "(nothing)"),
  },
];

/** The noise that an edit is, or nothing. */
export function noiseOf(type: string, edit: Edit): Noise | undefined {
  return NOISE.find((noise) => noise.type === type && noise.matches(edit));
}
