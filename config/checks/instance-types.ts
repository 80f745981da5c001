import { display, nearest } from "../../base";
import { type Catalogue } from "../catalogue/catalogue";
import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { type Platform, type PoolSpec } from "../spec/platform";
import { type Check } from "./check";
import { someOf } from "./unknown-name";

/** Machines are of types that exist, that the regions sell, and that have GPUs where GPUs are asked for. */
export const instanceTypes: Check = (platform, catalogue) => [
  ...uses(platform).flatMap(({ path, types }) =>
    types.flatMap((type, index) => notOffered([...path, index], type, platform.regions, catalogue)),
  ),
  ...Object.entries(platform.cluster.pools).flatMap(([name, pool]) => [
    ...wrongKind(name, pool, catalogue),
    ...strayPriceLimits(name, pool),
  ]),
];

function uses({ cluster, models, media }: Platform): { path: Path; types: readonly string[] }[] {
  return [
    ...Object.entries(cluster.pools).map(([name, pool]) => ({
      path: ["cluster", "pools", name, "instanceTypes"],
      types: pool.instanceTypes,
    })),
    ...Object.entries(models).map(([name, model]) => ({
      path: ["models", name, "instanceTypes"],
      types: model.instanceTypes,
    })),
    ...Object.entries(media).map(([name, worker]) => ({
      path: ["media", name, "instanceTypes"],
      types: worker.instanceTypes,
    })),
  ];
}

function notOffered(path: Path, type: string, regions: Platform["regions"], catalogue: Catalogue): Finding[] {
  const remedy = `catalogue: { instanceTypes: { ${type}: { gpus: ${catalogue.gpusOf(type)} } } }`;
  if (!catalogue.knowsInstanceType(type)) {
    const meant = nearest(type, catalogue.instanceTypes);
    const hint =
      meant === undefined
        ? `if your account has it, add ${remedy}`
        : `did you mean ${meant}? If your account has it, add ${remedy}`;
    return [{ path, got: display(type), want: "an instance type that this release knows", hint }];
  }
  return regions.flatMap(({ id }, index): Finding[] => {
    if (!catalogue.hasOffersOf(id) || catalogue.isOffered(type, id)) return [];
    const elsewhere = catalogue.regionsOf(type);
    const where = catalogue.isOnRequest(type)
      ? "it is sold on request only"
      : `on the price list of ${someOf(elsewhere)}`;
    return [
      {
        path,
        reads: [["regions", index, "id"]],
        got: display(type),
        want: `a type offered in ${id}`,
        hint: `${where}; if your account has it, add ${remedy}`,
      },
    ];
  });
}

function wrongKind(name: string, pool: PoolSpec, catalogue: Catalogue): Finding[] {
  const wantsGpu = pool.kind !== "cpu";
  return pool.instanceTypes.flatMap((type, index): Finding[] => {
    if (!catalogue.knowsInstanceType(type) || catalogue.gpusOf(type) > 0 === wantsGpu) return [];
    return [
      {
        path: ["cluster", "pools", name, "instanceTypes", index],
        reads: [["cluster", "pools", name, "kind"]],
        got: display(type),
        want: wantsGpu
          ? `a type with a GPU, as the pool's kind is ${pool.kind}`
          : "a type without a GPU, as the pool's kind is cpu",
      },
    ];
  });
}

function strayPriceLimits(name: string, { instanceTypes: types, spot }: PoolSpec): Finding[] {
  const path = ["cluster", "pools", name, "spot", "priceLimits"];
  return Object.keys(spot?.priceLimits ?? {})
    .filter((type) => !types.includes(type))
    .map((type) => ({
      path: [...path, type],
      part: "key",
      reads: [["cluster", "pools", name, "instanceTypes"]],
      got: display(type),
      want: `one of the pool's instance types: ${types.join(", ")}`,
    }));
}
