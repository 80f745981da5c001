import { type Finding } from "../load/finding";
import { type Check } from "./check";
import { unknownName } from "./unknown-name";

/** What a service calls exists, and a name means one thing. */
export const serviceCalls: Check = ({ services, models }) => {
  const callable = [...Object.keys(services), ...Object.keys(models)];
  const ambiguous = Object.keys(models)
    .filter((name) => Object.hasOwn(services, name))
    .map((name): Finding => ({
      path: ["models", name],
      part: "key",
      message: `${name} is also a service`,
      hint: "calls could mean either: rename one",
    }));
  const calls = Object.entries(services).flatMap(([name, service]) =>
    service.calls.flatMap((callee, index): Finding[] => {
      const path = ["services", name, "calls", index];
      if (callee === name) return [{ path, message: `${name} calls itself`, hint: "a service needs no permission to" }];
      if (callable.includes(callee)) return [];
      return [unknownName(path, callee, "a service or a model", callable, [["services"], ["models"]])];
    }),
  );
  return [...ambiguous, ...calls];
};
