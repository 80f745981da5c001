import type { Platform } from "../config";
import type { Prerequisite } from "./prerequisite";
import { hasWayIn, isAccelerated } from "./way-in";

interface Assumption {
  readonly what: string;
  readonly why: string;
  readonly how: string;
  readonly used: (platform: Platform) => boolean;
}

const some = (record: object): boolean => Object.keys(record).length > 0;
const serves = ({ models }: Platform): boolean => some(models);
const servesBehindNlb = ({ models }: Platform): boolean => Object.values(models).some(({ reach }) => reach === "nlb");
const alarmed = ({ alarms }: Platform): boolean => alarms.emails.length > 0;

/** What the vendor's pages do not settle, and this platform builds on. */
const ASSUMPTIONS: readonly Assumption[] = [
  {
    what: "an EAS service behind an NLB answers at the root path",
    why: "the pages name /api/predict/<service> for gateways and are silent on NLB",
    how: "curl http://<nlb>:<port>/v1/models from a pod with the token; if 404, the model's path prefix is the other one",
    used: servesBehindNlb,
  },
  {
    what: "EAS takes networking.nlb[].net_type, and adds its own listener to the load balancer",
    why: "older pages spell it netType",
    how: "after the first model: its port appears among the NLB's listeners",
    used: servesBehindNlb,
  },
  {
    what: "which of EAS's probe keys stands for readiness",
    why: "the pages name startup, liveness and readiness checks, but not how each acts",
    how: "watch one rollout: no request may reach a copy that still loads",
    used: serves,
  },
  {
    what: "the autoscaler of an EAS service acts as written",
    why: "its JSON is known from few samples",
    how: "after the first model: the scaling page of the EAS console shows bounds and signal",
    used: ({ models }) => Object.values(models).some(({ replicas }) => typeof replicas !== "number"),
  },
  {
    what: "eas.pai.aliyuncs.com is the service name of EAS's role",
    why: "it stands in a RAM policy page, and was not tried with this resource",
    how: "if it is refused: create the role in the EAS console and list it under account.existingServiceRoles",
    used: serves,
  },
  {
    what: "Kafka takes topic names with dots",
    why: "the vendor names letters, digits, - and _; dead-letter topics end in .dlq",
    how: "the first topic shows it; without dots, rename topics and set deadLetter: false",
    used: ({ messaging }) => messaging.kafka !== undefined,
  },
  {
    what: "Kafka's certificates inside the network: who signs them, and whether they name their hosts",
    why: "the vendor's samples trust its root certificate and switch the check of host names off, for the Internet's port",
    how: "the middleware's log, `kafka send failed`: a wrong name is ERR_TLS_CERT_ALTNAME_INVALID; verifyHostname: false leaves that check out",
    used: ({ messaging }) => messaging.kafka?.protocol === "SASL_SSL",
  },
  {
    what: "the configuration server's host is mse-<id>-nacos-ans.mse.aliyuncs.com",
    why: "the provider does not export it",
    how: "compare with the MSE console",
    used: ({ messaging }) => messaging.nacos !== undefined,
  },
  {
    what: "Tablestore answers at https://<instance>.<region>.vpc.tablestore.aliyuncs.com",
    why: "the provider does not export it",
    how: "compare with the Tablestore console",
    used: ({ data }) => data.tablestore !== undefined,
  },
  {
    what: "Gateway with Inference Extension can be installed in the account",
    why: "it was handed out on request in 2025, and needs the Gateway API component first",
    how: "ACK console, Add-ons; otherwise policies.profile: envoy-gateway-1.9 with a chart of your own",
    used: (platform) => platform.policies.profile === "ack" && hasWayIn(platform),
  },
  {
    what: "a gateway on the internet lists a load balancer whose address_type is Internet",
    why: "the accelerator and the records take its address from there; the provider's page does not give the words",
    how: "after the edge stack: terraform state show of a gateway; otherwise the first of its addresses is taken",
    used: ({ gateways }) => gateways !== undefined && gateways.entry !== "none",
  },
  {
    what: "Global Accelerator takes a gateway's address as an endpoint of type Domain, and its TCP check on 443 passes",
    why: "the type for names is documented; with an API gateway behind it was not tried",
    how: "after the global stack: the endpoint groups of the console are healthy",
    used: isAccelerated,
  },
  {
    what: "the accelerator's own name can be read as soon as it is there",
    why: "the record of the domain is an alias of it, which a data source reads",
    how: "if the first apply finds it empty, apply the global stack again",
    used: (platform) => isAccelerated(platform) && platform.gateways?.dns !== undefined,
  },
  {
    what: "the cluster's log collector calls itself k8s-group-<cluster id>",
    why: "the gateway's log is collected by that name; it is the add-on's habit, and stands in no reference",
    how: "Simple Log Service, the project's machine groups: its heartbeat is OK",
    used: () => true,
  },
  {
    what: "mails of log alarms use the template sls.builtin.en, kept in cn-heyuan for every account",
    why: "the provider's page names that region; international accounts were not tried",
    how: "after the first apply: a test mail from the action policy's page",
    used: alarmed,
  },
];

/** Facts to confirm on the first live deploy. */
export function unverified(platform: Platform): Prerequisite[] {
  return ASSUMPTIONS.filter(({ used }) => used(platform)).map(({ what, why, how }) => ({
    part: "unverified",
    level: "check",
    what,
    why,
    how,
  }));
}
