// Writes the CRD schemas of both profiles as compact data: node tools/crds/extract.mjs (needs Go for the module cache).
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parseAllDocuments } from "yaml";

const KINDS = [
  "Backend",
  "BackendTLSPolicy",
  "BackendTrafficPolicy",
  "ClientTrafficPolicy",
  "EnvoyProxy",
  "Gateway",
  "GatewayClass",
  "HTTPRoute",
  "HTTPRouteFilter",
  "ReferenceGrant",
  "SecurityPolicy",
];
const CHARTS = {
  "v1.2.8": "charts/gateway-helm/crds",
  "v1.5.0": "charts/gateway-helm/crds",
  "v1.9.1": "charts/gateway-helm/charts/crds/crds",
};
const data = fileURLToPath(new URL("../../policies/enforcement/envoy-gateway/crds/", import.meta.url));

/** Schemas by kind and served version, without descriptions. */
function schemasOf(version) {
  const folder = join(moduleFolder(`github.com/envoyproxy/gateway@${version}`), CHARTS[version]);
  const generated = readdirSync(join(folder, "generated")).map((name) => join(folder, "generated", name));
  const kinds = {};
  for (const file of [join(folder, "gatewayapi-crds.yaml"), ...generated]) {
    for (const document of parseAllDocuments(readFileSync(file, "utf8"))) {
      const crd = document.toJS();
      if (crd?.kind !== "CustomResourceDefinition" || !KINDS.includes(crd.spec.names.kind)) continue;
      kinds[crd.spec.names.kind] = Object.fromEntries(
        crd.spec.versions
          .filter((served) => served.served)
          .map((served) => [`${crd.spec.group}/${served.name}`, compact(served.schema.openAPIV3Schema)]),
      );
    }
  }
  return Object.fromEntries(KINDS.map((kind) => [kind, kinds[kind]]));
}

function moduleFolder(module) {
  const work = mkdtempSync(join(tmpdir(), "crds-"));
  try {
    writeFileSync(join(work, "go.mod"), "module extract\n");
    return JSON.parse(execFileSync("go", ["mod", "download", "-json", module], { cwd: work, encoding: "utf8" })).Dir;
  } finally {
    rmSync(work, { recursive: true });
  }
}

function compact(node, isPropertyMap = false) {
  if (Array.isArray(node)) return node.map((member) => compact(member));
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isPropertyMap || (key !== "description" && key !== "example"))
      .map(([key, value]) => [key, compact(value, !isPropertyMap && key === "properties")]),
  );
}

/** Copies what the additions name from the 1.5.0 schemas into the 1.2.8 ones. */
function graft(base, donor, additions) {
  for (const { kind, path, keywords, without } of additions) {
    for (const version of Object.keys(base[kind])) {
      const steps = path.replaceAll("[]", ".[]").split(".");
      const from = walk(donor[kind][version], steps);
      if (keywords === undefined) {
        const parent = walk(base[kind][version], steps.slice(0, -1));
        const grafted = JSON.parse(JSON.stringify(from));
        for (const path of without ?? []) drop(grafted, path.split("."));
        if (parent.properties[steps.at(-1)] !== undefined) throw new Error(`${kind} ${path} is in 1.2.8 already`);
        parent.properties[steps.at(-1)] = grafted;
      } else {
        const to = walk(base[kind][version], steps);
        for (const keyword of keywords) copy(from, to, keyword.split("."));
      }
    }
  }
  return base;
}

function walk(schema, steps) {
  return steps.reduce((node, step) => {
    const next = step === "[]" ? node.items : node.properties?.[step];
    if (next === undefined) throw new Error(`no ${steps.join(".")}`);
    return next;
  }, schema);
}

function copy(from, to, [key, ...rest]) {
  if (rest.length > 0) return copy(from[key], to[key], rest);
  if (from[key] === undefined) Reflect.deleteProperty(to, key);
  else to[key] = from[key];
}

function drop(node, [key, ...rest]) {
  if (node[key] === undefined) throw new Error(`nothing to leave out at ${key}`);
  if (rest.length > 0) return drop(node[key], rest);
  Reflect.deleteProperty(node, key);
}

function write(profile, kinds) {
  const bytes = gzipSync(JSON.stringify(kinds), { level: 9 });
  writeFileSync(join(data, `${profile}.json.gz`), bytes);
  console.log(`${profile}: ${bytes.length} bytes`);
}

const { additions } = JSON.parse(readFileSync(join(data, "ack-additions.json"), "utf8"));
write("ack", graft(schemasOf("v1.2.8"), schemasOf("v1.5.0"), additions));
write("envoy-gateway-1.9", schemasOf("v1.9.1"));
