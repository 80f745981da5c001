import { edge } from "../../constructs";
import type { PlatformStack } from "../../constructs/core";

/** Away from a classic gateway, a tenth at a time: it keeps nine tenths, and its successor gets the rest. */
export default function example(stack: PlatformStack): void {
  const old = edge.ClassicApiGateway.fromAttributes(stack, "Old", {
    groupId: "4f1e2d3c4b5a69788796a5b4c3d2e1f0",
    domain: "old-api.example.com",
  });
  const successor = edge.ApiGateway.fromAttributes(stack, "New", {
    gatewayId: "gw-0123456789",
    environmentId: "env-0123456789",
    address: "gw-0123456789.ap-southeast-1.alicloudapi.com",
  });
  new edge.GlobalEntry(stack, "Entry", {
    regions: {
      "ap-southeast-1": {
        endpoints: [
          { ...old.endpoint, weight: 90 },
          { address: successor.address, weight: 10 },
        ],
      },
    },
  });
}
