export { Password } from "@cdktf/provider-random/lib/password";
export { RandomProvider } from "@cdktf/provider-random/lib/provider";
