import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROVIDERS } from "../../../provider/versions";
import { findStandInMirror, findTofu } from "../../../tools/plan/engines";
import { realProvider } from "../../../tools/plan/real-provider";
import { Tofu, type ProviderSource } from "../../../tools/plan/tofu";
import { describeWith } from "./describe-with";

export interface Engines {
  /** OpenTofu, or what TERRAFORM_BINARY_NAME names. */
  readonly binary: string;
  readonly standIn: ProviderSource;
}

/** Terraform JSON, as a test writes it. */
export type Configuration = Readonly<Record<string, unknown>>;

function findEngines(): Engines | undefined {
  const binary = findTofu();
  const mirror = findStandInMirror();
  if (binary === undefined || mirror === undefined) return undefined;
  return { binary, standIn: { kind: "stand-in", mirror } };
}

/** A `describe` that needs OpenTofu and the stand-in provider. */
export function describeWithTofu(title: string, body: (engines: Engines) => void): void {
  const remedy = "OpenTofu or the stand-in provider is not built: npm run engines";
  describeWith(findEngines(), { title, remedy }, body);
}

/** The real provider as the provider to test against, or undefined with a loud line where it cannot be had. */
export function realProviderAvailable(): ProviderSource | undefined {
  const binary = findTofu();
  const provider = binary === undefined ? undefined : realProvider(binary);
  if (provider === undefined) {
    console.warn("The real provider cannot be reached from here: plans are tested against the stand-in ONLY.");
  }
  return provider;
}

/** The stand-in, and the real provider where it can be had: for tests that plan but do not apply. */
export function planProviders({ standIn }: Engines): readonly ProviderSource[] {
  const real = realProviderAvailable();
  return real === undefined ? [standIn] : [standIn, real];
}

/** One folder with a configuration; initialized, and removed by {@link Tofu.dispose}. */
export class Workspace extends Tofu {
  constructor(engines: Engines, configuration: Configuration, provider: ProviderSource = engines.standIn) {
    super({ binary: engines.binary, provider, directory: mkdtempSync(join(tmpdir(), "tofu-test-")) });
    this.configure(configuration);
    this.init();
  }

  /** Replaces the configuration; resources and data only, the rest is added. */
  configure(configuration: Configuration): void {
    const whole = {
      terraform: { required_providers: PROVIDERS },
      provider: { alicloud: { region: "ap-southeast-1", account_type: "International" } },
      ...configuration,
    };
    writeFileSync(join(this.directory, "main.tf.json"), JSON.stringify(whole, null, 2));
  }
}
