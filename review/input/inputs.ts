import type { ChartFiles } from "../../base";
import type { JsonObject } from "../json";
import type { PeerRun } from "../peers/peer-run";
import type { PlanJson } from "./plan-json";

/** A value that another stack has not made yet, as `npm run plan` lists it. */
export interface Pending {
  readonly stack: string;
  readonly value: string;
}

/** The plan of one stack. */
export interface PlanInput {
  readonly stack: string;
  /** The file that it came from, for messages. */
  readonly file: string;
  readonly plan: PlanJson;
}

/** One stack's `cdk.tf.json`. */
export interface StackInput {
  readonly stack: string;
  readonly file: string;
  readonly json: JsonObject;
}

/** Everything that was given, read and told apart. */
export interface ReviewInput {
  readonly plans: readonly PlanInput[];
  readonly stacks: readonly StackInput[];
  /** Stacks whose plan was tried and failed, with the reason. */
  readonly failures: readonly { readonly stack: string; readonly error: string }[];
  readonly pending: readonly (Pending & { readonly reader: string })[];
  /** Set when the plans were made without the real provider. */
  readonly standIn: boolean;
  /** `policies.json`, where one was found, and the one before. */
  readonly policies?: JsonObject;
  readonly policiesBefore?: JsonObject;
  /** Charts of what is planned and of what is deployed now, where both are known. */
  readonly charts?: { readonly before: ChartFiles; readonly after: ChartFiles };
  /** Charts of what is planned, where there are any: rules follow requests into them. */
  readonly planned?: ChartFiles;
  /** `graph.json`, where one was found: who calls whom. */
  readonly graph?: JsonObject;
  /** What `npm run analyze -- --json FILE` wrote. */
  readonly analysis?: JsonObject;
  /** How asking checkov went; nothing where it was not asked. */
  readonly checkov?: PeerRun;
}
