import { choice, text } from "./schema-kit";

/** The small vocabularies that several sections share. */

export const name = text(
  "^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$",
  "1 to 40 lower-case letters, digits and hyphens, starting with a letter, not ending with a hyphen",
  "name",
);

export const topicName = text(
  "^[A-Za-z0-9][A-Za-z0-9._-]{2,63}$",
  "3 to 64 letters, digits, dots, hyphens and underscores",
  "topic.name",
);

export const regionId = text(
  "^[a-z]{2}-[a-z]+(-[0-9])?$",
  "a region id such as ap-southeast-1 or cn-hangzhou",
  "ap-southeast-1",
);

export const zoneId = text(
  "^[a-z]{2}-[a-z]+(-[0-9][a-z]|-[a-z])$",
  "a zone id such as ap-southeast-1a or cn-hangzhou-h",
  "ap-southeast-1a",
);

export const instanceType = text(
  "^ecs\\.[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+$",
  "an ECS instance type such as ecs.g8i.2xlarge",
  "ecs.g8i.2xlarge",
);

export const duration = text(
  "^[1-9][0-9]{0,7}(ms|s|m|h|d)$",
  'a whole number and a unit, such as "30s", "15m", "2h" or "7d"',
  "30s",
);

/** Where a secret is: a secret of KMS, or a sensitive Terraform variable. Never the secret itself. */
export const secretReference = text(
  "^(kms:[A-Za-z0-9/_+=.@-]{1,64}|var:[a-z][a-z0-9_]{0,62})$",
  "a reference: kms:NAME for a secret of KMS, or var:name for a sensitive Terraform variable",
  "var:secret",
  { description: "A reference to a secret, never the secret: kms:NAME or var:name." },
);

export const image = text(
  "^[a-z0-9][a-z0-9._-]*(:[0-9]+)?(/[a-z0-9._-]+)+(:(?!latest(@|$))[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(@sha256:[a-f0-9]{64})?|@sha256:[a-f0-9]{64})$",
  "a container image with its registry and a tag or digest, such as registry.example.com/lumen/chat:1.4.2",
  "registry.example.com/team/app:1.0.0",
);

export const cpuQuantity = text(
  "^([1-9][0-9]*m|[1-9][0-9]*|[0-9]+\\.[0-9]{1,3})$",
  'cores such as "500m", "2" or "1.5"',
  "500m",
);

export const memoryQuantity = text("^[1-9][0-9]*(Mi|Gi)$", 'memory such as "512Mi" or "4Gi"', "512Mi");

export const access = choice(["read", "write"], { description: "write includes read." });
