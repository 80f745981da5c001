import { isIP, isIPv4 } from "node:net";
import { parseAllDocuments } from "yaml";

/** The formats that a rule can name, each as Go's standard library or the provider reads it. */
export const FORMATS: Readonly<
  Record<string, { readonly want: string; readonly accepts: (value: string) => boolean }>
> = {
  json: { want: "JSON", accepts: (value) => value === "" || parses(value) },
  yaml: { want: "YAML", accepts: (value) => value === "" || isYaml(value) },
  ip: { want: "an IP address", accepts: (value) => isIP(value) !== 0 },
  ipv4: { want: "an IPv4 address", accepts: isIPv4 },
  int64: { want: "a whole number of 64 bits", accepts: isInt64 },
  "date-time": { want: "a time as 2006-01-02T15:04:05Z", accepts: isDateTime },
  base64: { want: "base64", accepts: isBase64 },
  "http-url": { want: "an http:// or https:// URL", accepts: isHttpUrl },
};

/** A CIDR block whose address is the first of its network, in its shortest form. */
export function isNetwork(value: string, prefix: { minimum?: number; maximum?: number } = {}): boolean {
  const [address = "", lengthText = "", ...rest] = value.split("/");
  if (rest.length > 0 || !/^(0|[1-9]\d{0,2})$/.test(lengthText)) return false;
  const family = isIP(address);
  const bits = family === 4 ? 32 : 128;
  const length = Number(lengthText);
  if (family === 0 || length > bits || address.includes("%")) return false;
  if (length < (prefix.minimum ?? 0) || length > (prefix.maximum ?? bits)) return false;
  const number = family === 4 ? ipv4Number(address) : ipv6Number(address);
  return (number & ((1n << BigInt(bits - length)) - 1n)) === 0n;
}

export function isDate(value: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  return parts !== null && isCalendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

function ipv4Number(address: string): bigint {
  return address.split(".").reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function ipv6Number(address: string): bigint {
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  const low = tail?.[2] === undefined ? undefined : ipv4Number(tail[2]);
  const plain =
    low === undefined ? address : `${tail?.[1] ?? ""}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}`;
  const [head = "", rest] = plain.split("::");
  const first = head === "" ? [] : head.split(":");
  const last = rest === undefined || rest === "" ? [] : rest.split(":");
  const groups = [...first, ...Array<string>(8 - first.length - last.length).fill("0"), ...last];
  return groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}

function parses(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

/** Doubtful input passes: YAML 1.1 readers differ, and only what none accepts is refused. */
function isYaml(value: string): boolean {
  const documents = parseAllDocuments(value, { version: "1.1", uniqueKeys: false, logLevel: "silent", merge: true });
  return [...documents].every((document) => document.errors.length === 0);
}

function isInt64(value: string): boolean {
  if (!/^[+-]?\d+$/.test(value)) return false;
  const number = BigInt(value.replace(/^\+/, ""));
  return number >= -(2n ** 63n) && number < 2n ** 63n;
}

function isDateTime(value: string): boolean {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)T([01]?\d|2[0-3]):[0-5]\d:[0-5]\d([.,]\d+)?(Z|[+-]([01]\d|2[0-4]):[0-5]\d)$/.exec(value);
  return match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0;
}

/** Padded standard base64; line breaks inside are skipped. */
function isBase64(value: string): boolean {
  const packed = value.replace(/[\r\n]/g, "");
  return value !== "" && /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(packed);
}

function isHttpUrl(value: string): boolean {
  return /^https?:\/\/[^/?#\s]+/i.test(value) && !/[\s\u007f]/.test(value);
}
