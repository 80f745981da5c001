import { type FeatureOf } from "../kinds";
import { Checks, Policy, type PolicyOrigin } from "../policy";

/** The public keys: fetched from an address, or written out. */
export type KeySet = { readonly uri: string } | { readonly inline: string };

export interface JwtOptions {
  readonly issuer: string;
  /** At least one: without it, a token meant for another service would pass. */
  readonly audiences: readonly string[];
  readonly keys: KeySet;
  /** Claims handed to the service as headers: claim name to header name. @default none */
  readonly claimsToHeaders?: Readonly<Record<string, string>>;
}

export interface ApiKeyOptions {
  /** The header that carries the key. @default x-api-key */
  readonly header?: string;
  /** Kubernetes secrets that hold the keys, one entry a client. At least one. */
  readonly secrets: readonly string[];
  /** The header in which the service learns the client's name. @default none */
  readonly clientHeader?: string;
}

type AuthSettings =
  | ({ readonly form: "jwt" } & JwtOptions)
  | ({ readonly form: "api-key" } & ApiKeyOptions)
  | { readonly form: "endpoint-token"; readonly secret: string };

/** Who may call. Holds references to secrets, never a secret. */
export class AuthPolicy extends Policy<"auth", AuthSettings> {
  private constructor(settings: AuthSettings, origin: PolicyOrigin = {}) {
    super("auth", settings, origin, check(settings));
  }

  /** A signed token in `Authorization: Bearer`. */
  static jwt(options: JwtOptions): AuthPolicy {
    return new AuthPolicy({ form: "jwt", ...options });
  }

  static apiKey(options: ApiKeyOptions): AuthPolicy {
    return new AuthPolicy({ form: "api-key", ...options });
  }

  /** The endpoint's own access token, from a secret. */
  static endpointToken(secret: string): AuthPolicy {
    return new AuthPolicy({ form: "endpoint-token", secret });
  }

  get features(): readonly FeatureOf<"auth">[] {
    const { settings } = this;
    if (settings.form === "jwt") return ["uri" in settings.keys ? "jwt-remote" : "jwt-inline"];
    return [settings.form];
  }

  describe(): string {
    const { settings } = this;
    switch (settings.form) {
      case "jwt":
        return `JWT of ${settings.issuer} for ${settings.audiences.join(", ")}`;
      case "api-key":
        return `API key in ${settings.header ?? "x-api-key"}`;
      case "endpoint-token":
        return `endpoint token from secret ${settings.secret}`;
    }
  }

  protected remake(settings: AuthSettings, origin: PolicyOrigin): this {
    return new AuthPolicy(settings, origin) as this;
  }
}

const SECRET_NAME = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/;

function check(settings: AuthSettings): Checks["problems"] {
  const checks = new Checks("AuthPolicy");
  switch (settings.form) {
    case "jwt":
      checks
        .demand(settings.issuer !== "", "issuer", settings.issuer, "the token's issuer")
        .demand(settings.audiences.length > 0, "audiences", settings.audiences, "at least one audience");
      if ("uri" in settings.keys) {
        checks.demand(settings.keys.uri.startsWith("https://"), "keys.uri", settings.keys.uri, "an https address");
      } else {
        checks.demand(
          isPublicKeySet(settings.keys.inline),
          "keys.inline",
          "text",
          'a JSON object with "keys", all public',
        );
      }
      break;
    case "api-key":
      checks.demand(settings.secrets.length > 0, "secrets", settings.secrets, "at least one secret name");
      for (const secret of settings.secrets)
        checks.demand(SECRET_NAME.test(secret), "secrets", secret, "a secret's name");
      break;
    case "endpoint-token":
      checks.demand(SECRET_NAME.test(settings.secret), "secret", settings.secret, "a secret's name");
  }
  return checks.problems;
}

function isPublicKeySet(text: string): boolean {
  try {
    const set: unknown = JSON.parse(text);
    if (typeof set !== "object" || set === null || !("keys" in set) || !Array.isArray(set.keys)) return false;
    const keys: readonly unknown[] = set.keys;
    return (
      keys.length > 0 && keys.every((key) => typeof key === "object" && key !== null && !("d" in key) && !("k" in key))
    );
  } catch {
    return false;
  }
}
