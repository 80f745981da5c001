import { type Cases, type Edit } from "../support";

/** The fixture with its routes behind a load balancer that is told this. */
const balancer = (words: string): Edge => [
  ["loadBalancers: { api: { requestTimeout: 600s } }", `loadBalancers: { api: { ${words} } }`],
];
type Edge = readonly Edit[];
const FIREWALL = "firewall: { domain: www.example.com }";
const LIMITED: Edit = [
  "{ to: chat }",
  "{ to: chat, policies: { rateLimit: { perAddress: { requests: 5, per: second } } } }",
];
const BLOCKS = 'firewall: { domain: www.example.com, originBlocks: ["203.0.113.0/24"] }';

export const firewall: Cases = {
  refused: [
    {
      name: "a firewall in front of a private load balancer",
      edits: balancer(FIREWALL),
      problems: [
        [
          "firewall",
          "loadBalancers.api.firewall: it comes from the internet, and the load balancer is private (internetFacing: true, or no firewall)",
        ],
      ],
    },
    {
      name: "two firewalls, one behind the other",
      edits: balancer(`internetFacing: true, edition: StandardWithWaf, ${FIREWALL}`),
      problems: [
        [
          "firewall",
          "loadBalancers.api.firewall: the edition StandardWithWaf has a firewall built in: every request would be looked at, and paid for, twice (edition: Standard, or no firewall)",
        ],
      ],
    },
    {
      name: "one domain in front of two regions",
      edits: [
        ...balancer(`internetFacing: true, ${FIREWALL}`),
        ["regions:", "regions:\n  - { id: eu-central-1, zones: [eu-central-1a, eu-central-1b], cidr: 10.30.0.0/16 }"],
      ],
      problems: [
        ["firewall", expect.stringContaining("one domain has one firewall, and there are load balancers in 2 regions")],
      ],
    },
    {
      name: "a limit for each address that would count the firewall",
      edits: [...balancer(`internetFacing: true, ${FIREWALL}`), LIMITED],
      problems: [
        [
          "perAddress",
          "routes./v1/chat/*.policies.rateLimit.perAddress: a limit for each address would count the firewall, for all clients together (give loadBalancers.api.firewall its originBlocks, which its console lists, or count by perTenant)",
        ],
      ],
    },
    {
      name: "an instance and a block that are none",
      edits: balancer(
        'internetFacing: true, firewall: { domain: www.example.com, instance: "i-1", originBlocks: [somewhere] }',
      ),
      problems: [
        ['"i-1"', expect.stringContaining("want the id of a WAF 3.0 instance")],
        ["somewhere", expect.stringContaining("want an address range such as 203.0.113.0/24")],
      ],
    },
  ],
  accepted: [
    {
      name: "a firewall in front of a load balancer on the internet",
      edits: balancer(`internetFacing: true, ${FIREWALL}`),
    },
    {
      name: "limits for each address behind a firewall that is trusted",
      edits: [...balancer(`internetFacing: true, ${BLOCKS}`), LIMITED],
    },
  ],
};
