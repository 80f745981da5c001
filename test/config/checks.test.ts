import { addresses } from "./checks/addresses.cases";
import { computeDomains } from "./checks/compute-domains.cases";
import { configDocuments } from "./checks/config-documents.cases";
import { continuity } from "./checks/continuity.cases";
import { dataStores } from "./checks/data-stores.cases";
import { deployment } from "./checks/deployment.cases";
import { durations } from "./checks/durations.cases";
import { firewall } from "./checks/firewall.cases";
import { form } from "./checks/form.cases";
import { wayIn } from "./checks/gateways.cases";
import { instanceTypes } from "./checks/instance-types.cases";
import { media } from "./checks/media.cases";
import { models } from "./checks/models.cases";
import { names } from "./checks/names.cases";
import { policies } from "./checks/policies.cases";
import { queues } from "./checks/queues.cases";
import { ranges } from "./checks/ranges.cases";
import { regions } from "./checks/regions.cases";
import { routes } from "./checks/routes.cases";
import { secrets } from "./checks/secrets.cases";
import { serviceCalls } from "./checks/service-calls.cases";
import { serviceStores } from "./checks/service-stores.cases";
import { topics } from "./checks/topics.cases";
import { versions } from "./checks/versions.cases";
import { edited, FIXTURE, judged } from "./support";

const ALL = {
  addresses,
  computeDomains,
  configDocuments,
  continuity,
  dataStores,
  deployment,
  durations,
  firewall,
  form,
  wayIn,
  instanceTypes,
  media,
  models,
  names,
  policies,
  queues,
  ranges,
  regions,
  routes,
  secrets,
  serviceCalls,
  serviceStores,
  topics,
  versions,
};

test("the fixture itself is in order", () => {
  expect(judged(FIXTURE)).toEqual([]);
});

describe.each(Object.entries(ALL))("%s", (_, { refused, accepted }) => {
  test.each(refused)("refuses $name", ({ edits, problems }) => {
    expect(judged(edited(...edits))).toEqual(problems);
  });

  for (const { name, edits } of accepted) {
    test(`accepts ${name}`, () => {
      expect(judged(edited(...edits))).toEqual([]);
    });
  }
});
