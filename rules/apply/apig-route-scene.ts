import { matching, type Rule } from "../rule";

const SCENES = ["SingleService", "MultiServiceByRatio", "MultiServiceByTag", "Mock", "Redirect"];

export const apigRouteScene: Rule = {
  id: "APIG-001",
  title: "A route's backend is of a kind that the gateway knows",
  why: "any word plans, and the gateway refuses it",
  source:
    "https://help.aliyun.com/en/api-gateway/cloud-native-api-gateway/developer-reference/api-apig-2024-03-27-createhttpapiroute",
  level: "error",
  resourceTypes: ["alicloud_apig_route"],
  judge: (block) =>
    matching(
      block.read("backend.scene"),
      "backend.scene",
      new RegExp(`^(${SCENES.join("|")})$`),
      `one of ${SCENES.join(", ")}`,
    ),
};
