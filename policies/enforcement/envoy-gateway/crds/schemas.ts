import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/**
 * A set of fields that one release of the engine accepts.
 * - `ack`: Envoy Gateway 1.2.8 and what release notes up to 1.4 name, see `ack-additions.json`. The default.
 * - `envoy-gateway-1.9`: Envoy Gateway 1.9.1 installed by its own chart.
 */
export type Profile = "ack" | "envoy-gateway-1.9";

export const PROFILES: readonly Profile[] = ["ack", "envoy-gateway-1.9"];

/** A structural schema of a custom resource: plain JSON Schema and the `x-kubernetes-` keywords. */
export interface StructuralSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, StructuralSchema>>;
  readonly items?: StructuralSchema;
  readonly additionalProperties?: boolean | StructuralSchema;
  readonly [keyword: string]: unknown;
}

/** Schemas by kind and `group/version`. */
export type Schemas = Readonly<Record<string, Readonly<Record<string, StructuralSchema>>>>;

const loaded = new Map<Profile, Schemas>();

export function schemasOf(profile: Profile): Schemas {
  const known = loaded.get(profile);
  if (known !== undefined) return known;
  const bytes = gunzipSync(readFileSync(join(__dirname, `${profile}.json.gz`)));
  const schemas = JSON.parse(bytes.toString()) as Schemas;
  loaded.set(profile, schemas);
  return schemas;
}
