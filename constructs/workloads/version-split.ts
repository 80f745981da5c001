import { type Percent, percent, type Problem, throwIfAny } from "../../base";
import type { Duration } from "../../base";
import { type PolicyTarget, RolloutPolicy } from "../../policies";

type Versions = Readonly<Record<string, PolicyTarget>>;

/** How requests are divided between versions, by their names. Immutable. */
export class VersionSplit {
  private constructor(
    /** Names that it speaks of; the first one is the version that the route leads to. */
    readonly names: readonly string[],
    private readonly build: (versions: Versions) => RolloutPolicy,
  ) {}

  /**
   * Fixed shares of two versions. The first is the one that the route leads to.
   * @throws ProblemsError unless there are two and they sum to 100
   */
  static weights(shares: Readonly<Record<string, number>>): VersionSplit {
    const entries = Object.entries(shares);
    const sum = entries.reduce((total, [, share]) => total + share, 0);
    const problems: Problem[] = [];
    const where = "VersionSplit.weights";
    if (entries.length !== 2) {
      const hint = "a third version takes its requests by header or cookie";
      problems.push({ where, field: "versions", got: entries.map(([name]) => name).join(", "), want: "two", hint });
    }
    if (sum !== 100) {
      const got = `${entries.map(([name, share]) => `${name} ${share}`).join(" + ")} = ${sum}`;
      problems.push({ where, field: "shares", got, want: "a sum of 100" });
    }
    throwIfAny(problems);
    const [[stable], [canary, share]] = entries as [[string, number], [string, number]];
    return new VersionSplit([stable, canary], (versions) =>
      RolloutPolicy.canary(targetOf(versions, canary), { steps: [percent(share)] }),
    );
  }

  /** A rising share for a new version, one step in force at a time. @param at the step in force, 0 for the first */
  static canary(stable: string, canary: string, steps: readonly Percent[], at = 0): VersionSplit {
    return new VersionSplit([stable, canary], (versions) =>
      RolloutPolicy.canary(targetOf(versions, canary), { steps, at }),
    );
  }

  /** A/B by a header's value; all others get the first version. */
  static byHeader(otherwise: string, header: string, byValue: Readonly<Record<string, string>>): VersionSplit {
    return new VersionSplit([otherwise, ...Object.values(byValue)], (versions) =>
      RolloutPolicy.byHeader(header, ...variants(versions, byValue)),
    );
  }

  /** A/B by a cookie's value; all others get the first version. */
  static byCookie(otherwise: string, cookie: string, byValue: Readonly<Record<string, string>>): VersionSplit {
    return new VersionSplit([otherwise, ...Object.values(byValue)], (versions) =>
      RolloutPolicy.byCookie(cookie, ...variants(versions, byValue)),
    );
  }

  /** Everything to one of two; the other waits. */
  static blueGreen(blue: string, green: string, live: "blue" | "green"): VersionSplit {
    return new VersionSplit([blue, green], (versions) => RolloutPolicy.blueGreen(targetOf(versions, green), live));
  }

  /** A copy of a share of the requests to a version whose answers nobody sees. */
  static mirror(live: string, shadow: string, share: Percent = percent(100)): VersionSplit {
    return new VersionSplit([live, shadow], (versions) => RolloutPolicy.mirror(targetOf(versions, shadow), share));
  }

  /** A caller stays with its copy, by a cookie. For a single version. */
  static sticky(version: string, cookie: string, ttl: Duration): VersionSplit {
    return new VersionSplit([version], () => RolloutPolicy.sticky(cookie, ttl));
  }

  /** What the tiers enforce. */
  policyFor(versions: Versions): RolloutPolicy {
    return this.build(versions);
  }
}

const targetOf = (versions: Versions, name: string): PolicyTarget => versions[name] as PolicyTarget;

const variants = (versions: Versions, byValue: Readonly<Record<string, string>>) =>
  Object.entries(byValue).map(([value, name]) => ({ value, target: targetOf(versions, name) }));
