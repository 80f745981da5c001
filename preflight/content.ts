import { Catalogue, type Platform } from "../config";
import type { Prerequisite } from "./prerequisite";

/** Files, images, certificates and addresses that must be where the platform looks for them. */
export function content(platform: Platform): Prerequisite[] {
  return [...weights(platform), ...images(platform), ...certificates(platform), ...state(platform), ...mails(platform)];
}

function weights(platform: Platform): Prerequisite[] {
  const catalogue = new Catalogue(platform.catalogue);
  const regions = platform.regions.map(({ id }) => id);
  return Object.entries(platform.models).map(([name, { model, storage }]): Prerequisite => {
    const size = catalogue.models.get(model)?.weightsGB;
    return {
      part: "content",
      level: "do",
      what: `the weights of ${model}${size === undefined ? "" : ` (${size} GB)`} lie in bucket ${storage.bucket} under ${storage.path}`,
      why: `model ${name} mounts them when it starts; without them it never becomes healthy, and creation times out`,
      how: `deploy the data stack first, copy them with ossutil${regions.length > 1 ? ` in each of ${regions.join(", ")}` : ""}, then deploy the serving stack`,
    };
  });
}

function images({ services, media, models }: Platform): Prerequisite[] {
  const own = [
    ...Object.values(services).map(({ image }) => image),
    ...Object.values(media).map(({ image }) => image),
    ...Object.values(models).flatMap(({ image }) => (image === undefined ? [] : [image])),
  ];
  const registries = new Map<string, number>();
  for (const image of new Set(own)) {
    const registry = image.slice(0, image.indexOf("/"));
    registries.set(registry, (registries.get(registry) ?? 0) + 1);
  }
  return [...registries].sort().map(([registry, count]) => ({
    part: "content",
    level: "do",
    what: `${count} images can be pulled from ${registry}`,
    why: "pods, media workers and models pull them through the NAT gateway, or inside the VPC",
    how: "push them with the tags that the file names; a private registry needs its pull secret in the cluster",
  }));
}

function certificates({ loadBalancers }: Platform): Prerequisite[] {
  return Object.entries(loadBalancers).map(([side, { certificate, internetFacing }]): Prerequisite => {
    if (certificate !== undefined) {
      return {
        part: "content",
        level: "check",
        what: `certificate ${certificate} exists and covers the domain of loadBalancers.${side}`,
        why: "its HTTPS listener names it",
        how: "certificate service of the console; the id there ends in the region",
      };
    }
    return {
      part: "content",
      level: internetFacing ? "do" : "check",
      what: `loadBalancers.${side} may answer by HTTP alone`,
      why: internetFacing
        ? "it is on the internet and has no certificate"
        : "it has no certificate, inside the network",
      how: "upload a certificate and name it under certificate, or accept it",
    };
  });
}

function state({ state: where }: Platform): Prerequisite[] {
  if (where.backend === "local") {
    return [
      {
        part: "content",
        level: "check",
        what: "one person alone deploys, from one machine",
        why: "the state lies in files beside the app, and holds passwords and tokens in clear",
        how: "for a team: state { backend: oss, bucket, region, lockTable }",
      },
    ];
  }
  const { bucket, region, lockTable } = where;
  return [
    {
      part: "content",
      level: "do",
      what: `bucket ${bucket} exists in ${region}${lockTable === undefined ? "" : `, and table ${lockTable.table} with the key LockID (String)`}`,
      why: "Terraform keeps its state there before it makes anything",
      how: "create them by hand, encrypted and with versions; whoever deploys may read and write them",
    },
  ];
}

function mails({ alarms }: Platform): Prerequisite[] {
  if (alarms.emails.length === 0) {
    return [
      {
        part: "content",
        level: "check",
        what: "nobody is to be called",
        why: "alarms.emails is empty, so no alarm is made",
        how: "name an address, unless the platform is for trying things out",
      },
    ];
  }
  return alarms.emails.map((email) => ({
    part: "content",
    level: "do",
    what: `${email} confirms the mails of CloudMonitor and Simple Log Service`,
    why: "alarms reach an address only after its owner has confirmed",
    how: "after the first apply, the link in each mail",
  }));
}
