import { display, type Duration, milliseconds, minutes, type Problem, seconds } from "../../base";
import { carriesCredential } from "../letters/hygiene";
import { bodySchemaProblem } from "../validation/body-schema";
import { type Config } from "./config";
import { type LastWordDocument } from "./schema";

/** Headers that the HTTP server sets itself, or that would break the answer's framing. */
const FRAMING = new Set([
  "connection",
  "content-length",
  "content-type",
  "date",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** What a schema cannot say: relations between members, and members that are languages of their own. */
export function crossChecks(config: Config, where: string): readonly Problem[] {
  return [
    ...duplicates(config, where),
    ...config.targets.flatMap((target, index) => {
      const field = `targets.${index}`;
      return [
        ...validationProblems(target.validation, config, where, `${field}.validation`),
        ...(target.lastWord === undefined ? [] : lastWordProblems(target.lastWord, config, where, `${field}.lastWord`)),
        ...(target.domain === undefined || Object.hasOwn(config.domains, target.domain)
          ? []
          : [unknownDomain(config, where, `${field}.domain`, target.domain)]),
      ];
    }),
    ...Object.entries(config.domains).flatMap(([name, { lastWord }]) =>
      lastWordProblems(lastWord, config, where, `domains.${name}.lastWord`),
    ),
    ...config.letters.headers.flatMap((name, index) =>
      carriesCredential(name)
        ? [{ where, field: `letters.headers.${index}`, got: name, want: "a header that carries no credential" }]
        : [],
    ),
    ...between(config.kafka?.ackTimeout, milliseconds(100), minutes(1), where, "kafka.ackTimeout"),
    ...between(config.limits.requestTimeout, seconds(1), minutes(5), where, "limits.requestTimeout"),
    ...between(config.drain.grace, milliseconds(0), minutes(5), where, "drain.grace"),
    ...between(config.drain.timeout, milliseconds(0), minutes(10), where, "drain.timeout"),
    ...between(config.reloadEvery, milliseconds(100), minutes(5), where, "reloadEvery"),
    ...fits(config.letters.maxBytes, config, where, "letters.maxBytes"),
  ];
}

function duplicates({ targets }: Config, where: string): readonly Problem[] {
  const seen = new Set<string>();
  return targets.flatMap(({ target }, index) => {
    const twice = seen.has(target);
    seen.add(target);
    return twice ? [{ where, field: `targets.${index}.target`, got: `${target} again`, want: "each target once" }] : [];
  });
}

function validationProblems(
  validation: Config["targets"][number]["validation"],
  config: Config,
  where: string,
  field: string,
): readonly Problem[] {
  if (validation === undefined) return [];
  const wrong = validation.schema === undefined ? undefined : bodySchemaProblem(validation.schema);
  return [
    ...(wrong === undefined ? [] : [{ where, field: `${field}.schema`, message: wrong }]),
    ...fits(validation.maxBytes, config, where, `${field}.maxBytes`),
  ];
}

function lastWordProblems(word: LastWordDocument, config: Config, where: string, field: string): readonly Problem[] {
  if (word.type === "dead-letter") {
    const missing = { where, field: "kafka", got: "nothing", want: `brokers, as ${field} keeps letters` };
    return config.kafka === undefined ? [missing] : [];
  }
  return Object.entries(word.headers ?? {}).flatMap(([name, value]): readonly Problem[] => {
    const at = { where, field: `${field}.headers.${name}` };
    if (!/^[A-Za-z0-9-]{1,100}$/.test(name)) return [{ ...at, got: name, want: "a header name" }];
    if (FRAMING.has(name.toLowerCase())) return [{ ...at, message: "is set by the server itself" }];
    // Printable ASCII and tab: what a header may hold everywhere.
    return /^[\t\x20-\x7e]*$/.test(value) ? [] : [{ ...at, got: display(value), want: "printable ASCII on one line" }];
  });
}

function unknownDomain({ domains }: Config, where: string, field: string, got: string): Problem {
  return { where, field, got, want: `one of domains: ${Object.keys(domains).join(", ") || "none is declared"}` };
}

function fits(bytes: number, { limits }: Config, where: string, field: string): readonly Problem[] {
  if (bytes <= limits.memoryBytes) return [];
  return [{ where, field, got: String(bytes), want: `at most limits.memoryBytes, ${limits.memoryBytes}` }];
}

function between(
  value: Duration | undefined,
  least: Duration,
  most: Duration,
  where: string,
  field: string,
): readonly Problem[] {
  if (value === undefined || (!least.isLongerThan(value) && !value.isLongerThan(most))) return [];
  return [{ where, field, got: value.toString(), want: `${least.toString()} to ${most.toString()}` }];
}
