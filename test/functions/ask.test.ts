import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { askAll } from "../../functions/drill/ask";

describe("asking addresses", () => {
  let server: Server;
  let origin: string;
  const connections = new Set<unknown>();

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === "/silent") return;
      response.writeHead(Number(request.url?.slice(1)), { location: "/200" }).end("answer");
    });
    server.on("connection", (socket) => connections.add(socket));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test("counts an answer by its status, follows nothing, and makes a connection for each", async () => {
    const paths = ["/200", "/302", "/499", "/500", "/silent"];
    const answers = await askAll(
      [...paths.map((path) => `${origin}${path}`), "http://127.0.0.1:1/closed", "no address"],
      { timeoutMs: 300, statusBelow: 500, now: () => 0 },
    );
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, false, false, false, false]);
    expect(connections.size).toBe(paths.length);
  });
});
