import { data, observability } from "../../constructs";
import { type PlatformStack } from "../../constructs/core";

/** The usual alarms of a bucket that is there already. */
export default function example(stack: PlatformStack): void {
  const uploads = data.ObjectStore.fromName(stack, "Uploads", "lumen-uploads");
  const notify = observability.AlarmContacts.fromName("platform-ops");
  const alarms = new observability.AlarmSet(stack, "Alarms", { notify });
  alarms.successes("Uploads", uploads.metrics.availability(), { below: 99.5 });
}
