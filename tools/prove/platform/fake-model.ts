import { type Behaviour } from "../harness";

/** Answers as a served model does: with its name, to whoever brings its token. */
export function model(name: string, zone: string, token: () => string): Behaviour {
  return (request, response) => {
    const known = request.headers.authorization === token();
    response.writeHead(known ? 200 : 401, { "content-type": "application/json" });
    response.end(JSON.stringify(known ? { servedBy: name, zone, degraded: [] } : { error: "token" }));
  };
}
