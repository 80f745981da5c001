import { createServer, type Server } from "node:net";

/**
 * Below the ports that systems give to clients (from 32768 on Linux, 49152 elsewhere): a server that is closed for a while
 * would find its port taken by a connection of its own clients.
 */
const FIRST = 15_000;
const COUNT = 16_000;

/** Ports on 127.0.0.1 that were free a moment ago, all different: held together, then released. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const held = new Map<number, Server>();
  while (held.size < count) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    const server = held.has(port) ? undefined : await listening(port);
    if (server !== undefined) held.set(port, server);
  }
  await Promise.all([...held.values()].map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
  return [...held.keys()];
}

/** Nothing where the port is taken. */
async function listening(port: number): Promise<Server | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(undefined));
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
