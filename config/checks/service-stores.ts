import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { type DataSpec, type Platform, type ServiceSpec } from "../spec/platform";
import { type Check } from "./check";
import { unknownName } from "./unknown-name";

type Store = ServiceSpec["uses"][number];

/** The stores that services use are there. */
export const serviceStores: Check = (platform) => [
  ...Object.entries(platform.services).flatMap(([name, service]) => ofService(name, service, platform)),
  ...strayPasswords(platform),
];

function ofService(name: string, service: ServiceSpec, { data, messaging }: Platform): Finding[] {
  const path = ["services", name];
  const missing = (at: Path, section: string): Finding => ({
    path: at,
    lists: [section.split(".").slice(0, 1), section.split(".")],
    message: `${section} is not there`,
    hint: `add ${section}`,
  });
  const database =
    service.database !== undefined && data.polardb === undefined
      ? [missing([...path, "database"], "data.polardb")]
      : [];
  const stores = service.uses.flatMap((store, index) =>
    has(data, store) ? [] : [missing([...path, "uses", index], sectionOf(store))],
  );
  const config =
    Object.keys(service.config).length > 0 && messaging.nacos === undefined
      ? [missing([...path, "config"], "messaging.nacos")]
      : [];
  return [
    ...database,
    ...stores,
    ...config,
    ...absent(path, "objects", service, Object.keys(data.objects), "a bucket of data.objects"),
    ...absent(path, "files", service, Object.keys(data.files), "a file system of data.files"),
  ];
}

function absent(
  path: Path,
  kind: "objects" | "files",
  service: ServiceSpec,
  known: readonly string[],
  what: string,
): Finding[] {
  return Object.keys(service[kind])
    .filter((name) => !known.includes(name))
    .map((name) => ({
      ...unknownName([...path, kind, name], name, what, known, [["data"], ["data", kind]]),
      part: "key" as const,
    }));
}

function has(data: DataSpec, store: Store): boolean {
  switch (store) {
    case "redis":
      return data.redis !== undefined;
    case "tablestore":
      return data.tablestore !== undefined;
    case "analytics-mysql":
      return data.analytics.mysql !== undefined;
    case "analytics-postgres":
      return data.analytics.postgres !== undefined;
  }
}

function sectionOf(store: Store): string {
  return `data.${store.replace("-", ".")}`;
}

function strayPasswords({ data, services }: Platform): Finding[] {
  const users = Object.keys(services).filter((name) => services[name]?.database !== undefined);
  return Object.keys(data.polardb?.passwords ?? {})
    .filter((name) => !users.includes(name))
    .map((name) => ({
      ...unknownName(["data", "polardb", "passwords", name], name, "a service with database: polardb", users, [
        ["services"],
      ]),
      part: "key" as const,
    }));
}
