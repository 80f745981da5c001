import { display } from "../../base";
import { type Finding } from "../load/finding";
import { type Check } from "./check";

/** The engine of PAI-EAS listens on it: https://www.alibabacloud.com/help/en/pai/associate-eas-with-nlb */
const ENGINE_PORT = 8080;

/** Each model behind the inference load balancer has a port of its own. */
export const modelPorts: Check = ({ models }) => {
  const behind = Object.entries(models).filter(([, { reach }]) => reach === "nlb");
  return behind.flatMap(([name, { port }], index): Finding[] => {
    const path = ["models", name, "port"];
    if (port === ENGINE_PORT) return [{ path, got: display(port), want: "another port: 8080 is the engine's" }];
    const twin = behind.slice(0, index).find(([, other]) => other.port === port);
    if (twin === undefined) return [];
    return [
      { path, reads: [["models", twin[0], "port"]], got: display(port), want: `a port of its own: ${twin[0]} has it` },
    ];
  });
};
