import { at, isObject, listOf, parsed, textOf } from "../json";

/** What a RAM document allows: `oss:GetObject on acs:oss:*:*:models/*`; for trust, who may take the role. */
export function allows(document: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  for (const statement of listOf(at(parsed(document) ?? document, "Statement"))) {
    if (!isObject(statement) || textOf(statement["Effect"]) === "Deny") continue;
    const conditions = isObject(statement["Condition"]) ? " with conditions" : "";
    const principals = isObject(statement["Principal"]) ? Object.values(statement["Principal"]).flatMap(listOf) : [];
    for (const principal of principals) found.add(`${textOf(principal)} may act as it${conditions}`);
    if (principals.length > 0) continue;
    for (const action of listOf(statement["Action"])) {
      for (const resource of listOf(statement["Resource"])) {
        found.add(`${textOf(action)} on ${textOf(resource)}${conditions}`);
      }
    }
  }
  return found;
}

/** Arguments that hold documents of RAM or of buckets. */
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  alicloud_ram_policy: ["policy_document", "document"],
  alicloud_ram_role: ["assume_role_policy_document", "document"],
  alicloud_oss_bucket: ["policy"],
  alicloud_kms_key: ["policy"],
  alicloud_kms_secret: ["policy"],
  alicloud_log_project: ["policy"],
};

/** What is allowed after and was not before. */
export function widened(type: string, before: unknown, after: unknown): readonly string[] {
  const paths = Object.hasOwn(DOCUMENTS, type) ? (DOCUMENTS[type] ?? []) : [];
  return paths.flatMap((path) => {
    const known = allows(at(before, path));
    return [...allows(at(after, path))].filter((grant) => !known.has(grant) && !isCovered(grant, known));
  });
}

/** Whether something broader was allowed already. */
function isCovered(grant: string, known: ReadonlySet<string>): boolean {
  const [action = "", resource = ""] = grant.split(" on ");
  return [...known].some((other) => {
    const [broadAction = "", broadResource = ""] = other.split(" on ");
    return matches(broadAction, action) && matches(broadResource, resource);
  });
}

function matches(pattern: string, text: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(text);
}
