import { type Catalogue } from "../catalogue/catalogue";
import { type Finding } from "../load/finding";
import { type Platform } from "../spec/platform";

/** Judges a platform whose form is right: what no schema can say. Pure. */
export type Check = (platform: Platform, catalogue: Catalogue) => readonly Finding[];
