import { days, type Duration } from "../../base";
import { type FeatureOf } from "../kinds";
import { Checks, Policy, type PolicyOrigin } from "../policy";

export interface RedriveOptions {
  /** Deliveries before a message is a dead letter, 1 to 1000. @default 5 */
  readonly after?: number;
  /** How long dead letters are kept, 1 min to 7 d. @default 7 d */
  readonly keep?: Duration;
}

type DeadLetterSettings =
  | ({ readonly form: "redrive"; readonly queue: string } & RedriveOptions)
  | { readonly form: "companion-topic"; readonly topic: string; readonly partitions?: number }
  | { readonly form: "capture"; readonly topic: string };

const FORMS = { redrive: "redrive", "companion-topic": "companion-topic", capture: "capture" } as const;

/** Keeps what could not be done, so that it can be done later. */
export class DeadLetterPolicy extends Policy<"dead-letter", DeadLetterSettings> {
  private constructor(settings: DeadLetterSettings, origin: PolicyOrigin = {}) {
    super("dead-letter", settings, origin, check(settings));
  }

  /** The broker moves a message that keeps failing to another queue. */
  static queue(queue: string, options: RedriveOptions = {}): DeadLetterPolicy {
    return new DeadLetterPolicy({ form: "redrive", queue, ...options });
  }

  /** A topic beside the consumer's own, which the consumer writes to: the broker does not. */
  static topic(topic: string, options: { readonly partitions?: number } = {}): DeadLetterPolicy {
    return new DeadLetterPolicy({ form: "companion-topic", topic, ...options });
  }

  /** Requests that failed on every rung are kept in a topic, and the caller gets 202 and a ticket. */
  static capture(topic: string): DeadLetterPolicy {
    return new DeadLetterPolicy({ form: "capture", topic });
  }

  get features(): readonly FeatureOf<"dead-letter">[] {
    return [FORMS[this.settings.form]];
  }

  describe(): string {
    const { settings } = this;
    switch (settings.form) {
      case "redrive":
        return `to queue ${settings.queue} after ${settings.after ?? 5} deliveries, kept ${(settings.keep ?? days(7)).toString()}`;
      case "companion-topic":
        return `consumers write to topic ${settings.topic}`;
      case "capture":
        return `requests to topic ${settings.topic}, 202 and a ticket`;
    }
  }

  protected remake(settings: DeadLetterSettings, origin: PolicyOrigin): this {
    return new DeadLetterPolicy(settings, origin) as this;
  }
}

function check(settings: DeadLetterSettings): Checks["problems"] {
  const checks = new Checks("DeadLetterPolicy");
  if (settings.form === "redrive") {
    const { queue, after, keep } = settings;
    checks
      .demand(/^[A-Za-z0-9][A-Za-z0-9_-]{0,119}$/.test(queue), "queue", queue, "1 to 120 letters, digits, - and _")
      .whole("after", after, 1, 1000)
      .demand(keep === undefined || (keep.minutes >= 1 && !keep.isLongerThan(days(7))), "keep", keep, "1m to 7d");
  } else {
    const { topic } = settings;
    checks.demand(/^[A-Za-z0-9._-]{1,249}$/.test(topic), "topic", topic, "1 to 249 letters, digits, ., - and _");
    if (settings.form === "companion-topic") checks.whole("partitions", settings.partitions, 1, 360);
  }
  return checks.problems;
}
