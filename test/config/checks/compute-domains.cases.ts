import { type Cases } from "../support";

export const computeDomains: Cases = {
  refused: [
    {
      name: "a domain that is not there",
      edits: [
        ["kind: gpu-share, domain: vision", "kind: gpu-share, domain: visoin"],
        ["    domain: vision\n    resources", "    domain: vsion\n    resources"],
      ],
      problems: [
        [
          "visoin",
          'cluster.pools.detectors.domain: got "visoin", want a domain of placement.domains: general, text, vision, media (did you mean vision?)',
        ],
        [
          "vsion",
          'services.vision.domain: got "vsion", want a domain of placement.domains: general, text, vision, media (did you mean vision?)',
        ],
      ],
    },
    {
      name: "a share of a GPU where there is none",
      edits: [["    domain: vision\n", "    domain: text\n"]],
      problems: [
        [
          "4",
          "services.vision.resources.gpuMemoryGiB: domain text has no pool of kind gpu-share (its pools are of kind gpu)",
        ],
      ],
    },
    {
      name: "whole GPUs and a share",
      edits: [["gpuMemoryGiB: 4", "gpuMemoryGiB: 4, gpus: 1"]],
      problems: [
        [
          "{",
          "services.vision.resources: both gpus and gpuMemoryGiB are set (ask for whole GPUs, or for a share of one)",
        ],
      ],
    },
    {
      name: "no pool: virtual nodes take no services",
      edits: [
        ["signing-key }", "signing-key }\n    domain: audio"],
        ["media: {} }", "media: {}, audio: {} }"],
      ],
      problems: [
        [
          "audio",
          "services.auth.domain: no pool is in domain audio (add one to cluster.pools: virtual nodes take media workers alone)",
        ],
      ],
    },
  ],
  accepted: [],
};
