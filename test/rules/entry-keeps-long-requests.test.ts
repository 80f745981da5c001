import { judgeRules, packs } from "../../rules";

const rule = packs.reliability.filter(({ id }) => id === "REL-010");

const said = (protocol: string, timeouts: string, parent = "public"): string | undefined => {
  const json = {
    resource: { alicloud_ga_listener: { Entry: { protocol } } },
    output: { ChartValues: { value: { gateway: {} } } },
  };
  const route = `kind: HTTPRoute
metadata: { name: chat, namespace: lumen }
spec:
  parentRefs: [{ name: ${parent} }]
  rules:
    - { timeouts: ${timeouts} }
`;
  const [verdict] = judgeRules([{ name: "global", json }], rule, { gateway: { "templates/route.yaml": route } });
  const outcome = verdict?.outcome;
  return outcome?.outcome === "fail" ? outcome.faults.map(({ got }) => got).join() : outcome?.outcome;
};

test.each([
  ["HTTPS", "{ request: 3m }", "public", "pass"],
  ["HTTP", "{ request: 2m59s }", "public", "pass"],
  ["TCP", "{}", "public", "pass"],
  ["HTTP", "{}", "internal", "pass"],
])("%s in front of a route with %s on %s", (protocol, timeouts, parent, expected) => {
  expect(said(protocol, timeouts, parent)).toBe(expected);
});

test.each(["{}", "{ request: 181s }", "{ request: 5m }", "{ request: 0s }", "{ backendRequest: 60s }"])(
  "HTTP is refused where a route may go on: %s",
  (timeouts) => {
    expect(said("HTTP", timeouts)).toBe('"HTTP", in front of chat, which may take longer than 180 s');
  },
);
