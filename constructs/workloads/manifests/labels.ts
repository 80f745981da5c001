/** Tells the pods of a service; policies' documents select by it as well. */
export const NAME_LABEL = "app.kubernetes.io/name";
/** Group of services whose pods may share nodes. */
export const NODE_GROUP_LABEL = "alicloud-ai-platform/node-group";
/** What a pod is part of. */
export const PART_LABEL = "app.kubernetes.io/part-of";

export const selects = (name: string): { readonly matchLabels: Record<string, string> } => ({
  matchLabels: { [NAME_LABEL]: name },
});
