/** Request headers that are kept with a letter without being asked for: what replaying a request needs. */
export const USUAL_HEADERS: readonly string[] = [
  "accept",
  "accept-language",
  "content-encoding",
  "content-language",
  "content-type",
  "idempotency-key",
  "traceparent",
  "tracestate",
  "user-agent",
  "x-request-id",
];

const CREDENTIAL =
  /auth|cookie|credential|password|passwd|secret|session|signature|token|(^|[-_])(key|apikey|sig|ak|sk|jwt)($|[-_])|api[-_]?key/i;
const MOST_HEADER_CHARACTERS = 4096;

/** Whether a header or query parameter of this name carries a credential, judged by the name alone. */
export function carriesCredential(name: string): boolean {
  return name.toLowerCase() !== "idempotency-key" && CREDENTIAL.test(name);
}

export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The headers that may be kept: the usual ones and those asked for, never one that carries a credential. */
export function keptHeaders(headers: Headers, alsoKeep: readonly string[]): readonly (readonly [string, string])[] {
  return [...new Set([...USUAL_HEADERS, ...alsoKeep])].sort().flatMap((name) => {
    if (carriesCredential(name)) return [];
    const value = headers[name];
    const text = typeof value === "object" ? value.join(", ") : value;
    return text === undefined || text.length > MOST_HEADER_CHARACTERS ? [] : [[name, text] as const];
  });
}

/** A request's path and query with the values of credentials replaced by `REDACTED`. */
export function withoutCredentials(pathAndQuery: string): string {
  const [path = "", ...rest] = pathAndQuery.split("?");
  if (rest.length === 0) return path;
  const members = rest.join("?").split("&");
  return `${path}?${members.map(redactMember).join("&")}`;
}

function redactMember(member: string): string {
  const [name = ""] = member.split("=");
  return member.includes("=") && carriesCredential(decoded(name)) ? `${name}=REDACTED` : member;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
