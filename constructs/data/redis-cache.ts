/**
 * A cache that speaks Redis, with a standby in another zone: `alicloud_kvstore_instance` (open-source edition) or
 * `alicloud_redis_tair_instance` (Tair). It answers only its own network, over TLS, to who knows the password.
 * https://www.alibabacloud.com/help/en/redis/product-overview/what-is-apsaradb-for-redis
 */
import { Construct } from "constructs";
import { KvstoreInstance } from "#alicloud/kvstore-instance";
import { RedisTairInstance } from "#alicloud/redis-tair-instance";
import { nameOf, preventDestroy, PropChecks, type SecretRef, type StatefulProps, tagsOf } from "../core";
import type { INetwork } from "../network";
import { AllowList } from "./allow-list";
import { Connections } from "./connections";
import { RedisMetrics } from "./redis-metrics";
import { type Site, siteIn } from "./site";

/** A cache that others use. */
export interface IRedisCache {
  readonly instanceId: string;
  readonly connections: Connections;
  readonly metrics: RedisMetrics;
}

/** What goes first when the memory is full. */
export const EVICTION_POLICIES = [
  "allkeys-lru",
  "allkeys-lfu",
  "allkeys-random",
  "volatile-lru",
  "volatile-lfu",
  "volatile-random",
  "volatile-ttl",
  "noeviction",
] as const;
export type EvictionPolicy = (typeof EVICTION_POLICIES)[number];

interface CommonProps extends StatefulProps {
  readonly network: INetwork;
  /** Password of the default account: 8 to 32 characters of at least three kinds. */
  readonly password: SecretRef;
  /** What goes first when the memory is full. @default "allkeys-lru": the key that was not used for longest */
  readonly evictionPolicy?: EvictionPolicy;
  /** A standby in the second zone takes over when the first is lost. Can't be changed on Tair. @default true */
  readonly standby?: boolean;
  /** Data nodes; more than one makes a cluster, 2 to 256 (open source) or 2 to 32 (Tair). @default one, as the class has it */
  readonly shards?: number;
  /** Encrypted connections only. @default true */
  readonly tls?: boolean;
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

export interface OpenSourceRedisProps extends CommonProps {
  /** @default "oss": the open-source edition */
  readonly edition?: "oss";
  /** @default "redis.shard.small.2.ce": 1 GiB on cloud disks, with a replica */
  readonly instanceClass?: string;
  /** "5.0", "6.0" or "7.0". @default "7.0" */
  readonly engineVersion?: string;
}

export interface TairProps extends CommonProps {
  readonly edition: "tair";
  /** Where the data lives: memory, persistent memory or disk. Can't be changed. @default "rdb": memory */
  readonly medium?: keyof typeof TAIR;
  /** @default "tair.rdb.2g", "tair.scm.standard.4m.32d" or "tair.essd.standard.xlarge", by medium */
  readonly instanceClass?: string;
  /** @default "7.0" in memory, "1.0" in persistent memory, "2.0" on disk */
  readonly engineVersion?: string;
  /** Disk of a cache on disk, 20 to 3200 GiB. Can't be changed. @default 20 on disk; nothing else has one */
  readonly storageGiB?: number;
}

export type RedisCacheProps = OpenSourceRedisProps | TairProps;

/** A cache that exists already. */
export interface RedisCacheAttributes {
  readonly instanceId: string;
  readonly host: string;
  /** @default 6379 */
  readonly port?: number;
}

const PORT = 6379;

/** Versions: https://www.alibabacloud.com/help/en/redis/developer-reference/api-r-kvstore-2015-01-01-createtairinstance-redis */
const TAIR = {
  rdb: { instanceClass: "tair.rdb.2g", engineVersion: "7.0", versions: ["5.0", "6.0", "7.0"] },
  scm: { instanceClass: "tair.scm.standard.4m.32d", engineVersion: "1.0", versions: ["1.0"] },
  essd: { instanceClass: "tair.essd.standard.xlarge", engineVersion: "2.0", versions: ["1.0", "2.0"] },
} as const;

export class RedisCache extends Construct implements IRedisCache {
  /** Use a cache that exists already. Nothing is created. */
  static fromAttributes(scope: Construct, id: string, attributes: RedisCacheAttributes): IRedisCache {
    const imported = new Construct(scope, id);
    const { instanceId, host, port = PORT } = attributes;
    return {
      instanceId,
      connections: new Connections(imported, host, port),
      metrics: new RedisMetrics(instanceId),
    };
  }

  /** Override what this construct does not offer on it. */
  readonly resource: KvstoreInstance | RedisTairInstance;
  readonly instanceId: string;
  readonly connections: Connections;
  readonly metrics: RedisMetrics;

  constructor(scope: Construct, id: string, props: RedisCacheProps) {
    super(scope, id);
    guard(this, props);
    const site = siteIn(this, props.network);
    const allowList = new AllowList(props.network);
    this.resource =
      props.edition === "tair" ? this.tair(props, site, allowList) : this.openSource(props, site, allowList);
    this.instanceId = this.resource.id;
    this.connections = new Connections(this, this.resource.connectionDomain, PORT, allowList);
    this.metrics = new RedisMetrics(this.instanceId);
  }

  private openSource(props: OpenSourceRedisProps, site: Site, allowList: AllowList): KvstoreInstance {
    const { deletionProtection = true, standby = true, tls = true } = props;
    return new KvstoreInstance(this, "Resource", {
      dbInstanceName: nameOf(this, "redis"),
      instanceType: "Redis",
      engineVersion: props.engineVersion ?? "7.0",
      instanceClass: props.instanceClass ?? "redis.shard.small.2.ce",
      paymentType: "PostPaid",
      vswitchId: site.vswitch.id,
      zoneId: site.vswitch.zone,
      ...secondZone(standby, site),
      ...(props.shards === undefined ? {} : { shardCount: props.shards }),
      securityIps: allowList.asList(),
      vpcAuthMode: "Open",
      password: props.password.valueIn(this),
      sslEnable: tls ? "Enable" : "Disable",
      config: evictionOf(props),
      instanceReleaseProtection: deletionProtection,
      tags: tagsOf(this, props.tags),
      ...preventDestroy(deletionProtection),
    });
  }

  private tair(props: TairProps, site: Site, allowList: AllowList): RedisTairInstance {
    const { deletionProtection = true, standby = true, tls = true, medium = "rdb" } = props;
    const defaults = TAIR[medium];
    return new RedisTairInstance(this, "Resource", {
      tairInstanceName: nameOf(this, "redis"),
      instanceType: `tair_${medium}`,
      engineVersion: props.engineVersion ?? defaults.engineVersion,
      instanceClass: props.instanceClass ?? defaults.instanceClass,
      paymentType: "PayAsYouGo",
      vpcId: props.network.vpcId,
      vswitchId: site.vswitch.id,
      zoneId: site.vswitch.zone,
      ...secondZone(standby, site),
      ...(props.shards === undefined ? {} : { shardCount: props.shards }),
      ...(medium === "essd" ? { storageSizeGb: props.storageGiB ?? 20, storagePerformanceLevel: "PL1" } : {}),
      securityIpGroupName: "network",
      securityIps: allowList.asText(),
      vpcAuthMode: "Open",
      password: props.password.valueIn(this),
      sslEnabled: tls ? "Enable" : "Disable",
      config: evictionOf(props),
      tags: tagsOf(this, props.tags),
      ...preventDestroy(deletionProtection),
    });
  }
}

const evictionOf = ({ evictionPolicy = "allkeys-lru" }: CommonProps) => ({ "maxmemory-policy": evictionPolicy });

function secondZone(standby: boolean, site: Site): { secondaryZoneId?: string } {
  return standby && site.standbyZone !== undefined ? { secondaryZoneId: site.standbyZone } : {};
}

function guard(owner: Construct, props: RedisCacheProps): void {
  const checks = new PropChecks(owner).expect(
    "evictionPolicy",
    props.evictionPolicy,
    (policy) => EVICTION_POLICIES.includes(policy),
    `one of ${EVICTION_POLICIES.join(", ")}`,
  );
  if (props.edition === "tair") {
    const { medium = "rdb" } = props;
    const { versions } = TAIR[medium];
    checks
      .expect(
        "engineVersion",
        props.engineVersion,
        (it) => contains(versions, it),
        `${versions.join(", ")} for ${medium}`,
      )
      .expect(
        "instanceClass",
        props.instanceClass,
        (it) => it.startsWith(`tair.${medium}.`),
        `a class of ${medium}, tair.${medium}.…`,
      )
      .expectWhole("shards", props.shards, 1, 32)
      .expectWhole("storageGiB", props.storageGiB, 20, 3200);
    if (props.storageGiB !== undefined && medium !== "essd") {
      checks.note({
        field: "storageGiB",
        got: `${props.storageGiB} on ${medium}`,
        want: "nothing: only medium essd has a disk",
      });
    }
  } else {
    checks
      .expect("engineVersion", props.engineVersion, (it) => contains(["5.0", "6.0", "7.0"], it), "5.0, 6.0 or 7.0")
      .expect("instanceClass", props.instanceClass, (it) => it.startsWith("redis."), "an open-source class, redis.…")
      .expectWhole("shards", props.shards, 1, 256);
  }
  checks.done();
}

const contains = (allowed: readonly string[], value: string): boolean => allowed.includes(value);
