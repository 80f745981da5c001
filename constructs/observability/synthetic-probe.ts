/**
 * Asks an address from outside, again and again, as a client would: `alicloud_cms_site_monitor`. It measures and calls;
 * it moves no traffic.
 * https://www.alibabacloud.com/help/en/cms/cloudmonitor-1-0/user-guide/overview-of-site-monitoring
 */
import { Construct } from "constructs";
import { CmsSiteMonitor } from "#alicloud/cms-site-monitor";
import { type Duration, minutes, seconds } from "../../base";
import { nameOf, PropChecks } from "../core";
import { ProbeMetrics } from "./probe-metrics";

/** A place that asks: ids of CloudMonitor (`DescribeSiteMonitorISPCityList`). */
export interface ProbePlace {
  readonly city: string;
  readonly isp: string;
  /** @default "IDC": a data centre */
  readonly type?: "IDC" | "LASTMILE" | "MOBILE";
}

export interface SyntheticProbeProps {
  /** What is asked for, `http://` or `https://`, reachable from the internet. */
  readonly url: string;
  /** How often: 1, 5, 15, 30 or 60 minutes. @default 1 minute */
  readonly every?: Duration;
  /** Until an answer must be there, 1 to 60 seconds. @default 10 seconds */
  readonly timeout?: Duration;
  /** The answer's status must be below this, 200 to 600. @default 400 */
  readonly statusBelow?: number;
  /** @default "get" */
  readonly method?: "get" | "post";
  /** Where it is asked from. @default three places that CloudMonitor picks */
  readonly from?: readonly ProbePlace[];
}

const INTERVALS = [1, 5, 15, 30, 60];
const INTERVALS_WANTED = "1m, 5m, 15m, 30m or 60m";

export class SyntheticProbe extends Construct {
  readonly resource: CmsSiteMonitor;
  readonly metrics: ProbeMetrics;

  constructor(scope: Construct, id: string, props: SyntheticProbeProps) {
    super(scope, id);
    const { url, every = minutes(1), timeout = seconds(10), statusBelow = 400, method = "get", from } = props;
    new PropChecks(this)
      .expect(
        "url",
        url,
        (it) => /^https?:\/\/[^\s/]+(\/\S*)?$/.test(it),
        "an address such as https://api.example.com/",
      )
      .expect("every", every, (it) => INTERVALS.includes(it.minutes), INTERVALS_WANTED)
      .expect("timeout", timeout, ({ seconds: amount }) => amount >= 1 && amount <= 60, "1s to 60s")
      .expectWhole("statusBelow", statusBelow, 200, 600)
      .expect("from", from?.length, (places) => places > 0, "at least one place, or nothing at all")
      .done();
    this.resource = new CmsSiteMonitor(this, "Resource", {
      taskName: nameOf(this, "probe"),
      taskType: "HTTP",
      address: url,
      interval: `${every.minutes}`,
      ...(from === undefined ? {} : { ispCities: from.map(({ city, isp, type = "IDC" }) => ({ city, isp, type })) }),
      optionJson: {
        httpMethod: method,
        timeout: timeout.milliseconds,
        assertions: [{ type: "status_code", operator: "lessThan", target: `${statusBelow}` }],
      },
    });
    this.metrics = new ProbeMetrics(this.resource.id);
  }
}
