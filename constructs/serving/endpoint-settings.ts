import type { IConstruct } from "constructs";
import { type Duration, minutes } from "../../base";
import { ENGINE_IMAGES, gpusOf, type ModelEngine, officialImage } from "../../model/catalogue";
import { environmentOf, PropChecks } from "../core";
import { loadTimeOf } from "./load-time";
import { modelProblems } from "./model-checks";
import type { ModelEndpointProps } from "./model-endpoint-props";

/** The props with every default filled in, checked. */
export interface EndpointSettings {
  readonly engine: ModelEngine | "custom";
  readonly image: string;
  /** GPUs of a replica. */
  readonly gpus: number;
  /** Names it answers to, its own first. */
  readonly names: readonly [string, ...string[]];
  readonly port: number;
  readonly healthPath: string;
  readonly maxContext: number | undefined;
  readonly loadTime: Duration;
  readonly requestTimeout: Duration;
  readonly drain: Duration;
}

const DEFAULT_PORT = 8000;
const RESERVED_PORTS = [8080, 9090];

/** @throws ProblemsError with everything that is wrong with the props. */
export function settle(owner: IConstruct, props: ModelEndpointProps): EndpointSettings {
  const { model, instanceTypes, servesAlso = [] } = props;
  const { region } = environmentOf(owner);
  const engine = props.engine ?? model.facts.engine;
  const official = engine === "custom" ? undefined : ENGINE_IMAGES[engine];
  const image =
    props.image ?? (engine === "custom" || region === undefined ? undefined : officialImage(engine, region));
  const gpus = props.gpus ?? instanceTypes.map(gpusOf).find((known) => known !== undefined)?.gpus;
  const settled: EndpointSettings = {
    engine,
    image: image ?? "",
    gpus: gpus ?? 0,
    names: [
      props.servedName ?? model.name,
      ...servesAlso.map((other) => (typeof other === "string" ? other : other.servedName)),
    ],
    port: props.port ?? official?.port ?? DEFAULT_PORT,
    healthPath: props.healthPath ?? official?.healthPath ?? "/health",
    maxContext: props.maxContext ?? model.facts.maxContext,
    loadTime: props.loadTime ?? loadTimeOf(model),
    requestTimeout: props.requestTimeout ?? minutes(10),
    drain: props.drain ?? minutes(2),
  };
  const checks = checkValues(owner, props, settled);
  if (image === undefined) {
    checks.note({
      field: "image",
      got: "nothing",
      want:
        engine === "custom"
          ? `an image that serves ${model.name}: there is no official one`
          : "an image, as the region is not known",
    });
  }
  if (engine !== "custom" && props.script === undefined && props.storage === undefined) {
    checks.note({ field: "storage", got: "nothing", want: "where the weights are: the official image brings none" });
  }
  if (engine !== "custom" && gpus === undefined) {
    checks.note({
      field: "gpus",
      got: "nothing",
      want: "the GPUs of a replica",
      hint: `${instanceTypes.join(", ")} is not in the catalogue`,
    });
  }
  const { acceptLicence } = props;
  for (const problem of modelProblems(owner.node.path, { ...settled, model, region, instanceTypes, acceptLicence })) {
    checks.note(problem);
  }
  checks.done();
  return settled;
}

function checkValues(owner: IConstruct, props: ModelEndpointProps, settled: EndpointSettings): PropChecks {
  const { instanceTypes, scaling } = props;
  return new PropChecks(owner)
    .expect(
      "name",
      props.name,
      (name) => /^[a-z0-9_]{3,63}$/.test(name),
      "3 to 63 lower-case letters, digits and underscores, no dash",
    )
    .expect("instanceTypes", instanceTypes, (types) => types.length > 0, "at least one")
    .expect("scaling", scaling, ({ scaled, targets }) => !scaled || targets.length > 0, "a signal, such as .onQps(8)")
    .expect(
      "port",
      settled.port,
      (port) => !RESERVED_PORTS.includes(port),
      "a port other than 8080 and 9090, which PAI-EAS keeps",
    )
    .expectWhole("port", settled.port, 1, 65_535)
    .expect("healthPath", settled.healthPath, (path) => path.startsWith("/"), "a path such as /health")
    .expect(
      "pathPrefix",
      props.pathPrefix,
      (path) => /^(\/[\w.-]+)+$/.test(path),
      "a path without a slash at its end, such as /api/predict/qwen",
    )
    .expectWhole("maxContext", props.maxContext, 1024, 1_048_576)
    .expectWhole("gpus", props.gpus, 0, 16)
    .expectWhole("sharedMemoryGiB", props.sharedMemoryGiB, 1, 1024)
    .expectWhole("extraDiskGiB", props.extraDiskGiB, 1, 2000)
    .expect(
      "driverVersion",
      props.driverVersion,
      (it) => /^\d{3}(\.\d+){1,2}$/.test(it),
      "an NVIDIA driver version such as 550.127.08",
    )
    .expect("requestTimeout", settled.requestTimeout, ({ seconds }) => seconds >= 1 && seconds <= 86_400, "1s to 1d")
    .expect("drain", settled.drain, ({ seconds }) => seconds >= 1 && seconds <= 3600, "1s to 1h");
}
