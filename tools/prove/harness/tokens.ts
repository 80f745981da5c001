import { createSign, generateKeyPairSync, type KeyObject, randomUUID } from "node:crypto";

/** An issuer of JSON Web Tokens with a key of its own (RS256). */
export class TokenIssuer {
  private readonly keyId = randomUUID();
  private readonly keys = generateKeyPairSync("rsa", { modulusLength: 2048 });

  constructor(readonly issuer: string) {}

  /** The public key set, as text for `localJWKS.inline`. */
  jwks(): string {
    const key = this.keys.publicKey.export({ format: "jwk" });
    return JSON.stringify({ keys: [{ ...key, kid: this.keyId, alg: "RS256", use: "sig" }] });
  }

  /** A token that is valid for an hour unless the claims say otherwise. */
  token(claims: Readonly<Record<string, unknown>>): string {
    return this.signedWith(this.keys.privateKey, claims);
  }

  /** A token that names this issuer and its key and is signed with another one. */
  forged(claims: Readonly<Record<string, unknown>>): string {
    return this.signedWith(generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey, claims);
  }

  private signedWith(key: KeyObject, claims: Readonly<Record<string, unknown>>): string {
    const now = Math.floor(Date.now() / 1000);
    const header = encode({ alg: "RS256", typ: "JWT", kid: this.keyId });
    const payload = encode({ iss: this.issuer, iat: now, exp: now + 3600, ...claims });
    const signature = createSign("RSA-SHA256").update(`${header}.${payload}`).sign(key, "base64url");
    return `${header}.${payload}.${signature}`;
  }
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
