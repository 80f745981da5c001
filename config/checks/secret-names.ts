import { type Path } from "../load/path";

const SECRET_WORD =
  /(^|[_.\-\s]|(?<=[a-z0-9])(?=[A-Z]))(password|passwd|passwords|pwd|secret|secrets|token|credential|credentials|api[_-]?key|access[_-]?key|access[_-]?key[_-]?secret|private[_-]?key)$/i;

/** Whether a key's name says that its value is a secret: `password`, `apiKey`, `db_password`. */
export function namesSecret(key: string): boolean {
  return SECRET_WORD.test(key);
}

/** Whether a value stands under a name that says it is a secret. */
export function holdsSecret(path: Path): boolean {
  return path.some((step) => typeof step === "string" && namesSecret(step));
}

/** Whether a text is a secret by its form: an access key id, a private key, a URL with a password in it. */
export function looksSecret(text: string): boolean {
  return (
    /\bLTAI[A-Za-z0-9]{12,}/.test(text) ||
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text) ||
    /:\/\/[^\s/:@]+:[^\s/@]+@/.test(text)
  );
}

export function isReference(text: string): boolean {
  return /^(kms|var):\S+$/.test(text);
}
