import { type Cases } from "../support";

export const serviceStores: Cases = {
  refused: [
    {
      name: "stores that are not there",
      edits: [
        ["  redis: { edition: oss }\n", ""],
        ["mysql: {}, ", ""],
        ["  nacos: {}\n", ""],
      ],
      problems: [
        ["redis", "services.chat.uses[0]: data.redis is not there (add data.redis)"],
        ["{", "services.chat.config: messaging.nacos is not there (add messaging.nacos)"],
        ["analytics-mysql", "services.billing.uses[0]: data.analytics.mysql is not there (add data.analytics.mysql)"],
      ],
    },
    {
      name: "a database without PolarDB",
      edits: [["  polardb: { passwords: { chat: kms:chat-db } }\n", ""]],
      problems: [["polardb", "services.chat.database: data.polardb is not there (add data.polardb)"]],
    },
    {
      name: "a bucket and a file system that are not there",
      edits: [
        ["objects: { results: write }", "objects: { result: write }"],
        ["files: { training: read }", "files: { tests: read }"],
      ],
      problems: [
        [
          "result",
          'services.vision.objects.result: got "result", want a bucket of data.objects: models, results (did you mean results?)',
        ],
        ["tests", 'services.vision.files.tests: got "tests", want a file system of data.files: training'],
      ],
    },
    {
      name: "a password of no service",
      edits: [["passwords: { chat:", "passwords: { chta:"]],
      problems: [
        [
          "chta",
          'data.polardb.passwords.chta: got "chta", want a service with database: polardb: chat (did you mean chat?)',
        ],
      ],
    },
  ],
  accepted: [],
};
