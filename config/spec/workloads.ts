import { Type } from "@sinclair/typebox";

import { choice, described, filled, named, section, tagged, text } from "./schema-kit";
import { duration, image, name, topicName } from "./words";

const prometheusAddress = text(
  "^https?://[^\\s?#]+$",
  "an http address such as http://prometheus.monitoring:9090",
  "http://prometheus.monitoring:9090",
);

const LagSchema = section(
  {
    topic: topicName,
    perCopy: filled(
      Type.Integer({ minimum: 1, maximum: 1_000_000, description: "Messages that wait for each copy, on average." }),
      100,
    ),
  },
  { description: "A topic that the service consumes; the count of its copies follows how far it lags. Needs KEDA." },
);

const DepthSchema = section(
  {
    queue: described(name, "A queue of messaging.queues that the service receives from."),
    perCopy: filled(
      Type.Integer({ minimum: 1, maximum: 1_000_000, description: "Messages that wait for each copy, on average." }),
      100,
    ),
    prometheus: Type.Optional(
      section(
        {
          address: described(prometheusAddress, "Where KEDA asks."),
          query: Type.String({ minLength: 1, description: "PromQL that gives the queue's depth as one number." }),
        },
        { description: "A series of the queue's depth, such as one that an exporter makes of CloudMonitor's." },
      ),
    ),
  },
  { description: "A queue that the service works off; the count of its copies follows its depth. Needs KEDA." },
);

const JobsSchema = section(
  {
    topic: described(topicName, "A topic that the service consumes: each message is a job."),
    atOnce: filled(Type.Integer({ minimum: 1, maximum: 200 }), 4),
    retries: filled(
      Type.Integer({ minimum: 0, maximum: 10, description: "After them the message belongs to the dead letters." }),
      2,
    ),
    timeLimit: filled(described(duration, "A job is stopped after this long, 1m to 7d."), "24h"),
  },
  { description: "Run the service as jobs, one for each message, instead of copies that stay. Needs KEDA." },
);

const common = {
  present: filled(
    Type.Array(choice(["gateway-api", "envoy-gateway", "pod-identity", "keda", "secret-manager"]), {
      uniqueItems: true,
      description: "Controllers that the cluster has by other means, such as a chart of ACK's catalogue.",
    }),
    [],
  ),
  images: filled(
    section({
      middleware: Type.Optional(described(image, "Validates, answers last, keeps dead letters.")),
      answerCache: Type.Optional(described(image, "nginx that runs as any user.")),
    }),
    {},
  ),
  servicesPerNode: filled(
    Type.Integer({
      minimum: 1,
      maximum: 50,
      description:
        "Different services that may share a node, at most. Those of a compute domain are put into groups of this size, closest callers together; a node that holds one group takes no other.",
    }),
    3,
  ),
  canaryGate: Type.Optional(
    section(
      {
        image: described(image, "With sh and promtool."),
        prometheus: described(prometheusAddress, "Where the gateway's metrics are asked for."),
      },
      { description: "Who judges the steps of canaries that have a gate." },
    ),
  ),
  longestRequests: filled(
    named(described(duration, "1s to 1h."), name, {
      description: "By service: what a copy that stops may take to finish. 30s where nothing is said.",
    }),
    {},
  ),
  lag: filled(named(LagSchema, name, { description: "Services that scale by lag, by name." }), {}),
  depth: filled(named(DepthSchema, name, { description: "Services that scale by a queue's depth, by name." }), {}),
  jobs: filled(named(JobsSchema, name, { description: "Services that run as jobs, by name." }), {}),
};

/** How what runs in the cluster gets there. */
export const DeploymentSchema = tagged(
  "method",
  [
    section(
      { method: Type.Literal("gitops"), ...common },
      { description: "Charts are written and somebody else installs them." },
    ),
    section(
      {
        method: Type.Literal("helm"),
        from: choice(["vpc", "internet"], {
          description: "Where Terraform runs: inside the VPC (or over a VPN), or outside, which needs a public API.",
        }),
        kubeconfig: Type.Optional(
          section({
            path: text("^[^\\s$]+$", "the path of a kubeconfig file such as ~/.kube/config", "~/.kube/config"),
            context: Type.Optional(text("^\\S{1,253}$", "a context of that file", "lumen-prod")),
          }),
        ),
        exec: Type.Optional(
          section(
            {
              command: text("^[^\\s]+$", "a program on the path", "ack-ram-tool"),
              args: filled(Type.Array(Type.String({ description: "{cluster} stands for the cluster's id." })), []),
            },
            { description: "A program that gives a short-lived token on each run." },
          ),
        ),
        ...common,
      },
      {
        description: "Terraform installs the charts. Say kubeconfig or exec: neither puts a credential into the state.",
      },
    ),
  ],
  { description: "How what runs in the cluster gets there." },
);
