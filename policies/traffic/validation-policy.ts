import { jsonSchemaProblem } from "../../base";
import { type FeatureOf } from "../kinds";
import { Checks, Policy, type PolicyOrigin } from "../policy";

interface ValidationSettings {
  readonly schema?: object;
  readonly maxBytes?: number;
  readonly contentTypes?: readonly string[];
  readonly failOpen?: string;
}

/** What a request must look like. What does not is answered 400, 413 or 415 and never reaches the service. */
export class ValidationPolicy extends Policy<"validation", ValidationSettings> {
  private constructor(settings: ValidationSettings, origin: PolicyOrigin = {}) {
    super("validation", settings, origin, check(settings));
  }

  /** The body as JSON Schema 2020-12. */
  static jsonSchema(schema: object): ValidationPolicy {
    return new ValidationPolicy({ schema });
  }

  /** The body's size, 1 byte to 64 MiB. */
  static maxBytes(maxBytes: number): ValidationPolicy {
    return new ValidationPolicy({ maxBytes });
  }

  static contentTypes(first: string, ...more: readonly string[]): ValidationPolicy {
    return new ValidationPolicy({ contentTypes: [first, ...more] });
  }

  jsonSchema(schema: object): this {
    return this.with({ schema });
  }

  /** @see {@link ValidationPolicy.maxBytes} */
  maxBytes(maxBytes: number): this {
    return this.with({ maxBytes });
  }

  contentTypes(first: string, ...more: readonly string[]): this {
    return this.with({ contentTypes: [first, ...more] });
  }

  /** Lets requests through unchecked while the checker is away. At least 15 characters. @default they are refused */
  failOpen(reason: string): this {
    return this.with({ failOpen: reason });
  }

  /** @default 1 MiB where a body is read at all */
  get resolvedMaxBytes(): number {
    return this.settings.maxBytes ?? 1_048_576;
  }

  get features(): readonly FeatureOf<"validation">[] {
    const { schema, maxBytes, contentTypes } = this.settings;
    return [
      ...(schema === undefined ? [] : (["json-schema"] as const)),
      ...(maxBytes === undefined ? [] : (["max-size"] as const)),
      ...(contentTypes === undefined ? [] : (["content-type"] as const)),
    ];
  }

  describe(): string {
    const { schema, maxBytes, contentTypes, failOpen } = this.settings;
    return [
      schema && "JSON Schema",
      maxBytes && `at most ${maxBytes} bytes`,
      contentTypes?.join(" or "),
      failOpen === undefined ? "fails closed" : "fails open",
    ]
      .filter((part) => part !== undefined)
      .join(", ");
  }

  protected remake(settings: ValidationSettings, origin: PolicyOrigin): this {
    return new ValidationPolicy(settings, origin) as this;
  }
}

function check(settings: ValidationSettings): Checks["problems"] {
  const checks = new Checks("ValidationPolicy");
  const { schema, maxBytes, contentTypes, failOpen } = settings;
  if (schema !== undefined) {
    const error = jsonSchemaProblem(schema);
    if (error !== undefined) checks.refuse("jsonSchema", `no JSON Schema 2020-12 with patterns for RE2: ${error}`);
  }
  checks.whole("maxBytes", maxBytes, 1, 67_108_864).reason("failOpen", failOpen);
  for (const type of contentTypes ?? []) {
    checks.demand(/^[a-z]+\/[a-z0-9.+*-]+$/.test(type), "contentTypes", type, "a media type without parameters");
  }
  return checks.problems;
}
