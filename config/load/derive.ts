import { createHash } from "node:crypto";
import { type Catalogue } from "../catalogue/catalogue";
import { type DataSpec, type ModelSpec, type Platform, type RouteSpec, type ServiceSpec } from "../spec/platform";
import { stableVersion } from "../versions";

type Loose<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;
type PolarDb = NonNullable<DataSpec["polardb"]>;

/** Fills in what follows from the rest of the platform, where it was left out. */
export function derive(platform: Platform, catalogue: Catalogue): Platform {
  const { data, models, services, routes, gateways } = platform;
  const usual = gateways === undefined ? "api" : "gateways";
  return {
    ...platform,
    data: data.polardb === undefined ? data : { ...data, polardb: derivePolarDb(data.polardb) },
    routes: Object.fromEntries(
      Object.entries(routes).map(([path, route]) => [
        path,
        { ...route, through: (route as Loose<RouteSpec, "through">).through ?? usual },
      ]),
    ),
    models: Object.fromEntries(
      Object.entries(models).map(([name, model]) => [name, deriveModel(model, name, catalogue)]),
    ),
    services: Object.fromEntries(Object.entries(services).map(([name, service]) => [name, deriveService(service)])),
  };
}

function deriveModel(
  model: Loose<ModelSpec, "gpus" | "domain" | "port" | "storage" | "token">,
  name: string,
  catalogue: Catalogue,
): ModelSpec {
  return {
    ...model,
    gpus: model.gpus ?? Math.max(1, catalogue.gpusOf(model.instanceTypes[0] ?? "")),
    domain: model.domain ?? catalogue.models.get(model.model)?.domain ?? "text",
    port: model.port ?? portOf(name),
    storage: model.storage ?? { bucket: "models", path: `${model.model}/` },
    token: model.token ?? `var:${snake(name)}_token`,
  };
}

/** Its image is that of its stable version; empty where nothing says one, which a check refuses. */
function deriveService(service: Loose<ServiceSpec, "image">): ServiceSpec {
  const stable = service.versions[stableVersion(service)];
  return { ...service, image: service.image ?? stable?.image ?? "" };
}

function derivePolarDb(polardb: Loose<PolarDb, "version" | "nodeClass">): PolarDb {
  const isMySql = polardb.engine === "MySQL";
  return {
    ...polardb,
    version: polardb.version ?? (isMySql ? "8.0" : "14"),
    nodeClass: polardb.nodeClass ?? (isMySql ? "polar.mysql.x4.medium" : "polar.pg.x4.medium"),
  };
}

/** A port that other models coming and going do not change. */
function portOf(name: string): number {
  return 8100 + (createHash("sha256").update(name).digest().readUInt32BE(0) % 800);
}

/** `deepseek-r1` as `deepseek_r1`, for products that allow no hyphen. */
function snake(name: string): string {
  return name.replaceAll("-", "_");
}
