const MOST = 5;

/**
 * What an error comes down to, each reason once, five at most. Clients wrap errors into errors and repeat them for each
 * attempt and broker: a log line of all that is longer than the letter.
 */
export function causesOf(error: unknown): readonly string[] {
  return [...new Set(paths(error))].slice(0, MOST);
}

function paths(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.flatMap(paths);
  const own = `${error.message}${codeOf(error)}`;
  if (error.cause === undefined) return [own];
  return paths(error.cause).map((cause) => `${error.message}: ${cause}`);
}

/** Kafka's own name of the error, or the system's. */
function codeOf(error: Error): string {
  const { apiId, code } = error as { readonly apiId?: unknown; readonly code?: unknown };
  const known = [apiId, code].find((it) => typeof it === "string");
  return typeof known === "string" ? ` (${known})` : "";
}
