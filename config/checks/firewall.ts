import { type Finding } from "../load/finding";
import { type LoadBalancersSpec, type Platform } from "../spec/platform";
import { addressLimits } from "./address-limits";
import { type Check } from "./check";

type Side = keyof LoadBalancersSpec;
type BalancerSpec = NonNullable<LoadBalancersSpec[Side]>;

/** A firewall stands in front of a load balancer that it can reach, looks at requests once, and hides nobody's address. */
export const firewall: Check = (platform) =>
  (Object.entries(platform.loadBalancers) as [Side, BalancerSpec][]).flatMap(([side, spec]) =>
    spec.firewall === undefined ? [] : [...place(side, spec, platform), ...limits(side, spec.firewall, platform)],
  );

function place(side: Side, { internetFacing, edition }: BalancerSpec, { regions }: Platform): Finding[] {
  const path = ["loadBalancers", side, "firewall"];
  const findings: Finding[] = [];
  if (!internetFacing) {
    findings.push({
      path,
      part: "key",
      reads: [["loadBalancers", side, "internetFacing"]],
      message: "it comes from the internet, and the load balancer is private",
      hint: "internetFacing: true, or no firewall",
    });
  }
  if (edition === "StandardWithWaf") {
    findings.push({
      path,
      part: "key",
      reads: [["loadBalancers", side, "edition"]],
      message:
        "the edition StandardWithWaf has a firewall built in: every request would be looked at, and paid for, twice",
      hint: "edition: Standard, or no firewall",
    });
  }
  if (regions.length > 1) {
    findings.push({
      path,
      part: "key",
      reads: [["regions"]],
      message: `one domain has one firewall, and there are load balancers in ${regions.length} regions`,
      hint: "leave it out, and give WebFirewall in TypeScript the hosts of all of them",
    });
  }
  return findings;
}

function limits(side: Side, { originBlocks }: NonNullable<BalancerSpec["firewall"]>, platform: Platform): Finding[] {
  if (originBlocks !== undefined) return [];
  const routes = Object.entries(platform.routes).filter(([, { through }]) => through === side);
  return addressLimits(routes, platform, {
    reads: [["loadBalancers", side, "firewall"]],
    message: "a limit for each address would count the firewall, for all clients together",
    hint: "give loadBalancers." + side + ".firewall its originBlocks, which its console lists, or count by perTenant",
  });
}
