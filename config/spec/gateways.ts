import { Type } from "@sinclair/typebox";

import { DialSchema } from "./dial";
import { FailoverSchema, HealthSchema, TimeoutSchema } from "./policies-resilience";
import { choice, described, filled, section, text } from "./schema-kit";
import { duration, regionId, secretReference } from "./words";

/** Gateways of a region are called by letters, in this order. */
const LETTERS = ["a", "b", "c", "d", "e", "f", "g", "h"];

export const certificateId = text(
  "^[0-9]+(-[a-z0-9-]+)?$",
  "a certificate id of the certificate service, such as 12345678-ap-southeast-1",
  "12345678-ap-southeast-1",
);

export const domainName = text(
  "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$",
  "a domain such as api.example.com",
  "api.example.com",
);

/** A certificate that you bring: its chain, and where its key is. */
export interface BroughtCertificate {
  readonly chain: string;
  readonly privateKey: string;
}

const broughtCertificate = {
  chain: text(
    "^-----BEGIN CERTIFICATE-----[\\s\\S]+-----END CERTIFICATE-----\\s*$",
    "certificates in PEM, the domain's own first, and no key among them",
    "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
  ),
  privateKey: secretReference,
};

const CertificateSchema = Type.Unsafe<string | BroughtCertificate>({
  ...certificateId,
  type: ["string", "object"],
  properties: broughtCertificate,
  required: Object.keys(broughtCertificate),
  additionalProperties: false,
  description:
    "Where TLS ends. The id of one that the certificate service has, or one that you bring: { chain, privateKey }. It covers the domain, and for probes of each gateway by itself every name beside it (*.example.com).",
});

const AcceleratorSchema = section(
  {
    enterAt: Type.Optional(
      Type.Array(regionId, {
        minItems: 1,
        maxItems: 10,
        uniqueItems: true,
        description: "Regions in which clients enter Alibaba Cloud's network. Left out: those of `regions`.",
      }),
    ),
    quotaRaised: Type.Optional(
      Type.String({
        minLength: 10,
        description:
          "Your note that the quota gaplus_quota_epgs_per_listener was raised. More than two regions need it.",
      }),
    ),
    crossBorder: filled(
      Type.Boolean({
        description: "Traffic may cross the border of mainland China, which needs a contract of its own.",
      }),
      false,
    ),
    dial: Type.Optional(DialSchema),
    policies: filled(
      section({
        health: Type.Optional(HealthSchema),
        failover: Type.Optional(FailoverSchema),
        timeout: Type.Optional(TimeoutSchema),
      }),
      {},
    ),
  },
  {
    description:
      "Global Accelerator: one address for the world, TCP on 443, an endpoint group a region. Its policies are one set for all routes: health (tcp), failover (gateways, regions), timeout (idle).",
  },
);

export const GatewaysSchema = section(
  {
    count: filled(
      Type.Integer({
        minimum: 1,
        maximum: LETTERS.length,
        description: "Gateways in each region, each in two zones. They are called a, b, ...",
      }),
      2,
    ),
    spec: filled(
      text("^apigw\\.[a-z]+\\.x[0-9]+$", "a size such as apigw.small.x1", "apigw.small.x1", {
        description: "Size of each. Changing it makes new gateways.",
      }),
      "apigw.small.x1",
    ),
    domain: described(domainName, "What clients call."),
    certificate: CertificateSchema,
    dns: Type.Optional(
      section(
        {
          zone: described(domainName, "A zone that the account's DNS holds already."),
          ttl: filled(described(duration, "How long others may keep the answer, 1m to 1d."), "10m"),
        },
        {
          description:
            "Makes the records. Left out: you point the domain at the entry, and each gateway's own name at it.",
        },
      ),
    ),
    entry: filled(
      choice(["global-accelerator", "dns", "none"], {
        description:
          "What is in front of the gateways. global-accelerator: asks each for its health and steers around those that do not answer. dns: the domain names all of them, and nobody asks. none: they answer inside the network alone.",
      }),
      "global-accelerator",
    ),
    accelerator: filled(AcceleratorSchema, {}),
    accessLog: filled(Type.Boolean({ description: "Logs requests. Can't be changed later." }), true),
    policies: filled(section({ health: Type.Optional(HealthSchema) }), {}),
  },
  {
    description:
      "API gateways (APIG) in front of the cluster's gateway. Their policies say how each watches the cluster: health (http, tcp, ejectAfter, panicBelow).",
  },
);

/** What the gateways of a region are called. */
export function gatewayNames({ count }: { readonly count: number }): readonly string[] {
  return LETTERS.slice(0, count);
}
