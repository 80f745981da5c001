import type { Rule } from "../rule";
import { literalSecret } from "./literal-secret";

/** What must not leave the program. */
export const securityPack: readonly Rule[] = [literalSecret];
