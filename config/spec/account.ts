import { Type } from "@sinclair/typebox";

import { choice, filled, section, tagged, text } from "./schema-kit";
import { regionId } from "./words";

export const AccountSchema = section(
  {
    id: text(
      "^[0-9]{16}$",
      'the 16 digits of the account id, in quotes, such as "1234567890123456"',
      "1234567890123456",
      {
        description: "Model service addresses and event targets contain it.",
      },
    ),
    type: choice(["Domestic", "International"], {
      description: "The site the account was opened at: aliyun.com (Domestic) or alibabacloud.com (International).",
    }),
    existingServiceRoles: filled(
      Type.Array(
        text(
          "^([a-z0-9.-]+\\.aliyuncs\\.com|AliyunServiceRoleFor[A-Za-z0-9]+)$",
          "a service name such as alb.aliyuncs.com, or an EventBridge role such as AliyunServiceRoleForEventBridgeSendToMNS",
          "alb.aliyuncs.com",
        ),
        {
          uniqueItems: true,
          description: "Service-linked roles that the account has already: they are not created again.",
        },
      ),
      [],
    ),
  },
  { description: "The Alibaba Cloud account that everything is created in." },
);

const LocalState = section({ backend: Type.Literal("local") });

const OssState = section({
  backend: Type.Literal("oss"),
  bucket: text(
    "^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$",
    "a bucket name of 3 to 63 lower-case letters, digits and hyphens",
    "tf-state",
    {
      description: "An existing bucket; it holds one state file a stack.",
    },
  ),
  region: regionId,
  prefix: filled(text("^[A-Za-z0-9][A-Za-z0-9/_-]*$", "a path without leading slash", "terraform"), "terraform"),
  lockTable: Type.Optional(
    section(
      {
        endpoint: text(
          "^https://[a-z0-9.-]+$",
          "an https address such as https://locks.ap-southeast-1.ots.aliyuncs.com",
          "https://locks.ap-southeast-1.ots.aliyuncs.com",
        ),
        table: text(
          "^[A-Za-z_][A-Za-z0-9_]{0,254}$",
          "a table name of letters, digits and underscores",
          "terraform_lock",
        ),
      },
      { description: "An existing TableStore table (primary key LockID, String) that keeps two runs apart." },
    ),
  ),
});

export const StateSchema = tagged("backend", [LocalState, OssState], {
  description: "Where Terraform keeps its state.",
});
