// Writes TypeScript types of the documents from the newest schemas: node tools/crds/types.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { format } from "prettier";

const data = fileURLToPath(new URL("../../policies/enforcement/envoy-gateway/crds/", import.meta.url));
const schemas = JSON.parse(gunzipSync(readFileSync(`${data}envoy-gateway-1.9.json.gz`)));
/** Parts that are Kubernetes' own pod types: plain objects here, judged by the schema all the same. */
const OPAQUE = new Set(["pod", "container", "initContainers", "patch", "strategy", "envoyHpa", "envoyDaemonSet"]);
const ANY_OBJECT = "Readonly<Record<string, unknown>>";

const interfaces = new Map(); // body -> name
const names = new Set();

function typeOf(schema, path) {
  if (schema["x-kubernetes-int-or-string"]) return "number | string";
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.type === "array") return `readonly (${typeOf(schema.items, path)})[]`;
  if (schema.type === "integer" || schema.type === "number") return "number";
  if (schema.type === "string" || schema.type === "boolean") return schema.type;
  if (schema.properties) return interfaceOf(schema, path);
  if (typeof schema.additionalProperties === "object") {
    return `Readonly<Record<string, ${typeOf(schema.additionalProperties, path)}>>`;
  }
  return ANY_OBJECT;
}

function interfaceOf(schema, path) {
  const body = Object.entries(schema.properties)
    .map(([key, member]) => {
      const isNeeded = schema.required?.includes(key) && member.default === undefined;
      const type = OPAQUE.has(key) && path[0] === "EnvoyProxy" ? ANY_OBJECT : typeOf(member, [...path, key]);
      return `readonly ${/^\w+$/.test(key) ? key : JSON.stringify(key)}${isNeeded ? "" : "?"}: ${type};`;
    })
    .join("\n");
  if (!interfaces.has(body)) interfaces.set(body, freeName(path));
  return interfaces.get(body);
}

function freeName(path) {
  for (let length = 1; length <= path.length; length += 1) {
    const name = path.slice(-length).map(pascal).join("");
    if (!names.has(name) && name !== "Document") {
      names.add(name);
      return name;
    }
  }
  throw new Error(`no name for ${path.join(".")}`);
}

const pascal = (key) => key[0].toUpperCase() + key.slice(1).replaceAll(/\W/g, "");

const kinds = Object.entries(schemas).map(([kind, versions]) => {
  const apiVersions = [...new Set([...Object.keys(versions), ...olderVersions(kind)])];
  names.add(kind);
  const spec = typeOf(Object.values(versions)[0].properties.spec, [kind, "spec"]);
  return `export interface ${kind} extends KubernetesDocument {
    readonly apiVersion: ${apiVersions.map((version) => JSON.stringify(version)).join(" | ")};
    readonly kind: "${kind}";
    readonly spec: ${spec};
  }`;
});

function olderVersions(kind) {
  const ack = JSON.parse(gunzipSync(readFileSync(`${data}ack.json.gz`)));
  return Object.keys(ack[kind]);
}

const parts = [...interfaces].map(([body, name]) => `interface ${name} {\n${body}\n}`);
const text = `// Written by tools/crds/types.mjs from envoy-gateway-1.9.json.gz. validateDocument() says which fields a profile has.

/** What every document has. */
export interface KubernetesDocument {
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
}

${kinds.join("\n\n")}

/** Any document of the Envoy Gateway tier. */
export type EnvoyGatewayDocument = ${Object.keys(schemas).join(" | ")};

${parts.join("\n\n")}
`;
const pretty = await format(text, { parser: "typescript", printWidth: 120 });
writeFileSync(`${data}documents.ts`, pretty);
console.log(`documents.ts: ${pretty.split("\n").length} lines, ${pretty.length} bytes, ${interfaces.size} interfaces`);
