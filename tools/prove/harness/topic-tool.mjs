// Talks to a broker for the tests, in a process of its own since the client is an ES module:
//   topic-tool.mjs create <broker> <topic> <partitions>
//   topic-tool.mjs list <broker> none        fails unless the broker answers now
//   topic-tool.mjs read <broker> <topic>     prints one JSON line for each record that is in the topic now
import { Admin, Consumer, ListOffsetTimestamps, MessagesStreamModes } from "@platformatic/kafka";

const [command, broker, topic, partitions] = process.argv.slice(2);
const client = { clientId: "topic-tool", bootstrapBrokers: [broker], retries: 20, retryDelay: 500 };

if (command === "list") {
  const admin = new Admin({ ...client, retries: 0 });
  await admin.listTopics();
  await admin.close();
} else if (command === "create") {
  const admin = new Admin(client);
  await admin.createTopics({ topics: [topic], partitions: Number(partitions), replicas: 1 });
  await admin.close();
} else {
  const consumer = new Consumer({ ...client, groupId: `reader-${process.pid}`, autocommit: false });
  const latest = await consumer.listOffsets({ topics: [topic], timestamp: ListOffsetTimestamps.LATEST });
  const ends = latest.get(topic).map(Number);
  const next = ends.map(() => 0);
  const lines = [];
  const done = () => ends.every((end, partition) => next[partition] >= end);
  if (!done()) {
    const offsets = ends.map((_, partition) => ({ topic, partition, offset: 0n }));
    const stream = await consumer.consume({ topics: [topic], mode: MessagesStreamModes.MANUAL, offsets });
    for await (const { key, value, headers, partition, offset } of stream) {
      if (Number(offset) !== next[partition]) throw new Error(`partition ${partition} jumps to offset ${offset}`);
      next[partition] += 1;
      const named = [...headers].map(([name, text]) => [String(name), String(text)]);
      const record = { key: String(key), body: value.toString("base64"), headers: Object.fromEntries(named) };
      lines.push(`${JSON.stringify(record)}\n`);
      if (done()) break;
    }
  }
  // The consumer keeps connections open; what is printed must be out before the end.
  process.stdout.write(lines.join(""), () => process.exit(0));
}
