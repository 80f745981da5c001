import type { Block } from "../block";
import { documentAt, listed, member } from "../expect";
import { fail, PASS, SKIP, unknown, type Rule } from "../rule";

function imagesOf(block: Block): readonly string[] | "unknown" {
  if (block.type === "alicloud_eci_container_group") {
    const containers = block.nested("containers");
    return containers === "unknown" ? containers : containers.flatMap((one) => one.text("image") ?? []);
  }
  const config = documentAt(block, "service_config");
  if (config === "unknown") return config;
  return listed(member(config, "containers")).flatMap((one) => {
    const image = member(one, "image");
    return typeof image === "string" ? [image] : [];
  });
}

export const imagePinned: Rule = {
  id: "REL-007",
  title: "An image is named with its version",
  why: "the next restart may run something else",
  source: "Kubernetes, configuration best practices: avoid :latest",
  level: "warning",
  resourceTypes: ["alicloud_eci_container_group", "alicloud_pai_service"],
  judge: (block) => {
    const images = imagesOf(block);
    if (images === "unknown") return unknown(block.type === "alicloud_pai_service" ? "service_config" : "containers");
    const loose = images.filter((image) => !/@sha256:|:(?!latest$)[\w][\w.-]*$/.test(image) && !image.includes("${"));
    if (loose.length > 0) return fail("image", loose.join(", "), "a tag other than latest, or a digest");
    return images.length === 0 ? SKIP : PASS;
  },
};
