import { randomUUID } from "node:crypto";
import type { Credentials } from "./credentials";
import { type Parameters, queryOf, signatureOf } from "./sign";

export interface RpcClientProps {
  /** Such as `https://ga.cn-hangzhou.aliyuncs.com`. */
  readonly endpoint: string;
  readonly version: string;
  readonly credentials: Credentials;
  /** Milliseconds since 1970: requests carry the time. */
  readonly now: () => number;
}

const TIMEOUT_MS = 10_000;

/** An answer of Alibaba Cloud that is none, with its own code, such as `StateError.EndPointGroup`. */
export class ApiError extends Error {
  constructor(
    readonly action: string,
    readonly code: string,
    message: string,
  ) {
    super(`${action}: ${code}: ${message}`);
  }
}

/** Calls one product of Alibaba Cloud. */
export class RpcClient {
  constructor(private readonly props: RpcClientProps) {}

  /** @throws ApiError when the product refuses */
  async call(action: string, parameters: Parameters): Promise<Readonly<Record<string, unknown>>> {
    const { endpoint, version, credentials, now } = this.props;
    const { accessKeyId, accessKeySecret, securityToken } = credentials;
    const all: Parameters = {
      ...parameters,
      Action: action,
      Version: version,
      Format: "JSON",
      AccessKeyId: accessKeyId,
      SignatureMethod: "HMAC-SHA1",
      SignatureVersion: "1.0",
      SignatureNonce: randomUUID(),
      Timestamp: new Date(now()).toISOString().replace(/\.\d+Z$/, "Z"),
      ...(securityToken === undefined ? {} : { SecurityToken: securityToken }),
    };
    const response = await fetch(`${endpoint}/`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: queryOf({ ...all, Signature: signatureOf("POST", all, accessKeySecret) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body = objectIn(await response.text());
    if (response.ok && body !== undefined) return body;
    throw new ApiError(action, text(body?.["Code"], `HTTP ${response.status}`), text(body?.["Message"], "no message"));
  }
}

function objectIn(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

const text = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);
