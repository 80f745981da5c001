import { choice, described, filled, section } from "./schema-kit";
import { share } from "./policies-kit";
import { routePath } from "./route-path";
import { duration } from "./words";

export const DialSchema = section(
  {
    route: described(routePath, "The route whose probes say how fast each region is. It comes through the gateways."),
    slowFrom: described(duration, "An average answer that takes this long or longer is slow, 1ms to 60s."),
    calmBelow: described(duration, "Only an average below this gives traffic back. Shorter than slowFrom."),
    floor: filled(described(share, "What a region keeps in any case, 1% or more."), "20%"),
    step: filled(described(share, "What one look moves, 1% or more."), "20%"),
    every: filled(choice(["1m", "5m", "15m", "30m", "60m"], { description: "No shorter than the probes'." }), "5m"),
  },
  {
    description:
      "The probes' alarms lower a slow region's share of the traffic, and give it back. Left out: a slow region keeps its share.",
  },
);
