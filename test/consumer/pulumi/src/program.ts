import * as alicloud from "@pulumi/alicloud";
import { argumentsOf } from "./arguments";
import { plan } from "./policies";

const policies = plan(64);

const servers = new alicloud.alb.ServerGroup("web", {
  serverGroupName: "acme-web",
  vpcId: "vpc-existing",
  protocol: "HTTP",
  healthCheckConfig: { healthCheckEnabled: true },
  ...argumentsOf<alicloud.alb.ServerGroupArgs>(policies, "alicloud_alb_server_group", "service web"),
});
const listener = new alicloud.alb.Listener("web", {
  loadBalancerId: "alb-existing",
  listenerPort: 80,
  listenerProtocol: "HTTP",
  defaultActions: [
    { type: "ForwardGroup", forwardGroupConfig: { serverGroupTuples: [{ serverGroupId: servers.id }] } },
  ],
  ...argumentsOf<alicloud.alb.ListenerArgs>(policies, "alicloud_alb_listener", "service web"),
});

const [probes] = policies.documents.filter(({ resource }) => resource === "alicloud_pai_service");
const model = new alicloud.pai.Service("qwen", {
  serviceConfig: JSON.stringify({ metadata: { name: "qwen", instance: 2 }, ...probes?.body }),
});

export const resources = [servers, listener, model];
