import { SecretRef } from "../../../constructs/core";
import type { PlatformStack } from "../../../constructs/core";
import { type OpenSourceRedisProps, RedisCache, type RedisCacheProps, type TairProps } from "../../../constructs/data";
import { Peer } from "../../../constructs/network";
import { render } from "../../support/render";
import { networkIn } from "../support/network";
import { output, outputsOf } from "../support/outputs";

const password = SecretRef.variable("redis_password");
const oss = (stack: PlatformStack, props: Partial<OpenSourceRedisProps> = {}) =>
  new RedisCache(stack, "Sessions", { network: networkIn(stack), password, ...props });
const tair = (stack: PlatformStack, props: Partial<TairProps> = {}) =>
  new RedisCache(stack, "Sessions", { network: networkIn(stack), password, edition: "tair", ...props });

describe("RedisCache, open-source edition", () => {
  test("stands in two zones, answers its network over TLS, and is protected", () => {
    const { block } = render((stack) => oss(stack)).one("alicloud_kvstore_instance");
    expect(block).toEqual({
      db_instance_name: "lumen-test-sessions",
      instance_type: "Redis",
      engine_version: "7.0",
      instance_class: "redis.shard.small.2.ce",
      payment_type: "PostPaid",
      vswitch_id: expect.stringContaining("Node-ap-southeast-1a") as string,
      zone_id: "ap-southeast-1a",
      secondary_zone_id: "ap-southeast-1b",
      security_ips: ["10.10.0.0/16"],
      vpc_auth_mode: "Open",
      password: "${var.redis_password}",
      ssl_enable: "Enable",
      config: { "maxmemory-policy": "allkeys-lru" },
      instance_release_protection: true,
      tags: { Project: "lumen" },
      lifecycle: { prevent_destroy: true },
    });
  });

  test("takes class, version, shards, policy and tags, and gives up standby, TLS and protection", () => {
    const instance = render((stack) =>
      oss(stack, {
        instanceClass: "redis.shard.large.2.ce",
        engineVersion: "6.0",
        shards: 4,
        evictionPolicy: "noeviction",
        tags: { Team: "chat" },
        standby: false,
        tls: false,
        deletionProtection: false,
      }),
    ).one("alicloud_kvstore_instance");
    instance.has({
      instance_class: "redis.shard.large.2.ce",
      engine_version: "6.0",
      shard_count: 4,
      config: { "maxmemory-policy": "noeviction" },
      tags: { Project: "lumen", Team: "chat" },
      ssl_enable: "Disable",
      instance_release_protection: false,
    });
    instance.lacks("secondary_zone_id", "lifecycle");
  });

  test("answers a peered network too, once it is allowed", () => {
    const rendered = render((stack) => oss(stack).connections.allowFrom(Peer.cidr("office", "10.99.0.0/16")));
    rendered.one("alicloud_kvstore_instance").has({ security_ips: ["10.10.0.0/16", "10.99.0.0/16"] });
  });

  test("refuses all that is wrong at once", () => {
    const define = () =>
      render((stack) =>
        oss(stack, {
          instanceClass: "tair.rdb.2g",
          engineVersion: "4.0",
          shards: 0,
          evictionPolicy: "lru" as "allkeys-lru",
        }),
      );
    expect(define).toThrow('[test/Sessions] evictionPolicy: got "lru", want one of allkeys-lru,');
    expect(define).toThrow('[test/Sessions] engineVersion: got "4.0", want 5.0, 6.0 or 7.0');
    expect(define).toThrow('[test/Sessions] instanceClass: got "tair.rdb.2g", want an open-source class, redis.…');
    expect(define).toThrow("[test/Sessions] shards: got 0, want a whole number from 1 to 256");
  });
});

describe("RedisCache, Tair", () => {
  test("has the same guarantees", () => {
    const { block } = render((stack) => tair(stack)).one("alicloud_redis_tair_instance");
    expect(block).toMatchObject({
      tair_instance_name: "lumen-test-sessions",
      instance_type: "tair_rdb",
      engine_version: "7.0",
      instance_class: "tair.rdb.2g",
      payment_type: "PayAsYouGo",
      zone_id: "ap-southeast-1a",
      secondary_zone_id: "ap-southeast-1b",
      security_ip_group_name: "network",
      security_ips: "10.10.0.0/16",
      vpc_auth_mode: "Open",
      password: "${var.redis_password}",
      ssl_enabled: "Enable",
      lifecycle: { prevent_destroy: true },
    });
  });

  test("on disk has a disk", () => {
    const rendered = render((stack) => tair(stack, { medium: "essd", storageGiB: 60 }));
    rendered.one("alicloud_redis_tair_instance").has({
      instance_type: "tair_essd",
      instance_class: "tair.essd.standard.xlarge",
      engine_version: "2.0",
      storage_size_gb: 60,
      storage_performance_level: "PL1",
    });
  });

  test("refuses what does not fit its medium", () => {
    const define = () =>
      render((stack) =>
        tair(stack, { medium: "scm", engineVersion: "7.0", instanceClass: "tair.rdb.2g", storageGiB: 10, shards: 33 }),
      );
    expect(define).toThrow('engineVersion: got "7.0", want 1.0 for scm');
    expect(define).toThrow('instanceClass: got "tair.rdb.2g", want a class of scm, tair.scm.…');
    expect(define).toThrow("storageGiB: got 10, want a whole number from 20 to 3200");
    expect(define).toThrow("storageGiB: got 10 on scm, want nothing: only medium essd has a disk");
    expect(define).toThrow("shards: got 33, want a whole number from 1 to 32");
  });
});

test.each<[string, Partial<RedisCacheProps>, string]>([
  ["open-source edition", {}, "alicloud_kvstore_instance"],
  ["Tair", { edition: "tair" }, "alicloud_redis_tair_instance"],
])("%s says where it is reached and what can be measured", (_, props, type) => {
  const rendered = render((stack) => {
    const cache = new RedisCache(stack, "Sessions", {
      network: networkIn(stack),
      password,
      ...props,
    } as RedisCacheProps);
    output(stack, { host: cache.connections.host, port: cache.connections.port });
    cache.metrics.memoryUsage().alarm(stack, "Memory", { atLeast: 90, notify: ["ops"] });
    cache.metrics.cpuUsage().alarm(stack, "Cpu", { atLeast: 80, notify: ["ops"] });
    cache.metrics.connectionUsage().alarm(stack, "Connections", { atLeast: 80, notify: ["ops"] });
  });
  expect(outputsOf(rendered)).toEqual({ host: `\${${type}.Sessions_#.connection_domain}`, port: 6379 });
  expect(rendered.all("alicloud_cms_alarm").map((alarm) => [alarm["project"], alarm["metric"]])).toEqual([
    ["acs_kvstore", "StandardConnectionUsage"],
    ["acs_kvstore", "StandardCpuUsage"],
    ["acs_kvstore", "StandardMemoryUsage"],
  ]);
});

test("a cache that exists already is used, and its allow list left alone", () => {
  const rendered = render((stack) => {
    const cache = RedisCache.fromAttributes(stack, "Theirs", { instanceId: "r-1", host: "r-1.redis.rds.aliyuncs.com" });
    expect([cache.connections.host, cache.connections.port]).toEqual(["r-1.redis.rds.aliyuncs.com", 6379]);
    expect(() => cache.connections.allowFrom(Peer.cidr("x", "10.0.0.0/16"))).toThrow(
      "[test/Theirs] allowFrom: the allow list of an imported store is kept elsewhere",
    );
  });
  expect(rendered.types()).toEqual([]);
});
