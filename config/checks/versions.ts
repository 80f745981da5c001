import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { type Platform, type ServiceSpec } from "../spec/platform";
import { STABLE, stableVersion, stableVersions, workloadOf } from "../versions";
import { type Check } from "./check";
import { ofRollout } from "./service-rollout";

/** Each service has one stable version, and every other version gets requests in one declared way. */
export const versions: Check = (platform) =>
  Object.entries(platform.services).flatMap(([name, service]) => {
    const path = ["services", name];
    return [
      ...ofImages(path, service),
      ...ofWorkloads(name, service, platform),
      ...(stableVersions(service).length === 0 && service.image === ""
        ? []
        : service.rollout === undefined
          ? withoutRollout(path, service)
          : ofRollout(path, service, platform)),
    ];
  });

function ofImages(path: Path, service: ServiceSpec): Finding[] {
  const stable = stableVersions(service);
  const [first, ...others] = stable;
  const twice = others.map((other): Finding => ({
    path: [...path, "versions", other],
    part: "key",
    lists: [[...path, "versions"]],
    message: `two stable versions: ${first ?? ""} and ${other}`,
    hint: "all that are not named in the rollout get the stable one: keep stable on one of them",
  }));
  if (service.image === "") {
    const said = Object.keys(service.versions);
    if (said.length === 0) return [{ path: [...path, "image"], part: "key", message: "missing", want: "an image" }];
    return [
      {
        path: [...path, "versions"],
        part: "key",
        lists: [[...path, "versions"]],
        message: `none of ${said.join(", ")} is the stable version`,
        hint: `name one ${STABLE}, say stable: true in one of them, or say image beside them`,
      },
    ];
  }
  const own = first === undefined ? undefined : service.versions[first];
  if (own === undefined || own.image === service.image) return twice;
  return [
    ...twice,
    {
      path: [...path, "image"],
      reads: [[...path, "versions", first ?? ""]],
      message: `two stable versions: image, and versions.${first ?? ""}`,
      hint: "say it once: leave image out",
    },
  ];
}

function ofWorkloads(name: string, service: ServiceSpec, { services, deployment }: Platform): Finding[] {
  const stable = stableVersion(service);
  const others = Object.keys(service.versions).filter((version) => version !== stable);
  const jobs =
    others.length > 0 && deployment.jobs[name] !== undefined
      ? [
          {
            path: ["services", name, "versions"],
            part: "key" as const,
            reads: [["deployment", "jobs", name]],
            message: "it runs as jobs, which take messages and no requests: nothing divides them between versions",
            hint: "keep one image",
          },
        ]
      : [];
  const clashes = others.flatMap((version): Finding[] => {
    const workload = workloadOf(name, version);
    const at = { path: ["services", name, "versions", version], part: "key" as const };
    if (Object.hasOwn(services, workload)) {
      return [
        { ...at, lists: [["services"]], message: `the service ${workload} has the name of this version's workload` },
      ];
    }
    if (workload.length > 40)
      return [{ ...at, got: workload, want: "40 characters at most, service and version together" }];
    return [];
  });
  return [...jobs, ...clashes];
}

function withoutRollout(path: Path, service: ServiceSpec): Finding[] {
  const others = Object.keys(service.versions).filter((version) => version !== stableVersion(service));
  if (others.length === 0) return [];
  return [
    {
      path: [...path, "versions"],
      part: "key",
      lists: [path, [...path, "versions"]],
      message: `no request reaches ${others.join(", ")}`,
      hint: `say who gets it: rollout: { canary: { steps: [{ ${stableVersion(service)}: 95, ${others[0] ?? ""}: 5 }] } }`,
    },
  ];
}
