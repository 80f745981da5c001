import { oneOf } from "../expect";
import { all, unknown, type Rule } from "../rule";
import { under } from "../under";

export const nodeDisksEncrypted: Rule = {
  id: "ACK-015",
  title: "Disks of nodes are encrypted",
  why: "images, caches and volumes would lie unencrypted on disk",
  source: "checkov CKV_ALI_7, 8 and 32; KICS disk_encryption_disabled, launch_template_is_not_encrypted",
  level: "warning",
  resourceTypes: ["alicloud_cs_kubernetes_node_pool"],
  judge: (block) => {
    const disks = block.nested("data_disks");
    if (disks === "unknown") return unknown("data_disks");
    return all([
      oneOf(block, "system_disk_encrypted", [true]),
      ...disks.map((disk) => under("data_disks", oneOf(disk, "encrypted", [true]))),
    ]);
  },
};
