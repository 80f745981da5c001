export * from "../../../tools/prove/harness/middleware-process";
