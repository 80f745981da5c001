import { type PolicyTarget } from "../../attachment/target";
import { type JsonObject, shareOf, slug, type TierWork, type Writer } from "../tier";

/** Where a server group's id goes: the construct resolves the target's name. */
const group = (target: PolicyTarget): string => `server-group:${slug(target)}`;

/** Weights, header and cookie matches, and mirrors as rules of the listener. */
export function rolloutRules(writer: Writer, work: TierWork): void {
  const { target } = work;
  const rollout = shareOf(work, "rollout")?.policy;
  const pools = shareOf(work, "failover")?.policy.settings.pools;
  if (pools !== undefined) {
    const tuples = pools.map(({ name, share }) => ({
      server_group_id: `server-group:${name}`,
      weight: whole(writer, target, share.value),
    }));
    writer.document(target, "alicloud_alb_rule", `${slug(target)}-pools`, ["failover"], forward(tuples));
  }
  if (rollout === undefined) return;
  const rule = (suffix: string, body: JsonObject): void =>
    writer.document(target, "alicloud_alb_rule", `${slug(target)}-${suffix}`, ["rollout"], body);
  const { settings } = rollout;
  switch (settings.form) {
    case "canary": {
      const share = whole(writer, target, rollout.canaryShare?.value ?? 0);
      rule("canary", forward([tuple(target, 100 - share), tuple(settings.target, share)]));
      break;
    }
    case "blue-green":
      rule(
        "blue-green",
        forward([
          tuple(target, settings.live === "blue" ? 100 : 0),
          tuple(settings.target, settings.live === "green" ? 100 : 0),
        ]),
      );
      break;
    case "header":
    case "cookie":
      for (const variant of settings.variants) {
        rule(`${settings.form}-${variant.value.toLowerCase()}`, {
          rule_conditions: [condition(settings.form, settings.name, variant.value)],
          ...forward([tuple(variant.target, 100)]),
        });
      }
      break;
    case "mirror":
      if (settings.share.value !== 100) {
        writer.problem(target, "rollout.mirror", {
          got: settings.share.toString(),
          want: "100%",
          hint: "TrafficMirror has no share",
        });
      }
      rule("mirror", {
        rule_actions: [
          {
            type: "TrafficMirror",
            order: 1,
            traffic_mirror_config: {
              target_type: "ForwardGroupMirror",
              mirror_group_config: { server_group_tuples: [{ server_group_id: group(settings.target) }] },
            },
          },
        ],
      });
      break;
    case "sticky":
    case "rolling":
  }
}

function tuple(target: PolicyTarget, weight: number): JsonObject {
  return { server_group_id: group(target), weight };
}

function forward(tuples: readonly JsonObject[]): JsonObject {
  return { rule_actions: [{ type: "ForwardGroup", order: 10, forward_group_config: { server_group_tuples: tuples } }] };
}

function condition(form: "header" | "cookie", name: string, value: string): JsonObject {
  return form === "header"
    ? { type: "Header", header_config: { key: name, values: [value] } }
    : { type: "Cookie", cookie_config: { values: [{ key: name, value }] } };
}

function whole(writer: Writer, target: PolicyTarget, share: number): number {
  return writer.within(target, "weight", share, 0, 100, "%");
}
