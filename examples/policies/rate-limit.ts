import { attach, type PolicyTarget, RateLimitPolicy, route, service } from "../../policies";

/** A tenant may ask sixty times a minute, an address twenty times a second. */
export default function example(): readonly PolicyTarget[] {
  const chat = route("/v1/chat", { to: service("chat") });
  attach(
    RateLimitPolicy.perTenant("x-tenant", { requests: 60, per: "minute" }).perAddress({ requests: 20, per: "second" }),
  ).to(chat);
  return [chat];
}
