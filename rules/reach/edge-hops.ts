import type { Block } from "../block";
import { member } from "../expect";
import { documentOf, hasAddress, inOwnNetwork } from "./addresses";
import { fillers } from "./cluster-hops";
import { textsAt, valuesAt } from "./references";
import { raw, type Trail } from "./trail";

/** From an accelerator through listeners and endpoint groups to what they send to. */
export function fromAccelerator(trail: Trail, accelerator: Block): void {
  if (!trail.first(accelerator)) return;
  const entrances = trail.naming("alicloud_ga_ip_set", "accelerator_id", accelerator);
  if (entrances.blocks.length === 0) {
    trail.missing(accelerator, entrances.open, "", "no region to enter at", "an alicloud_ga_ip_set for each");
  }
  const listeners = trail.naming("alicloud_ga_listener", "accelerator_id", accelerator);
  if (listeners.blocks.length === 0) {
    trail.missing(accelerator, listeners.open, "", "no listener", "an alicloud_ga_listener");
  }
  for (const listener of listeners.blocks) {
    trail.first(listener);
    const groups = trail.naming("alicloud_ga_endpoint_group", "listener_id", listener);
    if (groups.blocks.length === 0) {
      trail.missing(listener, groups.open, "", "no endpoint group", "an alicloud_ga_endpoint_group for each region");
    }
    for (const group of groups.blocks) fromEndpointGroup(trail, group);
  }
}

function fromEndpointGroup(trail: Trail, group: Block): void {
  if (!trail.first(group)) return;
  const field = "endpoint_configurations";
  const endpoints = valuesAt(group.body, field);
  if (endpoints.length === 0) {
    trail.missing(group, group.nested(field) === "unknown", field, "no endpoint", "the address of a gateway");
  }
  for (const endpoint of textsAt(group.body, `${field}.endpoint`)) onwards(trail, group, field, endpoint);
}

/** A value that names what comes next, by reference or by address. */
function onwards(trail: Trail, from: Block, field: string, value: string, port?: number): void {
  const { blocks } = trail.references.follow(from.stack, value);
  for (const block of blocks) toFront(trail, block, port);
  if (blocks.length > 0) return;
  const [, address = value, given] = /^([^:]+)(?::(\d+))?$/.exec(value) ?? [];
  const owner = [
    ...trail.context.resources("alicloud_nlb_load_balancer"),
    ...trail.context.resources("alicloud_alb_load_balancer"),
  ].find((balancer) => hasAddress(balancer, address));
  if (owner !== undefined) toFront(trail, owner, port ?? (given === undefined ? undefined : Number(given)));
  else if (inOwnNetwork(trail.context, address)) {
    trail.fault(
      from,
      field,
      `${value}, an address of the network that nothing here has`,
      "the address of a load balancer",
    );
  }
}

/** Whatever takes requests, by its type. What is not known here is someone else's. */
export function toFront(trail: Trail, block: Block, port?: number): void {
  if (block.type === "alicloud_apig_gateway") fromGateway(trail, block);
  else if (block.type === "alicloud_alb_load_balancer") fromWebBalancer(trail, block);
  else if (block.type === "alicloud_nlb_load_balancer") fromNetworkBalancer(trail, block, port);
  else trail.first(block);
}

export function fromGateway(trail: Trail, gateway: Block): void {
  if (!trail.first(gateway)) return;
  const routes = trail.naming("alicloud_apig_route", "environment_info", gateway);
  if (routes.blocks.length === 0) {
    trail.missing(gateway, routes.open, "", "no route", "an alicloud_apig_route in its environment");
  }
  for (const route of routes.blocks) {
    trail.first(route);
    for (const path of textsAt(route.body, "match.path.value")) trail.asked.set(path, { path, by: route });
    fromGatewayRoute(trail, route, gateway);
  }
}

function fromGatewayRoute(trail: Trail, route: Block, gateway: Block): void {
  const scene = textsAt(route.body, "backend.scene")[0];
  if (scene === "Mock" || scene === "Redirect") return;
  const field = "backend.services";
  const ids = textsAt(route.body, `${field}.service_id`);
  if (ids.length === 0) {
    trail.missing(route, route.nested(field) === "unknown", field, "no service", "the service that answers");
  }
  for (const id of ids) {
    for (const service of trail.references.follow(route.stack, id).blocks) {
      if (service.type !== "alicloud_apig_service") continue;
      if (trail.references.names(service.stack, raw(service, "gateway_id"), gateway) === "no") {
        const got = `${service.where}, a service of another gateway`;
        trail.fault(route, field, got, "services of the gateway whose environment the route is in");
      }
      fromGatewayService(trail, service);
    }
  }
}

function fromGatewayService(trail: Trail, service: Block): void {
  if (!trail.first(service)) return;
  if (service.text("source_type") === "FC3") return;
  const addresses = textsAt(service.body, "addresses");
  if (addresses.length === 0) {
    const open = service.read("addresses").state === "unknown";
    trail.missing(service, open, "addresses", "no address", "the addresses of a load balancer");
  }
  for (const address of addresses) onwards(trail, service, "addresses", address);
}

export function fromWebBalancer(trail: Trail, balancer: Block): void {
  if (!trail.first(balancer)) return;
  const listeners = trail.naming("alicloud_alb_listener", "load_balancer_id", balancer);
  if (listeners.blocks.length === 0) {
    trail.missing(balancer, listeners.open, "", "no listener", "an alicloud_alb_listener");
  }
  for (const listener of listeners.blocks) {
    trail.first(listener);
    fromActions(trail, listener, "default_actions");
    for (const rule of trail.naming("alicloud_alb_rule", "listener_id", listener).blocks) {
      trail.first(rule);
      for (const path of textsAt(rule.body, "rule_conditions.path_config.values")) {
        if (forwards(rule, "rule_actions")) trail.asked.set(path, { path, by: rule });
      }
      fromActions(trail, rule, "rule_actions");
    }
  }
}

const forwards = (block: Block, field: string): boolean =>
  textsAt(block.body, `${field}.type`).includes("ForwardGroup");

function fromActions(trail: Trail, block: Block, field: string): void {
  if (!forwards(block, field)) return;
  const ids = textsAt(block.body, `${field}.forward_group_config.server_group_tuples.server_group_id`);
  if (ids.length === 0) {
    trail.missing(block, block.nested(field) === "unknown", field, "no server group", "the servers that answer");
  }
  for (const id of ids) {
    for (const group of trail.references.follow(block.stack, id).blocks) fromWebServers(trail, group);
  }
}

function fromWebServers(trail: Trail, group: Block): void {
  if (group.type !== "alicloud_alb_server_group" || !trail.first(group)) return;
  const servers = valuesAt(group.body, "servers");
  for (const server of servers) {
    const address = member(server, "server_ip") ?? member(server, "server_id");
    const port = Number(member(server, "port"));
    if (typeof address === "string")
      onwards(trail, group, "servers", address, Number.isFinite(port) ? port : undefined);
  }
  if (servers.length > 0) return;
  const attached = trail.naming("alicloud_alb_server_group_server_attachment", "server_group_id", group);
  if (attached.blocks.length > 0) return;
  const open = attached.open || group.nested("servers") === "unknown";
  trail.missing(group, open, "servers", "no server", "at least one: an empty group answers 503");
}

/** @param port the one that is asked for. @default whichever it listens on */
export function fromNetworkBalancer(trail: Trail, balancer: Block, port?: number): void {
  if (!trail.first(balancer, String(port ?? "any"))) return;
  const listeners = trail.naming("alicloud_nlb_listener", "load_balancer_id", balancer);
  const heard = listeners.blocks.filter(
    (listener) => port === undefined || Number(raw(listener, "listener_port")) === port,
  );
  const models = modelsBehind(trail, balancer, port);
  if (heard.length === 0 && models.found.length === 0) {
    const want = "an alicloud_nlb_listener, or a model behind it";
    const got = port === undefined ? "no listener" : `no listener on port ${port}, which is asked for`;
    trail.missing(balancer, listeners.open || models.open, "", got, want);
  }
  for (const model of models.found) trail.first(model);
  for (const listener of heard) {
    trail.first(listener);
    for (const group of trail.references.follow(listener.stack, raw(listener, "server_group_id")).blocks) {
      if (group.type === "alicloud_nlb_server_group") fromServers(trail, group, { balancer, listener });
    }
  }
}

/** PAI-EAS adds a listener for each model that names the balancer. */
export function modelsBehind(trail: Trail, balancer: Block, port?: number): { found: readonly Block[]; open: boolean } {
  let open = false;
  const found = trail.context.resources("alicloud_pai_service").filter((model) => {
    const document = documentOf(model, "service_config");
    if (document === undefined) {
      open = true;
      return false;
    }
    return valuesAt(document, "networking.nlb").some((own) => {
      const answer = trail.references.names(model.stack, member(own, "id"), balancer);
      open ||= answer === "unknown";
      return answer === "yes" && (port === undefined || Number(member(own, "listener_port")) === port);
    });
  });
  return { found, open };
}

/** Servers that Terraform attached, or that Kubernetes fills in: then both sides must say so. */
function fromServers(trail: Trail, group: Block, by: { readonly balancer: Block; readonly listener: Block }): void {
  if (!trail.first(group)) return;
  const attached = trail.naming("alicloud_nlb_server_group_server_attachment", "server_group_id", group);
  if (attached.blocks.length > 0) {
    for (const one of attached.blocks) {
      trail.first(one);
      const address = raw(one, "server_ip") ?? raw(one, "server_id");
      if (typeof address === "string") onwards(trail, one, "server_ip", address, Number(raw(one, "port")) || undefined);
    }
    return;
  }
  fillers(trail, group, {
    ...by,
    attachedElsewhere: attached.open,
    goOn: (block, port) => toFront(trail, block, port),
  });
}
