import { minutes, seconds } from "../../base";
import { attach, endpoint, HealthPolicy, type PolicyTarget, service } from "../../policies";

/** A service that is asked, restarted and drained, and a model that is asked and cut off when it fails. */
export default function example(): readonly PolicyTarget[] {
  const chat = service("chat", { replicas: 3 });
  attach(HealthPolicy.http("/ready").servesWhenReady().restartsWhenDead().drain(seconds(30))).to(chat);

  const r1 = endpoint("deepseek-r1", { address: { host: "models.example.com", port: 9001 } });
  attach(
    HealthPolicy.http("/health", { every: seconds(10), unhealthyAfter: 3 })
      .startWithin(minutes(30))
      .servesWhenReady()
      .ejectAfter(3, { ejectFor: seconds(30) }),
  ).to(r1);
  return [chat, r1];
}
