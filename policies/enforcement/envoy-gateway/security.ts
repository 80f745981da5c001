import { type PolicyByKind } from "../../policy-by-kind";
import { type EnforcementContext } from "../context";
import { type JwtProvider, type SecuritySpec } from "./types";
import { shareOf, slug, type TierWork, type Writer } from "../tier";

/** Who may call, and what a request must look like, as members of a SecurityPolicy. */
export function security(writer: Writer, work: TierWork, context: EnforcementContext): SecuritySpec {
  const auth = shareOf(work, "auth")?.policy;
  const validation = shareOf(work, "validation")?.policy;
  return {
    ...(auth === undefined ? {} : authSpec(writer, work, auth, context)),
    ...(validation === undefined ? {} : extAuth(work, validation, context)),
  };
}

function authSpec(
  writer: Writer,
  work: TierWork,
  auth: PolicyByKind["auth"],
  context: EnforcementContext,
): SecuritySpec {
  const { settings } = auth;
  switch (settings.form) {
    case "jwt": {
      const { issuer, audiences, keys, claimsToHeaders = {} } = settings;
      const claims = Object.entries(claimsToHeaders).map(([claim, header]) => ({ claim, header }));
      const provider: JwtProvider = {
        name: slug(work.target),
        issuer,
        audiences,
        ...("uri" in keys ? { remoteJWKS: { uri: keys.uri } } : { localJWKS: { type: "Inline", inline: keys.inline } }),
        ...(claims.length === 0 ? {} : { claimToHeaders: claims }),
      };
      return { jwt: { providers: [provider] } };
    }
    case "api-key": {
      const ack = context.profile === "ack";
      if (ack && settings.clientHeader !== undefined) {
        writer.problem(work.target, "auth.api-key", {
          got: `clientHeader ${settings.clientHeader}`,
          want: "no clientHeader on profile ack",
          hint: "forwardClientIDHeader came with Envoy Gateway 1.5: use profile envoy-gateway-1.9",
        });
      }
      return {
        apiKeyAuth: {
          credentialRefs: settings.secrets.map((name) => ({ group: "", kind: "Secret", name })),
          extractFrom: [{ headers: [settings.header ?? "x-api-key"] }],
          ...(ack || settings.clientHeader === undefined ? {} : { forwardClientIDHeader: settings.clientHeader }),
          ...(ack ? {} : { sanitize: true }),
        },
      };
    }
    case "endpoint-token":
      return {};
  }
}

function extAuth(work: TierWork, validation: PolicyByKind["validation"], context: EnforcementContext): SecuritySpec {
  const { name, port } = context.middleware;
  return {
    extAuth: {
      failOpen: validation.settings.failOpen !== undefined,
      headersToExtAuth: ["content-type"],
      bodyToExtAuth: { maxRequestBytes: validation.resolvedMaxBytes },
      http: { backendRefs: [{ group: "", kind: "Service", name, port }], path: `/validate/${slug(work.target)}` },
    },
  };
}
