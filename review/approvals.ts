/** Losses that someone has agreed to, by address: `stack/address`, or the address alone. */
export type Approvals = ReadonlySet<string>;

/** Lines such as `approved-replace: data/alicloud_oss_bucket.Models` or `approved-destroy: ...` in any text. */
export function approvalsIn(text: string): readonly string[] {
  return [...text.matchAll(/^[\s>*-]*`?approved-(?:replace|destroy):\s*`?([^\s`]+)`?\s*$/gim)].map(
    ([, address = ""]) => address,
  );
}

/** Whether the loss of a resource was agreed to. */
export function isApproved(approvals: Approvals, stack: string, address: string): boolean {
  return approvals.has(address) || approvals.has(`${stack}/${address}`);
}
