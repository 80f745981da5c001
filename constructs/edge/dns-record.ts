/**
 * A name that points somewhere: `alicloud_alidns_record`. The zone must be in the account's DNS already.
 * https://www.alibabacloud.com/help/en/dns/pubz-add-parsing-record
 */
import { Construct } from "constructs";
import { AlidnsRecord } from "#alicloud/alidns-record";
import { type Duration, minutes } from "../../base";
import { PropChecks } from "../core";

export type DnsTarget =
  | {
      /** Another name, such as `host` of a load balancer or a `GlobalEntry`. */
      readonly alias: string;
      readonly address?: never;
    }
  | { readonly address: string; readonly alias?: never };

export type DnsRecordProps = DnsTarget & {
  /** Such as `example.com`. Can't be changed. */
  readonly zone: string;
  /** The part before the zone, such as `api`; `@` for the zone itself. */
  readonly name: string;
  /** How long others may keep the answer, 1 minute to 1 day. @default 10 minutes */
  readonly ttl?: Duration;
};

export class DnsRecord extends Construct {
  readonly resource: AlidnsRecord;
  /** The whole name. */
  readonly fullName: string;

  constructor(scope: Construct, id: string, props: DnsRecordProps) {
    super(scope, id);
    const { zone, name, alias, address, ttl = minutes(10) } = props;
    new PropChecks(this)
      .expect("zone", zone, (it) => /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(it), "a zone such as example.com")
      .expect("name", name, (it) => /^(@|\*|(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*)$/.test(it), "a name such as api, or @")
      .expect("address", address, (it) => /^\d{1,3}(\.\d{1,3}){3}$/.test(it), "an IPv4 address")
      .expect("ttl", ttl, ({ seconds }) => Number.isInteger(seconds) && seconds >= 60 && seconds <= 86_400, "1m to 1d")
      .expect("name", name, (it) => it !== "@" || alias === undefined, "a name of its own: a zone can't be an alias")
      .done();
    this.resource = new AlidnsRecord(this, "Resource", {
      domainName: zone,
      rr: name,
      type: alias === undefined ? "A" : "CNAME",
      value: alias ?? address,
      ttl: ttl.seconds,
    });
    this.fullName = name === "@" ? zone : `${name}.${zone}`;
  }
}
