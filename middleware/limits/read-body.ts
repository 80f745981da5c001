import { type IncomingMessage } from "node:http";

export type ReadBody =
  | { readonly outcome: "whole"; readonly body: Buffer }
  | { readonly outcome: "too-large" }
  | { readonly outcome: "incomplete" };

/** The length that a request declares; undefined when it comes in chunks. */
export function declaredLength({ headers }: IncomingMessage): number | undefined {
  if (headers["transfer-encoding"] !== undefined) return undefined;
  return Number(headers["content-length"] ?? 0);
}

/** Reads a body of at most `limit` bytes, and holds no more than that. */
export function readBody(request: IncomingMessage, limit: number): Promise<ReadBody> {
  if ((declaredLength(request) ?? 0) > limit) return Promise.resolve({ outcome: "too-large" });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const finish = (result: ReadBody): void => {
      request.off("data", onData).off("end", onEnd).off("close", onClose).off("error", onClose);
      // The rest is thrown away as it arrives, for as long as a request may take: a connection that is closed while
      // its client still writes can lose the answer.
      if (result.outcome !== "whole") request.on("error", () => undefined).resume();
      resolve(result);
    };
    const onData = (chunk: Buffer): void => {
      length += chunk.length;
      if (length > limit) finish({ outcome: "too-large" });
      else chunks.push(chunk);
    };
    const onEnd = (): void => {
      finish({ outcome: "whole", body: Buffer.concat(chunks, length) });
    };
    const onClose = (): void => {
      finish({ outcome: "incomplete" });
    };
    request.on("data", onData).once("end", onEnd).once("close", onClose).once("error", onClose);
  });
}
