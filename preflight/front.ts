import { gatewayNames, type GatewaysSpec, type Platform } from "../config";
import type { Prerequisite } from "./prerequisite";

/** What the names and certificates of the API gateways need before anybody can call them. */
export function front(platform: Platform): Prerequisite[] {
  const { gateways } = platform;
  if (gateways === undefined) return [];
  return [certificate(gateways, platform), ...names(gateways, platform), ...mainland(gateways, platform)];
}

function certificate({ domain, certificate: named }: GatewaysSpec, { regions }: Platform): Prerequisite {
  const covered = `${domain} and ${wildcard(domain)}`;
  const why = `TLS ends at the gateways; probes ask each of them in ${regions.map(({ id }) => id).join(", ")} by a name of its own`;
  if (typeof named !== "string") {
    return {
      part: "content",
      level: "check",
      what: `the certificate that you bring covers ${covered}, and its key is where ${named.privateKey} says`,
      why: `${why}; the key comes to stand in the state of the account stack`,
      how: "openssl x509 -noout -ext subjectAltName; keep the state encrypted",
    };
  }
  return {
    part: "content",
    level: "check",
    what: `certificate ${named} exists and covers ${covered}`,
    why,
    how: "certificate service of the console; the id there ends in the region that keeps it",
  };
}

function names({ domain, dns, entry, count }: GatewaysSpec, { regions }: Platform): Prerequisite[] {
  if (entry === "none") return [];
  if (dns !== undefined) {
    return [
      {
        part: "content",
        level: "do",
        what: `the account's DNS holds the zone ${dns.zone}, and the world asks it`,
        why: `the records of ${domain} and of ${regions.length * count} gateways are made in it; a zone that others answer for stays silent`,
        how: "Alibaba Cloud DNS, Authoritative zones; then name its servers at the registrar",
      },
    ];
  }
  const to = entry === "dns" ? "every gateway" : "the accelerator's own name, which its console shows";
  return [
    {
      part: "content",
      level: "do",
      what: `${domain} leads to ${to}`,
      why: `nothing makes its record; and ${gatewayNames({ count }).length * regions.length} names of single gateways, for their probes`,
      how: "after the first apply, in your DNS; or gateways.dns: { zone } where the account's DNS holds it",
    },
  ];
}

const isMainland = (region: string): boolean => region.startsWith("cn-") && region !== "cn-hongkong";

function mainland({ domain, entry, accelerator }: GatewaysSpec, { regions }: Platform): Prerequisite[] {
  const entered = entry === "global-accelerator" ? (accelerator.enterAt ?? []) : [];
  const inside = [...new Set([...regions.map(({ id }) => id), ...entered])].filter(isMainland);
  if (inside.length === 0 || entry === "none") return [];
  const filing: Prerequisite = {
    part: "content",
    level: "do",
    what: `${domain} has an ICP filing`,
    why: `it is answered in ${inside.join(", ")}: in mainland China a web address without one is blocked`,
    how: "ICP filing in the console, by the owner of the domain; it takes weeks",
  };
  if (!accelerator.crossBorder) return [filing];
  return [
    filing,
    {
      part: "content",
      level: "do",
      what: "the contract for traffic across the border of mainland China is signed",
      why: "gateways.accelerator.crossBorder is true; the accelerator refuses it otherwise",
      how: "Global Accelerator's console, Cross-border permit",
    },
  ];
}

/** `*.example.com` for `api.example.com`. */
const wildcard = (domain: string): string => `*${domain.slice(domain.indexOf("."))}`;
