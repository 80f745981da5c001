import { attach, AuthPolicy, type PolicyTarget, route, service } from "../../policies";

/** People show a token of the login service, machines a key. */
export default function example(): readonly PolicyTarget[] {
  const chat = route("/v1/chat", { to: service("chat") });
  attach(
    AuthPolicy.jwt({
      issuer: "https://login.example.com",
      audiences: ["lumen"],
      keys: { uri: "https://login.example.com/.well-known/jwks.json" },
      claimsToHeaders: { sub: "x-user" },
    }),
  ).to(chat);

  const batch = route("/v1/batch", { to: service("inference") });
  attach(AuthPolicy.apiKey({ secrets: ["batch-clients"] })).to(batch);
  return [chat, batch];
}
