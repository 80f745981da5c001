/** Whether an id is one that checkov gives to its checks. */
export function isCheckovId(id: string): boolean {
  return /^CKV2?_[A-Z0-9]+_\d+$/.test(id);
}
