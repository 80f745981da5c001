import { createHmac } from "node:crypto";

export type Parameters = Readonly<Record<string, string>>;

/** Percent-encoding as the signature wants it, which is stricter than `encodeURIComponent`. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The parameters in the order in which they are signed. */
export function queryOf(parameters: Parameters): string {
  return Object.entries(parameters)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `${encode(key)}=${encode(value)}`)
    .join("&");
}

/**
 * Signature of an RPC request, version 1.0.
 * https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism
 */
export function signatureOf(method: "GET" | "POST", parameters: Parameters, secret: string): string {
  const text = `${method}&${encode("/")}&${encode(queryOf(parameters))}`;
  return createHmac("sha1", `${secret}&`).update(text).digest("base64");
}
