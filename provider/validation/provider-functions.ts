import { isIP } from "node:net";
import { RE2JS } from "re2js";
import { isDate, isNetwork } from "./formats";

/**
 * Validators of the provider's own that the facts name without saying what they accept, read from its source
 * (`alicloud/validators.go` and the resources' files). What is not listed here accepts everything.
 */
const FUNCTIONS: Readonly<Record<string, { readonly want: string; readonly accepts: (value: unknown) => boolean }>> = {
  SingleIP: { want: "an IP address", accepts: text((value) => isIP(value) !== 0) },
  validateDBConnectionPort: {
    want: "a port from 1000 to 5999",
    accepts: text(
      (value) => value === "" || (/^[+-]?\d+$/.test(value) && Number(value) >= 1000 && Number(value) <= 5999),
    ),
  },
  "alicloud.resourceAliCloudCrInstance.func1": { want: "a multiple of 5", accepts: multipleOf(5) },
  "alicloud.resourceAliCloudCrInstance.func3": { want: "a multiple of 1000", accepts: multipleOf(1000) },
  "alicloud.validateMaintainTimeRange": {
    want: "one whole hour in UTC, such as 16:00Z-17:00Z",
    accepts: text((value) => {
      const hours = /^([01]\d|2[0-3]):00Z-([01]\d|2[0-3]):00Z$/.exec(value);
      return hours !== null && Number(hours[2]) - Number(hours[1]) === 1;
    }),
  },
  "alicloud.validateNormalName": {
    want: "2 to 128 bytes, not starting with http:// or https://",
    accepts: text(
      (value) => Buffer.byteLength(value) >= 2 && Buffer.byteLength(value) <= 128 && !/^https?:\/\//.test(value),
    ),
  },
  "alicloud.validateOTSIndexName": tableStoreName(),
  "alicloud.validateOTSInstanceName": {
    want: "3 to 16 letters, digits and hyphens, a letter first and no hyphen last",
    accepts: text((value) => /^[a-zA-Z][a-zA-Z0-9-]{1,14}[a-zA-Z0-9]$/.test(value)),
  },
  "alicloud.validateOTSTableName": tableStoreName(),
  "alicloud.validateOTSTunnelName": tableStoreName(),
  "alicloud.validateOnsGroupId": {
    want: 'GID- or GID_ first, then letters, digits, "_" and "-", 7 to 64 in all',
    accepts: text((value) => /^GID[-_][\w-]{3,60}$/.test(value)),
  },
  "alicloud.validateOssBucketDateTimestamp": { want: "a date as YYYY-MM-DD", accepts: text(isDate) },
  "alicloud.validateRR": {
    want: 'at most 253 bytes, parts of at most 63, no "-" at either end',
    accepts: text(
      (value) =>
        !value.startsWith("-") &&
        !value.endsWith("-") &&
        Buffer.byteLength(value) <= 253 &&
        value.split(".").every((part) => Buffer.byteLength(part) <= 63),
    ),
  },
  "alicloud.validateRedisConfig": {
    want: "at least one parameter",
    accepts: (value) => typeof value !== "object" || value === null || Reflect.ownKeys(value).length > 0,
  },
  "alicloud.validateVpnCIDRNetworkAddress": {
    want: "CIDR blocks of networks, separated by commas",
    accepts: text((value) => value.split(",").every((part) => isNetwork(part))),
  },
  "validation.StringIsValidRegExp": { want: "a regular expression (RE2)", accepts: text(compiles) },
  "validation.ValidateRegexp": { want: "a regular expression (RE2)", accepts: text(compiles) },
};

/** What the provider's function accepts, or nothing when that is not known. */
export function providerFunction(name: string): (typeof FUNCTIONS)[string] | undefined {
  return Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
}

function text(accepts: (value: string) => boolean): (value: unknown) => boolean {
  return (value) => typeof value !== "string" || accepts(value);
}

function multipleOf(divisor: number): (value: unknown) => boolean {
  return (value) => typeof value !== "number" || value % divisor === 0;
}

function tableStoreName(): (typeof FUNCTIONS)[string] {
  return {
    want: '1 to 255 letters, digits and "_", no digit first',
    accepts: text((value) => /^[a-zA-Z_]\w{0,254}$/.test(value)),
  };
}

function compiles(pattern: string): boolean {
  try {
    RE2JS.compile(pattern);
    return true;
  } catch {
    return false;
  }
}
