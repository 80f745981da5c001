import { type Cases } from "../support";

export const ranges: Cases = {
  refused: [
    {
      name: "a minimum above the maximum",
      edits: [
        ["nodes: { min: 2, max: 4 }", "nodes: { min: 5, max: 4 }"],
        ["replicas: { min: 2, max: 8 }", "replicas: { min: 9, max: 8 }"],
        ["replicas: { min: 2, max: 6 }", "replicas: { min: 7, max: 6 }"],
      ],
      problems: [
        ["{", "cluster.pools.general.nodes: got min 5 above max 4, want min at most max"],
        ["{", "models.deepseek-r1.replicas: got min 7 above max 6, want min at most max"],
        ["{", "services.chat.replicas: got min 9 above max 8, want min at most max"],
      ],
    },
  ],
  accepted: [],
};
