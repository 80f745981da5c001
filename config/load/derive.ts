import { type Catalogue } from "../catalogue/catalogue";
import { type DataSpec, type MessagingSpec, type ModelSpec, type Platform } from "../spec/platform";

type Loose<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;
type PolarDb = NonNullable<DataSpec["polardb"]>;
type Nacos = NonNullable<MessagingSpec["nacos"]>;

/** Fills in what follows from the rest of the platform, where it was left out. */
export function derive(platform: Platform, catalogue: Catalogue): Platform {
  const { data, messaging, models } = platform;
  return {
    ...platform,
    data: data.polardb === undefined ? data : { ...data, polardb: derivePolarDb(data.polardb) },
    messaging:
      messaging.nacos === undefined
        ? messaging
        : { ...messaging, nacos: deriveNacos(messaging.nacos, platform.account.type) },
    models: Object.fromEntries(
      Object.entries(models).map(([name, model]) => [name, deriveModel(model, name, catalogue)]),
    ),
  };
}

function deriveModel(
  model: Loose<ModelSpec, "gpus" | "domain" | "storage" | "token">,
  name: string,
  catalogue: Catalogue,
): ModelSpec {
  return {
    ...model,
    gpus: model.gpus ?? Math.max(1, catalogue.gpusOf(model.instanceTypes[0] ?? "")),
    domain: model.domain ?? catalogue.models.get(model.model)?.domain ?? "text",
    storage: model.storage ?? { bucket: "models", path: `${model.model}/` },
    token: model.token ?? `var:${snake(name)}_token`,
  };
}

function derivePolarDb(polardb: Loose<PolarDb, "version" | "nodeClass">): PolarDb {
  const isMySql = polardb.engine === "MySQL";
  return {
    ...polardb,
    version: polardb.version ?? (isMySql ? "8.0" : "14"),
    nodeClass: polardb.nodeClass ?? (isMySql ? "polar.mysql.x4.medium" : "polar.pg.x4.medium"),
  };
}

function deriveNacos(nacos: Loose<Nacos, "spec">, site: Platform["account"]["type"]): Nacos {
  return { ...nacos, spec: nacos.spec ?? (site === "International" ? "MSE_SC_2_4_200_c" : "MSE_SC_2_4_60_c") };
}

/** `deepseek-r1` as `deepseek_r1`, for products that allow no hyphen. */
function snake(name: string): string {
  return name.replaceAll("-", "_");
}
