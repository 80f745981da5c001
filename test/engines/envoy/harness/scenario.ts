import { type Profile } from "../../../../policies/enforcement/envoy-gateway/crds/schemas";
import {
  FakeUpstream,
  type KubernetesObject,
  missingEngines,
  TestGateway,
  type Upstream,
} from "../../../../tools/prove/harness";

const TIMEOUT_MS = 60_000;

const fakes: FakeUpstream[] = [];
const gateways: TestGateway[] = [];

/**
 * A test on real processes. Where the engines are not installed it is skipped and says how to get them; under CI it
 * fails. Processes are ended after it; when it fails, Envoy's bootstrap and logs stay and the message
 * names their folder.
 */
export function proves(name: string, body: () => Promise<void>): void {
  const missing = missingEngines();
  if (missing !== undefined) {
    if (process.env["CI"] === undefined) {
      console.warn(`SKIPPED: ${name}. Engines are not installed; run: ${missing}`);
      test.skip(name, body);
    } else {
      test(name, () => Promise.reject(new Error(`Engines are not installed; run: ${missing}`)));
    }
    return;
  }
  test(
    name,
    async () => {
      let failed = true;
      try {
        await body();
        failed = false;
      } catch (error) {
        if (error instanceof Error)
          error.message += gateways.map(({ envoy }) => `\nEnvoy's files: ${envoy.folder}`).join("");
        throw error;
      } finally {
        for (const gateway of gateways.splice(0)) await gateway.stop({ keepFiles: failed });
        for (const fake of fakes.splice(0)) await fake.close();
      }
    },
    TIMEOUT_MS,
  );
}

/** Fakes with these names, until the test ends. */
export async function startFakes<const Names extends readonly string[]>(
  ...names: Names
): Promise<{ readonly [Index in keyof Names]: FakeUpstream }> {
  const started = await Promise.all(names.map((name) => FakeUpstream.start(name)));
  fakes.push(...started);
  return started as { readonly [Index in keyof Names]: FakeUpstream };
}

/** A gateway of these documents, until the test ends. */
export async function startGateway(
  documents: readonly KubernetesObject[],
  upstreams: Readonly<Record<string, Upstream>>,
  profile?: Profile,
): Promise<TestGateway> {
  const gateway = await TestGateway.start(documents, upstreams, profile);
  gateways.push(gateway);
  return gateway;
}
