import { type Finding } from "../load/finding";
import { type Platform } from "../spec/platform";
import { type Check } from "./check";
import { someOf, unknownName } from "./unknown-name";

const BY_SERVICE = ["lag", "depth", "jobs", "longestRequests"] as const;

/** What `deployment` says of a service is about one that is there, takes its work from there, and can be scaled so. */
export const deployment: Check = (platform) => [
  ...BY_SERVICE.flatMap((section) => unknownServices(section, platform)),
  ...unread("lag", platform),
  ...unread("jobs", platform),
  ...depths(platform),
  ...fixed(platform),
];

function unknownServices(
  section: (typeof BY_SERVICE)[number],
  { deployment: said, services, media }: Platform,
): Finding[] {
  const workers =
    section === "depth" ? Object.keys(media).filter((name) => media[name]?.runsOn === "virtual-nodes") : [];
  const known = [...Object.keys(services), ...workers];
  return Object.keys(said[section])
    .filter((name) => !known.includes(name))
    .map((name): Finding => ({
      ...unknownName(
        ["deployment", section, name],
        name,
        section === "depth" ? "a service, or a media worker on virtual nodes" : "a service",
        known,
        section === "depth" ? [["services"], ["media"]] : [["services"]],
      ),
      part: "key",
    }));
}

/** A topic that the service does not consume. */
function unread(section: "lag" | "jobs", { deployment: said, services }: Platform): Finding[] {
  const readers: Readonly<Record<string, { readonly topic: string }>> = said[section];
  return Object.entries(readers).flatMap(([name, { topic }]): Finding[] => {
    const consumes = services[name]?.consumes ?? [topic];
    if (consumes.includes(topic)) return [];
    const reads = [["services", name, "consumes"]];
    const want =
      consumes.length === 0
        ? "a topic that it consumes; it consumes none"
        : `a topic that it consumes: ${someOf(consumes)}`;
    return [{ path: ["deployment", section, name, "topic"], reads, got: topic, want }];
  });
}

/** KEDA knows Kafka and Prometheus, and not SMQ: https://keda.sh/docs/2.20/scalers/ */
function depths({ deployment: said, services, media }: Platform): Finding[] {
  return Object.entries(said.depth).flatMap(([name, { queue, prometheus }]): Finding[] => {
    const path = ["deployment", "depth", name];
    const worker = media[name];
    const receives = services[name]?.receives ?? [worker?.queue ?? queue];
    const want =
      receives.length === 0
        ? "a queue that it receives from; it has none"
        : `a queue that it receives from: ${someOf(receives)}`;
    const reads = [worker === undefined ? ["services", name, "receives"] : ["media", name, "queue"]];
    return [
      ...(receives.includes(queue) ? [] : [{ path: [...path, "queue"], reads, got: queue, want }]),
      ...(prometheus === undefined
        ? [
            {
              path,
              part: "key" as const,
              message:
                "nothing can scale by the depth of an SMQ (MNS) queue itself: KEDA has no scaler for it, its metrics-api scaler can't sign requests to MNS, and ACK's metrics adapter has no metric of it",
              hint: "say prometheus: { address, query } where an exporter brings the queue's depth (CloudMonitor's ActiveMessages) into Prometheus, or take the work from a Kafka topic and say deployment.lag",
            },
          ]
        : []),
      ...(said.lag[name] === undefined
        ? []
        : [
            {
              path,
              part: "key" as const,
              reads: [["deployment", "lag", name]],
              message: "it scales by lag already",
              hint: "keep one of them",
            },
          ]),
    ];
  });
}

/** A fixed number of copies follows nothing. */
function fixed({ deployment: said, services, media }: Platform): Finding[] {
  return (["lag", "depth"] as const).flatMap((section) =>
    Object.keys(said[section]).flatMap((name): Finding[] => {
      const owner = services[name] === undefined ? "media" : "services";
      const replicas = (services[name] ?? media[name])?.replicas;
      const isFixed = typeof replicas === "number" || replicas?.min === replicas?.max;
      if (replicas === undefined || !isFixed) return [];
      return [
        {
          path: ["deployment", section, name],
          part: "key",
          reads: [[owner, name, "replicas"]],
          message: "its number of copies is fixed",
          hint: `say ${owner}.${name}.replicas: { min: 1, max: 4 }`,
        },
      ];
    }),
  );
}
