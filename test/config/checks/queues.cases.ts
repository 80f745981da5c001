import { type Cases } from "../support";

export const queues: Cases = {
  refused: [
    {
      name: "queues that are not there",
      edits: [
        ["sends: [images]", "sends: [image]"],
        ["degraded], queue: images", "degraded], queue: imgaes"],
      ],
      problems: [
        [
          "imgaes",
          'messaging.events.rules.degraded.queue: got "imgaes", want a queue of messaging.queues: images, video (did you mean images?)',
        ],
        [
          "image",
          'services.vision.sends[0]: got "image", want a queue of messaging.queues: images, video (did you mean images?)',
        ],
      ],
    },
    {
      name: "a queue nobody reads",
      edits: [["    receives: [video]\n", ""]],
      problems: [
        [
          "video",
          "messaging.queues.video: nobody takes work from it (add it to the receives of a service, or to a media worker)",
        ],
      ],
    },
    {
      name: "a name kept for dead letters",
      edits: [
        [", video: {}", ", video-dlq: {}"],
        ["receives: [video]", "receives: [video-dlq]"],
      ],
      problems: [
        ["video-dlq", "messaging.queues.video-dlq: names that end in -dlq are kept for dead letters (rename it)"],
      ],
    },
    {
      name: "dead letters that nobody hears of",
      edits: [["emails: [ops@example.com]", "emails: []"]],
      problems: [
        ["images", "messaging.queues.images: nobody hears of its dead letters (add an address to alarms.emails)"],
      ],
    },
  ],
  accepted: [],
};
