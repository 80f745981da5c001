import type { ChartValues } from "./chart";
import type { ServiceSpec } from "./manifests/service-spec";
import type { SettledService } from "./settle-service";

/** A service's settings, with references to other resources turned into values of its chart. */
export function referenced(
  settings: SettledService,
  environment: Readonly<Record<string, string>>,
  values: ChartValues,
): Omit<ServiceSpec, "callers" | "callees"> {
  return {
    ...settings,
    environment: mapped(environment, (name, value) => values.reference(`environment.${camel(name)}`, value)),
    serviceAccountAnnotations: mapped(settings.serviceAccountAnnotations, (key, value) =>
      values.reference(`identity.${camel(key.split("/").at(-1) ?? key)}`, value),
    ),
    files: settings.files.map((file) => ({
      ...file,
      server: values.reference(`files.${camel(file.name)}`, file.server),
    })),
    reaches: settings.reaches.map((reach, index) => ({
      ...reach,
      cidr: values.reference(`reaches.block${index}`, reach.cidr),
    })),
  };
}

/** Tag of an image, or the start of its digest. */
export function imageVersion(image: string): string {
  const [tagged = "", digest = ""] = image.split("@sha256:");
  return /:([^/:]+)$/.exec(tagged)?.[1] ?? digest.slice(0, 12);
}

function mapped(
  record: Readonly<Record<string, string>>,
  change: (key: string, value: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value)]));
}

/** `DATABASE_HOST` and `role-name` read `databaseHost` and `roleName`. */
const camel = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word, index) => (index === 0 ? word : `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`))
    .join("");
