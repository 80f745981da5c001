import { type FeatureOf } from "../kinds";
import { Checks, Policy, type PolicyOrigin } from "../policy";

interface LoggingSettings {
  readonly access?: boolean;
  readonly ladder?: boolean;
  readonly fields?: Readonly<Record<string, string>>;
}

/** What is written down for each request. Never a body, a token or a query string. */
export class LoggingPolicy extends Policy<"logging", LoggingSettings> {
  private constructor(settings: LoggingSettings, origin: PolicyOrigin = {}) {
    super("logging", settings, origin, check(settings));
  }

  /** One line a request. `fields` adds constants, such as `{ team: "search" }`. */
  static access(fields: Readonly<Record<string, string>> = {}): LoggingPolicy {
    return new LoggingPolicy({ access: true, fields });
  }

  /** Also says which rung of the ladder answered, on which try, and why the rungs above did not. */
  withLadderSteps(): this {
    return this.with({ ladder: true });
  }

  get features(): readonly FeatureOf<"logging">[] {
    const { access, ladder } = this.settings;
    return [
      ...(access === true ? (["access-log"] as const) : []),
      ...(ladder === true ? (["ladder-steps"] as const) : []),
    ];
  }

  describe(): string {
    return this.settings.ladder === true ? "access log with ladder steps" : "access log";
  }

  protected remake(settings: LoggingSettings, origin: PolicyOrigin): this {
    return new LoggingPolicy(settings, origin) as this;
  }
}

function check(settings: LoggingSettings): Checks["problems"] {
  const checks = new Checks("LoggingPolicy");
  for (const [name, value] of Object.entries(settings.fields ?? {})) {
    checks
      .demand(/^[a-z][a-z0-9_]{0,39}$/.test(name), "fields", name, "a lower-case name of letters, digits and _")
      .demand(!value.includes("%"), `fields.${name}`, value, "a constant without %");
  }
  return checks.problems;
}
