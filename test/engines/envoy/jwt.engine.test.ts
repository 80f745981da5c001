import { backend, gateway, prefix, route, security, to } from "./documents/parts";
import { proves, startFakes, startGateway, TokenIssuer } from "./harness";

const PORT = 8080;
const ADDRESS = "192.0.2.1:80";
const AUDIENCE = "platform";

describe("JWT", () => {
  proves("lets a valid token in, with its claim, and nothing else", async () => {
    const [chat] = await startFakes("chat");
    const issuer = new TokenIssuer("https://issuer.example");
    const documents = [
      ...gateway(PORT),
      route("chat", PORT, { matches: [prefix("/")], backendRefs: [to("chat")] }),
      backend("chat", [ADDRESS]),
      security("chat", "chat", {
        jwt: {
          providers: [
            {
              name: "platform",
              issuer: issuer.issuer,
              audiences: [AUDIENCE],
              localJWKS: { type: "Inline", inline: issuer.jwks() },
              claimToHeaders: [{ claim: "sub", header: "x-sub" }],
            },
          ],
        },
      }),
    ];
    const running = await startGateway(documents, { [ADDRESS]: chat });
    const claims = { aud: AUDIENCE, sub: "user-1" };
    const statusOf = async (token?: string): Promise<number> =>
      (await running.send(PORT, "/", { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } }))
        .status;

    expect(await statusOf()).toBe(401);
    expect(await statusOf(issuer.token({ ...claims, exp: Math.floor(Date.now() / 1000) - 3600 }))).toBe(401);
    expect(await statusOf(issuer.forged(claims))).toBe(401);
    expect(await statusOf(issuer.token({ ...claims, iss: "https://other.example" }))).toBe(401);
    expect(await statusOf(issuer.token({ ...claims, aud: "other" }))).toBe(403);
    expect(chat.requests).toHaveLength(0);
    expect(await statusOf(issuer.token(claims))).toBe(200);
    expect(chat.requests.map(({ headers }) => headers["x-sub"])).toEqual(["user-1"]);
  });

  proves("does not let a client set the header of the claim", async () => {
    const [chat] = await startFakes("chat");
    const issuer = new TokenIssuer("https://issuer.example");
    const documents = [
      ...gateway(PORT),
      route("chat", PORT, { matches: [prefix("/")], backendRefs: [to("chat")] }),
      backend("chat", [ADDRESS]),
      security("chat", "chat", {
        jwt: {
          providers: [
            {
              name: "platform",
              issuer: issuer.issuer,
              localJWKS: { type: "Inline", inline: issuer.jwks() },
              claimToHeaders: [{ claim: "sub", header: "x-sub" }],
            },
          ],
        },
      }),
    ];
    const running = await startGateway(documents, { [ADDRESS]: chat });
    const headers = { authorization: `Bearer ${issuer.token({ sub: "user-1" })}`, "x-sub": "admin" };
    await running.send(PORT, "/", { headers });
    expect(chat.requests.map((seen) => seen.headers["x-sub"])).toEqual(["user-1"]);
  });
});
