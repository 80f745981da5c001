/** Tells the pods of a service; policies' documents select by it as well. */
export const NAME_LABEL = "app.kubernetes.io/name";
/** What a pod is part of. */
export const PART_LABEL = "app.kubernetes.io/part-of";

export const selects = (name: string): { readonly matchLabels: Record<string, string> } => ({
  matchLabels: { [NAME_LABEL]: name },
});
