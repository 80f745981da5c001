import { minutes } from "../../base";
import { edge, observability } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Every Wednesday each gateway is taken out for five minutes, while every path is asked for; a failure calls. */
export default function example(stack: PlatformStack): void {
  const entry = edge.GlobalEntry.fromAttributes(stack, "Entry", {
    regions: {
      "ap-southeast-1": {
        groupId: "epg-bp1dmlohjjz4kqaun0123",
        endpoints: ["a", "b"].map((letter) => ({
          address: `gateway-${letter}.example.com`,
          alone: `https://api-${letter}.example.com`,
        })),
      },
    },
  });
  const drills = new observability.DrillSchedule(stack, "Drills", {
    entry,
    origin: "https://api.example.com",
    paths: ["/v1/chat/", "/v1/files/"],
    hold: minutes(5),
  });
  const notify = new observability.LogContacts(stack, "Ops", { emails: ["ops@example.com"] });
  drills.alarmOnFailure("DrillFailed", { notify });
}
