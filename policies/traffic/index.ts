export { type ApiKeyOptions, AuthPolicy, type JwtOptions, type KeySet } from "./auth-policy";
export { type CacheKeyPart, type CacheMethod, CachePolicy, type FreshOptions } from "./cache-policy";
export { type Rate, RateLimitPolicy, type RateUnit } from "./rate-limit-policy";
export { ValidationPolicy } from "./validation-policy";
