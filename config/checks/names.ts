import { physicalName, ProblemsError, type Product } from "../../base";
import { type Finding } from "../load/finding";
import { type Path } from "../load/path";
import { type Platform } from "../spec/platform";
import { type Check } from "./check";

interface Named {
  readonly product: Product;
  readonly path: Path;
  readonly words: readonly string[];
}

/** Names fit their products once platform and environment stand before them, in every region. */
export const names: Check = (platform) => [...physicalNames(platform), ...accountNames(platform)];

function physicalNames(platform: Platform): Finding[] {
  const { name, environment, account, regions } = platform;
  return named(platform).flatMap(({ product, path, words }) => {
    const faults = regions.map(({ id }) =>
      fault(product, { prefix: `${name}-${environment}`, path: words, region: id, accountId: account.id }),
    );
    const first = faults.find((found) => found !== undefined);
    return first === undefined
      ? []
      : [
          {
            ...first,
            path,
            part: path.length === 1 ? ("value" as const) : ("key" as const),
            reads: [["name"], ["environment"]],
          },
        ];
  });
}

function fault(product: Product, parts: Parameters<typeof physicalName>[2]): Omit<Finding, "path"> | undefined {
  try {
    physicalName("", product, parts);
    return undefined;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const { got = "", want = "" } = error.problems[0] ?? {};
    return { got: `the physical name ${got}`, want, hint: "shorten it, the platform's name or the environment" };
  }
}

function named({ cluster, data, messaging, models, media, services }: Platform): Named[] {
  const each = (product: Product, section: readonly string[], members: object, ...before: string[]): Named[] =>
    Object.keys(members).map((key) => ({ product, path: [...section, key], words: [...before, key] }));
  return [
    { product: "vpc", path: ["name"], words: [] },
    ...(data.tablestore === undefined ? [] : [{ product: "tablestore" as const, path: ["name"], words: [] }]),
    ...each("node-pool", ["cluster", "pools"], cluster.pools),
    ...each("bucket", ["data", "objects"], data.objects),
    ...each("nas", ["data", "files"], data.files),
    ...each("queue", ["messaging", "queues"], messaging.queues, "dlq"),
    ...each("pai-service", ["models"], models),
    ...each("ram-role", ["services"], services),
    ...each("ram-role", ["media"], media),
  ];
}

/** https://www.alibabacloud.com/help/en/ros/developer-reference/aliyun-polardb-account */
const LONGEST_ACCOUNT = 16;

function accountNames({ services }: Platform): Finding[] {
  return Object.entries(services)
    .filter(([name, { database }]) => database !== undefined && name.length > LONGEST_ACCOUNT)
    .map(([name]) => ({
      path: ["services", name],
      part: "key",
      got: `the database account ${name.replaceAll("-", "_")} (${name.length} characters)`,
      want: `at most ${LONGEST_ACCOUNT} characters for polardb`,
      hint: "a service with a database needs a short name",
    }));
}
