import { type Duration, minutes, seconds } from "../../base";
import type { Model } from "./model";

/** Weights come in at about 0.3 GB a second, from a bucket: Alibaba names 20 to 30 minutes for the 673 GB of DeepSeek. */
const SECONDS_PER_GB = 3.3;
/** Before the first byte: the engine starts, and compiles afterwards. */
const START = minutes(5);
/** A machine is found and the image is pulled. */
const MACHINE = minutes(15);
const RESERVE = 1.5;

/** From the start of the container until the model answers, by the size of its weights. An estimate on the safe side. */
export function loadTimeOf(model: Model): Duration {
  return START.plus(seconds(Math.ceil(model.facts.weightsGB * SECONDS_PER_GB)));
}

/** How long a container may take to answer before it is restarted. */
export function startWindow(loadTime: Duration): Duration {
  return loadTime.times(RESERVE);
}

/** How long Terraform waits: replicas start together at creation, and one after the other at an update. */
export function deployTimeouts(
  loadTime: Duration,
  replicas: number,
): { readonly create: string; readonly update: string } {
  const one = loadTime.times(RESERVE);
  return { create: inMinutes(MACHINE.plus(one)), update: inMinutes(MACHINE.plus(one.times(Math.max(1, replicas)))) };
}

function inMinutes(duration: Duration): string {
  return `${Math.ceil(duration.minutes)}m`;
}
