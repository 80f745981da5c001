const LAST_WORDS = new Set(["password", "passwd", "pwd", "passphrase", "secret", "token", "authorization"]);
const LAST_TWO_WORDS = new Set(["access key", "secret key", "private key", "api key"]);
/** Encrypted already, or a question about a secret. */
const HARMLESS = /^(kms_encrypted_|is_)/;

/** Whether a name such as `eas_token`, `accessKeySecret` or `DB_PASSWORD` says that its value is a secret. */
export function namesSecret(name: string): boolean {
  if (HARMLESS.test(name)) return false;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return LAST_WORDS.has(words.at(-1) ?? "") || LAST_TWO_WORDS.has(words.slice(-2).join(" "));
}

/** Text that is a secret wherever it stands: a private key, an AccessKey id, a password in an address. */
const SHAPES = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bLTAI[A-Za-z0-9]{12,}\b/,
  /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@${}]+@/,
];

export function looksSecret(text: string): boolean {
  return SHAPES.some((shape) => shape.test(text));
}
