import { equal } from "./checks";
import { type Scenario, type World } from "./scenario";

const BY_KEY = "/v1/files/*";
const BY_TOKEN = "/users/*";
const HOUR = 3600;

export const apiKey: Scenario = {
  id: "api-key",
  claim: `${BY_KEY}: without a known key nobody gets in`,
  run: async (world) => {
    const { settings } = world.routePolicy(BY_KEY, "auth");
    const header = settings.form === "api-key" ? (settings.header ?? "x-api-key") : "";
    const statusWith = async (key: string): Promise<number> =>
      (await world.ask(BY_KEY, { headers: { [header]: key } })).status;
    const upstream = upstreamOf(world, BY_KEY);
    const from = `auth.apiKey in ${header}`;
    const refused = { none: await statusWith(""), unknown: await statusWith("no such key") };
    const reached = upstream.requests.length;
    return [
      equal({ what: "status without a key, and with an unknown one", from }, { none: 401, unknown: 401 }, refused),
      equal({ what: "of these, reached the service", from }, 0, reached),
      equal({ what: "status with a known key", from }, 200, await statusWith(world.stage.keys[0] ?? "")),
    ];
  },
};

export const jwt: Scenario = {
  id: "jwt",
  claim: `${BY_TOKEN}: only a valid token of the issuer for this audience gets in`,
  run: async (world) => {
    const { settings } = world.routePolicy(BY_TOKEN, "auth");
    const aud = settings.form === "jwt" ? settings.audiences[0] : undefined;
    const { issuer } = world.stage;
    const claims = { aud, sub: "user-1" };
    const now = Math.floor(Date.now() / 1000);
    const statusOf = async (authorization: string): Promise<number> =>
      (await world.ask(BY_TOKEN, { headers: { authorization } })).status;
    const upstream = upstreamOf(world, BY_TOKEN);
    const refused = {
      none: await statusOf(""),
      expired: await statusOf(`Bearer ${issuer.token({ ...claims, exp: now - HOUR })}`),
      forged: await statusOf(`Bearer ${issuer.forged(claims)}`),
      "another issuer": await statusOf(`Bearer ${issuer.token({ ...claims, iss: "https://other.example" })}`),
      "another audience": await statusOf(`Bearer ${issuer.token({ ...claims, aud: "other" })}`),
    };
    const reached = upstream.requests.length;
    const from = "auth.jwt of the route";
    return [
      equal(
        { what: "status of what is refused", from },
        { none: 401, expired: 401, forged: 401, "another issuer": 401, "another audience": 403 },
        refused,
      ),
      equal({ what: "of these, reached the service", from }, 0, reached),
      equal({ what: "status with a valid token", from }, 200, await statusOf(`Bearer ${issuer.token(claims)}`)),
    ];
  },
};

function upstreamOf({ stage }: World, route: string) {
  const { address } = stage.podsOf(stage.source.platform.routes[route]?.to ?? "");
  address.forget();
  return address;
}
