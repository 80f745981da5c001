/**
 * Synthesizes COUNT resources in one stack, judged, and prints `{"seconds", "peakMB"}` as JSON.
 * Usage: many.ts COUNT OUTDIR [no-validation]
 */
import { SecurityGroup } from "#alicloud/security-group";
import { SecurityGroupRule } from "#alicloud/security-group-rule";
import { Vpc } from "#alicloud/vpc";
import { Vswitch } from "#alicloud/vswitch";
import { PlatformStack, synthesize } from "../../constructs/core";
import { judges } from "../../stacks/judges";

const [count, outdir, mode] = process.argv.slice(2);
if (count === undefined || outdir === undefined) throw new Error("usage: many.ts COUNT OUTDIR [no-validation]");

const started = performance.now();
synthesize(
  outdir,
  (app) => {
    const stack = new PlatformStack(app, "many", {
      prefix: "bench",
      region: "ap-southeast-1",
      accountId: "1234567890123456",
      accountType: "International",
    });
    for (let index = 0; index < Number(count) / 4; index++) {
      const vpc = new Vpc(stack, `Vpc${index}`, { vpcName: `bench-${index}`, cidrBlock: "10.0.0.0/16" });
      new Vswitch(stack, `Vswitch${index}`, { vpcId: vpc.id, zoneId: "ap-southeast-1a", cidrBlock: "10.0.0.0/24" });
      const group = new SecurityGroup(stack, `Group${index}`, { vpcId: vpc.id, securityGroupName: `bench-${index}` });
      new SecurityGroupRule(stack, `Rule${index}`, {
        securityGroupId: group.id,
        type: "ingress",
        ipProtocol: "tcp",
        portRange: "443/443",
        nicType: "intranet",
        policy: "accept",
        priority: 1,
        cidrIp: "10.0.0.0/16",
      });
    }
  },
  mode === "no-validation" ? [] : judges,
);
console.log(
  JSON.stringify({ seconds: (performance.now() - started) / 1000, peakMB: process.resourceUsage().maxRSS / 1024 }),
);
