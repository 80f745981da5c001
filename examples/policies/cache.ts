import { minutes } from "../../base";
import { attach, CachePolicy, type PolicyTarget, route, service } from "../../policies";

/** The list of models is a minute old at most, and ten minutes when the service fails. */
export default function example(): readonly PolicyTarget[] {
  const models = route("/v1/models", { to: service("model") });
  attach(CachePolicy.fresh({ ttl: minutes(1), key: ["path", "header:X-Tenant"] }).staleIfError(minutes(10))).to(models);
  return [models];
}
