import { createHash } from "node:crypto";
import { Token } from "cdktf";
import { stringify } from "yaml";
import { ProblemsError, stableJson } from "../../../base";
import type { Json, JsonObject } from "../../../policies/enforcement";
import { ChartValues } from "./chart-values";
import { templateOf } from "./template";

export interface HelmChartProps {
  /** Name of chart and release: 1 to 53 lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly description: string;
  /** Version of what runs, such as the tag of its image. @default the chart's own version */
  readonly appVersion?: string;
  readonly documents: readonly JsonObject[];
  /** What the documents refer to. @default nothing */
  readonly values?: ChartValues;
  /** What whoever installs it must know, a line each. @default nothing */
  readonly notes?: readonly string[];
}

const NAME = /^[a-z0-9]([a-z0-9-]{0,51}[a-z0-9])?$/;
/** The preStop sleep is stable from this version on. */
const KUBERNETES = ">=1.30.0-0";

/**
 * A Helm chart as plain files, the same for Terraform, plain Helm and GitOps. Its version ends in a digest of its
 * content: with the same version Terraform would not see that a template changed.
 */
export class HelmChart {
  readonly name: string;
  readonly version: string;
  readonly values: ChartValues;
  /** Objects as Kubernetes sees them; unknown values are references. */
  readonly documents: readonly JsonObject[];
  /** Text by path inside the chart. */
  readonly files: Readonly<Record<string, string>>;

  constructor(props: HelmChartProps) {
    const { name, description, notes = [] } = props;
    const where = `chart ${name}`;
    if (!NAME.test(name)) {
      const want = "1 to 53 lower-case letters, digits and hyphens";
      throw new ProblemsError([{ where, field: "name", got: `"${name}"`, want }]);
    }
    this.name = name;
    this.values = props.values ?? new ChartValues();
    this.documents = props.documents.map((document) => this.withValues(document));
    const templates = Object.fromEntries(this.documents.map((document) => [pathOf(document), templateOf(document)]));
    if (Object.keys(templates).length < this.documents.length) {
      throw new ProblemsError([{ where, field: "documents", message: "two objects have the same kind and name" }]);
    }
    const body = {
      ...templates,
      ...(notes.length === 0 ? {} : { "templates/NOTES.txt": `${notes.join("\n")}\n` }),
      "values.yaml": valuesFile(this.values),
      ...(this.values.names.length === 0 ? {} : { "ci/test-values.yaml": testValues(this.values) }),
      ".helmignore": "ci/\n",
    };
    this.version = `1.0.0+${sha(stableJson(body))}`;
    const chart = { apiVersion: "v2", name, description, type: "application", version: this.version };
    const appVersion = props.appVersion ?? this.version;
    this.files = { "Chart.yaml": stringify({ ...chart, appVersion, kubeVersion: KUBERNETES }), ...body };
  }

  /** For reviewers: a line for each object, which changes when the object does. */
  get digest(): readonly string[] {
    return this.documents
      .map((document) => `${this.name} ${labelOf(document)} ${sha(stableJson(document))}`)
      .sort((a, b) => (a < b ? -1 : 1));
  }

  /** References that Terraform left in a document become values, named by where they stand. */
  private withValues(document: JsonObject): JsonObject {
    const base = labelOf(document);
    const walk = (node: Json, path: readonly string[]): Json => {
      if (typeof node === "string") {
        return Token.isUnresolved(node) ? this.values.reference(valueName([base, ...path]), node) : node;
      }
      if (isList(node)) return node.map((item, index) => walk(item, [...path, String(index)]));
      if (typeof node !== "object" || node === null) return node;
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value, [...path, key])]));
    };
    return walk(document, []) as JsonObject;
  }
}

const isList = (node: Json): node is readonly Json[] => Array.isArray(node);

/** `Deployment/chat`. */
export function labelOf(document: JsonObject): string {
  const { name } = document["metadata"] as { readonly name: string };
  return `${document["kind"] as string}/${name}`;
}

const pathOf = (document: JsonObject): string =>
  `templates/${labelOf(document).replace("/", "-").toLowerCase().replaceAll(".", "-")}.yaml`;

function valueName(steps: readonly string[]): string {
  const words = steps
    .join("-")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  return words
    .map((word, index) => (index === 0 ? word.toLowerCase() : `${word[0]?.toUpperCase()}${word.slice(1)}`))
    .join("");
}

function valuesFile(values: ChartValues): string {
  if (values.names.length === 0) return "# Nothing is left open.\n{}\n";
  const note = "# Known only after an apply: each must be given. `terraform output` of the stack shows them.\n";
  return note + stringify(values.filledWith(() => ""));
}

/** Stand-ins, for `helm lint` and `helm template` without an account. */
const testValues = (values: ChartValues): string =>
  stringify(values.filledWith((name) => `test-${name.replaceAll(".", "-").toLowerCase()}`));

const sha = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);
