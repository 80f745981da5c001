import type { Platform } from "../../config";

export function accountDomain({ id }: Platform["account"]): string {
  return `account:${id}`;
}

/** A secret, by its reference: never its value. */
export function tokenDomain(reference: string): string {
  return `key:${reference}`;
}

export function poolDomain(pool: string, id: (name: string) => string): string {
  return id(`pool:${pool}`);
}
