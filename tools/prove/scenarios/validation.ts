import { equal } from "./checks";
import { type Scenario } from "./scenario";

const ROUTE = "/v1/completions";

export const validation: Scenario = {
  id: "validation",
  claim: `${ROUTE}: what is not well formed never reaches the model, and nothing passes unchecked`,
  run: async (world) => {
    const { stage } = world;
    const policy = world.routePolicy(ROUTE, "validation");
    const most = policy.resolvedMaxBytes;
    const valid = world.visitor.requestFor(ROUTE).call.body as object;
    const model = stage.podsOf(stage.source.platform.routes[ROUTE]?.to ?? "").address;
    model.forget();
    const status = async (body: unknown, type = "application/json"): Promise<number> =>
      (await world.ask(ROUTE, { method: "POST", body, headers: { "content-type": type } })).status;
    const refused = {
      "a member missing": await status({}),
      "a member of another type": await status({ ...valid, prompt: 1 }),
      "too large": await status({ ...valid, prompt: "x".repeat(most) }),
      "another content type": await status(valid, "text/plain"),
    };
    const reached = model.requests.length;
    const passed = await status(valid);
    await stage.middleware.lose();
    const unchecked = await status(valid);
    const from = "validation of the route";
    const wanted = {
      "a member missing": 422,
      "a member of another type": 422,
      "too large": 413,
      "another content type": 415,
    };
    return [
      equal({ what: "status of what is refused", from }, wanted, refused),
      equal({ what: "of these, reached the model", from }, 0, reached),
      equal({ what: "status of a valid request", from }, 200, passed),
      equal(
        { what: "status while nothing can check", from: "validation fails closed unless failOpen is said" },
        policy.settings.failOpen === undefined ? 403 : 200,
        unchecked,
      ),
    ];
  },
};
