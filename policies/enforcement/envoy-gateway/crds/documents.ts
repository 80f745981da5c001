// Written by tools/crds/types.mjs from envoy-gateway-1.9.json.gz. validateDocument() says which fields a profile has.

/** What every document has. */
export interface KubernetesDocument {
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
}

export interface Backend extends KubernetesDocument {
  readonly apiVersion: "gateway.envoyproxy.io/v1alpha1";
  readonly kind: "Backend";
  readonly spec: Spec;
}

export interface BackendTLSPolicy extends KubernetesDocument {
  readonly apiVersion: "gateway.networking.k8s.io/v1" | "gateway.networking.k8s.io/v1alpha3";
  readonly kind: "BackendTLSPolicy";
  readonly spec: BackendTLSPolicySpec;
}

export interface BackendTrafficPolicy extends KubernetesDocument {
  readonly apiVersion: "gateway.envoyproxy.io/v1alpha1";
  readonly kind: "BackendTrafficPolicy";
  readonly spec: BackendTrafficPolicySpec;
}

export interface ClientTrafficPolicy extends KubernetesDocument {
  readonly apiVersion: "gateway.envoyproxy.io/v1alpha1";
  readonly kind: "ClientTrafficPolicy";
  readonly spec: ClientTrafficPolicySpec;
}

export interface EnvoyProxy extends KubernetesDocument {
  readonly apiVersion: "gateway.envoyproxy.io/v1alpha1";
  readonly kind: "EnvoyProxy";
  readonly spec: EnvoyProxySpec;
}

export interface Gateway extends KubernetesDocument {
  readonly apiVersion: "gateway.networking.k8s.io/v1" | "gateway.networking.k8s.io/v1beta1";
  readonly kind: "Gateway";
  readonly spec: GatewaySpec;
}

export interface GatewayClass extends KubernetesDocument {
  readonly apiVersion: "gateway.networking.k8s.io/v1" | "gateway.networking.k8s.io/v1beta1";
  readonly kind: "GatewayClass";
  readonly spec: GatewayClassSpec;
}

export interface HTTPRoute extends KubernetesDocument {
  readonly apiVersion: "gateway.networking.k8s.io/v1" | "gateway.networking.k8s.io/v1beta1";
  readonly kind: "HTTPRoute";
  readonly spec: HTTPRouteSpec;
}

export interface HTTPRouteFilter extends KubernetesDocument {
  readonly apiVersion: "gateway.envoyproxy.io/v1alpha1";
  readonly kind: "HTTPRouteFilter";
  readonly spec: HTTPRouteFilterSpec;
}

export interface ReferenceGrant extends KubernetesDocument {
  readonly apiVersion: "gateway.networking.k8s.io/v1" | "gateway.networking.k8s.io/v1beta1";
  readonly kind: "ReferenceGrant";
  readonly spec: ReferenceGrantSpec;
}

export interface SecurityPolicy extends KubernetesDocument {
  readonly apiVersion: "gateway.envoyproxy.io/v1alpha1";
  readonly kind: "SecurityPolicy";
  readonly spec: SecurityPolicySpec;
}

/** Any document of the Envoy Gateway tier. */
export type EnvoyGatewayDocument =
  | Backend
  | BackendTLSPolicy
  | BackendTrafficPolicy
  | ClientTrafficPolicy
  | EnvoyProxy
  | Gateway
  | GatewayClass
  | HTTPRoute
  | HTTPRouteFilter
  | ReferenceGrant
  | SecurityPolicy;

interface Fqdn {
  readonly hostname: string;
  readonly port: number;
}

interface Ip {
  readonly address: string;
  readonly port: number;
}

interface Unix {
  readonly path: string;
}

interface Endpoints {
  readonly fqdn?: Fqdn;
  readonly hostname?: string;
  readonly ip?: Ip;
  readonly unix?: Unix;
  readonly zone?: string;
}

interface CaCertificateRefs {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
}

interface ClientCertificateRef {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
}

interface Tls {
  readonly alpnProtocols?: readonly string[];
  readonly autoSNIFromEndpointHostname?: boolean;
  readonly caCertificateRefs?: readonly CaCertificateRefs[];
  readonly ciphers?: readonly string[];
  readonly clientCertificateRef?: ClientCertificateRef;
  readonly ecdhCurves?: readonly string[];
  readonly fingerprints?: readonly ("JA3" | "JA4")[];
  readonly insecureSkipVerify?: boolean;
  readonly maxVersion?: "Auto" | "1.0" | "1.1" | "1.2" | "1.3";
  readonly minVersion?: "Auto" | "1.0" | "1.1" | "1.2" | "1.3";
  readonly signatureAlgorithms?: readonly string[];
  readonly sni?: string;
  readonly wellKnownCACertificates?: string;
}

interface Spec {
  readonly appProtocols?: readonly (
    "gateway.envoyproxy.io/h2c" | "gateway.envoyproxy.io/ws" | "gateway.envoyproxy.io/wss"
  )[];
  readonly endpoints?: readonly Endpoints[];
  readonly fallback?: boolean;
  readonly tls?: Tls;
  readonly type?: "Endpoints" | "DynamicResolver";
}

interface TargetRefs {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly sectionName?: string;
}

interface SubjectAltNames {
  readonly hostname?: string;
  readonly type: "Hostname" | "URI";
  readonly uri?: string;
}

interface Validation {
  readonly caCertificateRefs?: readonly CaCertificateRefs[];
  readonly hostname: string;
  readonly subjectAltNames?: readonly SubjectAltNames[];
  readonly wellKnownCACertificates?: string;
}

interface BackendTLSPolicySpec {
  readonly options?: Readonly<Record<string, string>>;
  readonly targetRefs: readonly TargetRefs[];
  readonly validation: Validation;
}

interface Grpc {
  readonly statusCodes?: readonly (
    | "Ok"
    | "Cancelled"
    | "Unknown"
    | "InvalidArgument"
    | "DeadlineExceeded"
    | "NotFound"
    | "AlreadyExists"
    | "PermissionDenied"
    | "ResourceExhausted"
    | "FailedPrecondition"
    | "Aborted"
    | "OutOfRange"
    | "Unimplemented"
    | "Internal"
    | "Unavailable"
    | "DataLoss"
    | "Unauthenticated"
  )[];
}

interface Http {
  readonly statusCodes?: readonly number[];
}

interface SuccessCriteria {
  readonly grpc?: Grpc;
  readonly http?: Http;
}

interface AdmissionControl {
  readonly maxRejectionPercent?: number;
  readonly minRequestRate?: number;
  readonly minSuccessRate?: number;
  readonly rejectionAggression?: number;
  readonly samplingWindow?: string;
  readonly successCriteria?: SuccessCriteria;
}

interface Limit {
  readonly unit: "Second" | "Minute" | "Hour";
  readonly value: number | string;
}

interface Request {
  readonly limit: Limit;
}

interface ResponseTrailers {
  readonly prefix?: string;
}

interface Response {
  readonly limit: Limit;
  readonly responseTrailers?: ResponseTrailers;
}

interface BandwidthLimit {
  readonly request?: Request;
  readonly response?: Response;
}

interface PerEndpoint {
  readonly maxConnections?: number;
}

interface Percent {
  readonly denominator?: number;
  readonly numerator: number;
}

interface RetryBudget {
  readonly minRetryConcurrency?: number;
  readonly percent: Percent;
}

interface CircuitBreaker {
  readonly maxConnections?: number;
  readonly maxParallelRequests?: number;
  readonly maxParallelRetries?: number;
  readonly maxPendingRequests?: number;
  readonly maxRequestsPerConnection?: number;
  readonly perEndpoint?: PerEndpoint;
  readonly retryBudget?: RetryBudget;
}

interface Compression {
  readonly brotli?: Readonly<Record<string, unknown>>;
  readonly gzip?: Readonly<Record<string, unknown>>;
  readonly minContentLength?: number | string;
  readonly type: "Gzip" | "Brotli" | "Zstd";
  readonly zstd?: Readonly<Record<string, unknown>>;
}

interface Preconnect {
  readonly perEndpointPercent?: number;
  readonly predictivePercent?: number;
}

interface Connection {
  readonly bufferLimit?: number | string;
  readonly preconnect?: Preconnect;
  readonly socketBufferLimit?: number | string;
}

interface Dns {
  readonly dnsRefreshRate?: string;
  readonly lookupFamily?: "IPv4" | "IPv6" | "IPv4Preferred" | "IPv6Preferred" | "IPv4AndIPv6";
  readonly respectDnsTtl?: boolean;
}

interface Abort {
  readonly grpcStatus?: number;
  readonly httpStatus?: number;
  readonly percentage?: number;
}

interface Delay {
  readonly fixedDelay: string;
  readonly percentage?: number;
}

interface FaultInjection {
  readonly abort?: Abort;
  readonly delay?: Delay;
}

interface ActiveGrpc {
  readonly service?: string;
}

interface Sinks {
  readonly file?: Unix;
  readonly type: "File";
}

interface HealthCheckLog {
  readonly matches?: readonly ("Failure" | "FailureSeriesStart" | "Success" | "HealthyTransition")[];
  readonly sinks?: readonly Sinks[];
}

interface ExpectedResponse {
  readonly binary?: string;
  readonly text?: string;
  readonly type: string;
}

interface ActiveHttp {
  readonly expectedResponse?: ExpectedResponse;
  readonly expectedStatuses?: readonly number[];
  readonly hostname?: string;
  readonly method?: string;
  readonly path: string;
  readonly requestBody?: ExpectedResponse;
  readonly retriableStatuses?: readonly number[];
}

interface Overrides {
  readonly port?: number;
}

interface Tcp {
  readonly receive?: ExpectedResponse;
  readonly send?: ExpectedResponse;
}

interface Active {
  readonly grpc?: ActiveGrpc;
  readonly healthCheckLog?: HealthCheckLog;
  readonly healthyThreshold?: number;
  readonly http?: ActiveHttp;
  readonly initialJitter?: string;
  readonly interval?: string;
  readonly overrides?: Overrides;
  readonly tcp?: Tcp;
  readonly timeout?: string;
  readonly type: string;
  readonly unhealthyThreshold?: number;
}

interface Passive {
  readonly alwaysEjectOneEndpoint?: boolean;
  readonly baseEjectionTime?: string;
  readonly consecutive5XxErrors?: number;
  readonly consecutiveGatewayErrors?: number;
  readonly consecutiveLocalOriginFailures?: number;
  readonly failurePercentageThreshold?: number;
  readonly interval?: string;
  readonly maxEjectionPercent?: number;
  readonly splitExternalLocalOriginErrors?: boolean;
}

interface HealthCheck {
  readonly active?: Active;
  readonly panicThreshold?: number;
  readonly passive?: Passive;
}

interface ConnectionKeepalive {
  readonly idleInterval?: string;
  readonly interval?: string;
  readonly intervalJitter?: number;
  readonly timeout?: string;
}

interface Http2 {
  readonly connectionKeepalive?: ConnectionKeepalive;
  readonly initialConnectionWindowSize?: number | string;
  readonly initialStreamWindowSize?: number | string;
  readonly maxConcurrentStreams?: number;
  readonly onInvalidMessage?: string;
}

interface Connect {
  readonly terminate?: boolean;
}

interface HttpUpgrade {
  readonly connect?: Connect;
  readonly type: string;
}

interface OutOfBand {
  readonly authority?: string;
  readonly port?: number;
  readonly reportingPeriod?: string;
}

interface BackendUtilization {
  readonly blackoutPeriod?: string;
  readonly errorUtilizationPenaltyPercent?: number;
  readonly keepResponseHeaders?: boolean;
  readonly metricNamesForComputingUtilization?: readonly string[];
  readonly outOfBand?: OutOfBand;
  readonly weightExpirationPeriod?: string;
  readonly weightUpdatePeriod?: string;
}

interface Cookie {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly name: string;
  readonly ttl?: string;
}

interface Header {
  readonly name: string;
}

interface ConsistentHash {
  readonly cookie?: Cookie;
  readonly header?: Header;
  readonly headers?: readonly Header[];
  readonly queryParams?: readonly Header[];
  readonly tableSize?: number;
  readonly type: "SourceIP" | "Header" | "Headers" | "Cookie" | "QueryParams";
}

interface DynamicModule {
  readonly config?: Readonly<Record<string, unknown>>;
  readonly lbPolicyName: string;
  readonly name: string;
}

interface ExtractFrom {
  readonly header?: string;
}

interface EndpointOverride {
  readonly extractFrom: readonly ExtractFrom[];
}

interface SlowStart {
  readonly window: string;
}

interface Force {
  readonly minEndpointsInZoneThreshold?: number;
}

interface PreferLocal {
  readonly force?: Force;
  readonly minEndpointsThreshold?: number;
  readonly percentageEnabled?: number;
}

interface WeightedZones {
  readonly weight: number;
  readonly zone: string;
}

interface ZoneAware {
  readonly preferLocal?: PreferLocal;
  readonly weightedZones?: readonly WeightedZones[];
}

interface LoadBalancer {
  readonly backendUtilization?: BackendUtilization;
  readonly consistentHash?: ConsistentHash;
  readonly dynamicModule?: DynamicModule;
  readonly endpointOverride?: EndpointOverride;
  readonly slowStart?: SlowStart;
  readonly type: "ConsistentHash" | "LeastRequest" | "Random" | "RoundRobin" | "BackendUtilization" | "DynamicModule";
  readonly zoneAware?: ZoneAware;
}

interface ProxyProtocol {
  readonly version: "V1" | "V2";
}

interface Headers {
  readonly invert?: boolean;
  readonly name: string;
  readonly type?: "Exact" | "RegularExpression" | "Distinct";
  readonly value?: string;
}

interface Methods {
  readonly invert?: boolean;
  readonly value: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH";
}

interface Path {
  readonly invert?: boolean;
  readonly type?: "Exact" | "PathPrefix" | "RegularExpression";
  readonly value?: string;
}

interface SourceCIDR {
  readonly invert?: boolean;
  readonly type?: "Exact" | "Distinct";
  readonly value: string;
}

interface ClientSelectors {
  readonly headers?: readonly Headers[];
  readonly methods?: readonly Methods[];
  readonly path?: Path;
  readonly queryParams?: readonly Headers[];
  readonly sourceCIDR?: SourceCIDR;
}

interface Metadata {
  readonly key: string;
  readonly namespace: string;
}

interface CostRequest {
  readonly from: "Number" | "Metadata";
  readonly metadata?: Metadata;
  readonly number?: number;
}

interface Cost {
  readonly request?: CostRequest;
  readonly response?: CostRequest;
}

interface RulesLimit {
  readonly fromMetadata?: Metadata;
  readonly requests: number;
  readonly unit: "Second" | "Minute" | "Hour" | "Day" | "Week" | "Month" | "Year";
}

interface Rules {
  readonly clientSelectors?: readonly ClientSelectors[];
  readonly cost?: Cost;
  readonly limit: RulesLimit;
  readonly shadowMode?: boolean;
  readonly shared?: boolean;
  readonly xRateLimitHeaders?: "Off" | "DraftVersion03";
}

interface Global {
  readonly rules: readonly Rules[];
}

interface Local {
  readonly rules?: readonly Rules[];
}

interface RateLimit {
  readonly global?: Global;
  readonly local?: Local;
  readonly type?: "Global" | "Local";
}

interface RequestBuffer {
  readonly limit?: number | string;
}

interface Value {
  readonly type?: "Exact" | "Prefix" | "Suffix" | "RegularExpression";
  readonly value: string;
}

interface ResponseHeaders {
  readonly name: string;
  readonly value: Value;
}

interface Range {
  readonly end: number;
  readonly start: number;
}

interface StatusCodes {
  readonly range?: Range;
  readonly type?: string;
  readonly value?: number;
}

interface Match {
  readonly responseHeaders?: readonly ResponseHeaders[];
  readonly statusCodes?: readonly StatusCodes[];
}

interface RedirectPath {
  readonly replaceFullPath?: string;
  readonly replacePrefixMatch?: string;
  readonly type: "ReplaceFullPath" | "ReplacePrefixMatch";
}

interface Redirect {
  readonly hostname?: string;
  readonly path?: RedirectPath;
  readonly port?: number;
  readonly scheme?: "http" | "https";
  readonly statusCode?: 301 | 302;
}

interface Body {
  readonly inline?: string;
  readonly type?: string;
  readonly valueRef?: CaCertificateRefs;
}

interface Add {
  readonly name: string;
  readonly value: string;
}

interface ResponseHeader {
  readonly add?: readonly Add[];
  readonly remove?: readonly string[];
  readonly set?: readonly Add[];
}

interface ResponseOverrideResponse {
  readonly body?: Body;
  readonly contentType?: string;
  readonly header?: ResponseHeader;
  readonly statusCode?: number;
}

interface ResponseOverride {
  readonly match: Match;
  readonly redirect?: Redirect;
  readonly response?: ResponseOverrideResponse;
  readonly source?: "All" | "Local" | "Backend";
}

interface BackOff {
  readonly baseInterval?: string;
  readonly maxInterval?: string;
}

interface PerRetry {
  readonly backOff?: BackOff;
  readonly timeout?: string;
}

interface RetryOn {
  readonly httpStatusCodes?: readonly number[];
  readonly triggers?: readonly (
    | "5xx"
    | "gateway-error"
    | "reset"
    | "reset-before-request"
    | "connect-failure"
    | "retriable-4xx"
    | "refused-stream"
    | "retriable-status-codes"
    | "cancelled"
    | "deadline-exceeded"
    | "internal"
    | "resource-exhausted"
    | "unavailable"
  )[];
}

interface Retry {
  readonly numAttemptsPerPriority?: number;
  readonly numRetries?: number;
  readonly perRetry?: PerRetry;
  readonly retryOn?: RetryOn;
}

interface MatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

interface Selector {
  readonly matchExpressions?: readonly MatchExpressions[];
  readonly matchLabels?: Readonly<Record<string, string>>;
}

interface Namespaces {
  readonly from?: "Same" | "All" | "Selector";
  readonly selector?: Selector;
}

interface TargetSelectors {
  readonly group?: string;
  readonly kind: string;
  readonly matchExpressions?: readonly MatchExpressions[];
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly namespaces?: Namespaces;
}

interface TcpKeepalive {
  readonly idleTime?: string;
  readonly interval?: string;
  readonly probes?: number;
}

interface Metrics {
  readonly routeStatName?: string;
}

interface Environment {
  readonly defaultValue?: string;
  readonly name: string;
}

interface Literal {
  readonly value: string;
}

interface CustomTags {
  readonly environment?: Environment;
  readonly literal?: Literal;
  readonly requestHeader?: Environment;
  readonly type?: "Literal" | "Environment" | "RequestHeader";
}

interface SpanName {
  readonly client: string;
  readonly server: string;
}

interface Tracing {
  readonly clientSamplingFraction?: Percent;
  readonly customTags?: Readonly<Record<string, CustomTags>>;
  readonly overallSamplingFraction?: Percent;
  readonly samplingFraction?: Percent;
  readonly spanName?: SpanName;
  readonly tags?: Readonly<Record<string, string>>;
}

interface Telemetry {
  readonly metrics?: Metrics;
  readonly tracing?: Tracing;
}

interface TimeoutHttp {
  readonly connectionIdleTimeout?: string;
  readonly maxConnectionDuration?: string;
  readonly maxStreamDuration?: string;
  readonly requestTimeout?: string;
  readonly streamIdleTimeout?: string;
}

interface TimeoutTcp {
  readonly connectTimeout?: string;
}

interface Timeout {
  readonly http?: TimeoutHttp;
  readonly tcp?: TimeoutTcp;
}

interface BackendTrafficPolicySpec {
  readonly admissionControl?: AdmissionControl;
  readonly bandwidthLimit?: BandwidthLimit;
  readonly circuitBreaker?: CircuitBreaker;
  readonly compression?: readonly Compression[];
  readonly compressor?: readonly Compression[];
  readonly connection?: Connection;
  readonly dns?: Dns;
  readonly faultInjection?: FaultInjection;
  readonly healthCheck?: HealthCheck;
  readonly http2?: Http2;
  readonly httpUpgrade?: readonly HttpUpgrade[];
  readonly loadBalancer?: LoadBalancer;
  readonly mergeType?: string;
  readonly proxyProtocol?: ProxyProtocol;
  readonly rateLimit?: RateLimit;
  readonly requestBuffer?: RequestBuffer;
  readonly responseOverride?: readonly ResponseOverride[];
  readonly retry?: Retry;
  readonly routingType?: string;
  readonly targetRef?: TargetRefs;
  readonly targetRefs?: readonly TargetRefs[];
  readonly targetSelectors?: readonly TargetSelectors[];
  readonly tcpKeepalive?: TcpKeepalive;
  readonly telemetry?: Telemetry;
  readonly timeout?: Timeout;
  readonly useClientProtocol?: boolean;
}

interface CustomHeader {
  readonly failClosed?: boolean;
  readonly name: string;
}

interface XForwardedFor {
  readonly disableXForwardedForAppend?: boolean;
  readonly numTrustedHops?: number;
  readonly trustedCIDRs?: readonly string[];
}

interface ClientIPDetection {
  readonly customHeader?: CustomHeader;
  readonly directSourceIP?: Readonly<Record<string, unknown>>;
  readonly xForwardedFor?: XForwardedFor;
}

interface ConnectionLimit {
  readonly closeDelay?: string;
  readonly maxConnectionDuration?: string;
  readonly maxRequestsPerConnection?: number;
  readonly maxStreamDuration?: string;
  readonly value?: number;
}

interface SpecConnection {
  readonly bufferLimit?: number | string;
  readonly connectionLimit?: ConnectionLimit;
  readonly maxAcceptPerSocketEvent?: number;
  readonly socketBufferLimit?: number | string;
}

interface SpecGrpc {
  readonly enableWeb?: boolean;
}

interface EarlyRequestHeaders {
  readonly add?: readonly Add[];
  readonly addIfAbsent?: readonly Add[];
  readonly remove?: readonly string[];
  readonly removeOnMatch?: readonly Value[];
  readonly set?: readonly Add[];
}

interface Host {
  readonly stripTrailingHostDot?: boolean;
}

interface XForwardedClientCert {
  readonly certDetailsToAdd?: readonly ("Subject" | "Cert" | "Chain" | "DNS" | "URI")[];
  readonly mode?: "Sanitize" | "ForwardOnly" | "AppendForward" | "SanitizeSet" | "AlwaysForwardOnly";
}

interface SpecHeaders {
  readonly disableRateLimitHeaders?: boolean;
  readonly earlyRequestHeaders?: EarlyRequestHeaders;
  readonly enableEnvoyHeaders?: boolean;
  readonly host?: Host;
  readonly lateResponseHeaders?: EarlyRequestHeaders;
  readonly preserveXRequestID?: boolean;
  readonly requestID?: "PreserveOrGenerate" | "Preserve" | "Generate" | "Disable";
  readonly withUnderscoresAction?: "Allow" | "RejectRequest" | "DropHeader";
  readonly xForwardedClientCert?: XForwardedClientCert;
}

interface Http10 {
  readonly useDefaultHost?: boolean;
}

interface Http1 {
  readonly disableSafeMaxConnectionDuration?: boolean;
  readonly enableTrailers?: boolean;
  readonly http10?: Http10;
  readonly ignoredUpgradeTypes?: readonly Value[];
  readonly preserveHeaderCase?: boolean;
}

interface SpecPath {
  readonly disableMergeSlashes?: boolean;
  readonly escapedSlashesAction?: "KeepUnchanged" | "RejectRequest" | "UnescapeAndForward" | "UnescapeAndRedirect";
}

interface SpecProxyProtocol {
  readonly optional?: boolean;
}

interface SpecTimeoutHttp {
  readonly idleTimeout?: string;
  readonly requestHeadersReceivedTimeout?: string;
  readonly requestReceivedTimeout?: string;
  readonly streamIdleTimeout?: string;
}

interface SpecTimeoutTcp {
  readonly connectionInspectionTimeout?: string;
  readonly idleTimeout?: string;
  readonly tlsHandshakeTimeout?: string;
}

interface SpecTimeout {
  readonly http?: SpecTimeoutHttp;
  readonly tcp?: SpecTimeoutTcp;
}

interface Crl {
  readonly onlyVerifyLeafCertificate?: boolean;
  readonly refs: readonly ClientCertificateRef[];
}

interface OtherNames {
  readonly oid: string;
  readonly type?: "Exact" | "Prefix" | "Suffix" | "RegularExpression";
  readonly value: string;
}

interface ClientValidationSubjectAltNames {
  readonly dnsNames?: readonly Value[];
  readonly emailAddresses?: readonly Value[];
  readonly ipAddresses?: readonly Value[];
  readonly otherNames?: readonly OtherNames[];
  readonly uris?: readonly Value[];
}

interface ClientValidation {
  readonly allowExpiredCertificate?: boolean;
  readonly caCertificateRefs?: readonly ClientCertificateRef[];
  readonly certificateHashes?: readonly string[];
  readonly crl?: Crl;
  readonly mode?: "Request" | "RequireAny" | "VerifyIfGiven" | "RequireAndVerify";
  readonly optional?: boolean;
  readonly spkiHashes?: readonly string[];
  readonly subjectAltNames?: ClientValidationSubjectAltNames;
}

interface Resumption {
  readonly stateful?: Readonly<Record<string, unknown>>;
  readonly stateless?: Readonly<Record<string, unknown>>;
}

interface Session {
  readonly resumption?: Resumption;
}

interface SpecTls {
  readonly alpnProtocols?: readonly string[];
  readonly ciphers?: readonly string[];
  readonly clientValidation?: ClientValidation;
  readonly ecdhCurves?: readonly string[];
  readonly fingerprints?: readonly ("JA3" | "JA4")[];
  readonly maxVersion?: "Auto" | "1.0" | "1.1" | "1.2" | "1.3";
  readonly minVersion?: "Auto" | "1.0" | "1.1" | "1.2" | "1.3";
  readonly session?: Session;
  readonly signatureAlgorithms?: readonly string[];
}

interface ClientTrafficPolicySpec {
  readonly clientIPDetection?: ClientIPDetection;
  readonly connection?: SpecConnection;
  readonly enableProxyProtocol?: boolean;
  readonly grpc?: SpecGrpc;
  readonly headers?: SpecHeaders;
  readonly healthCheck?: Unix;
  readonly http1?: Http1;
  readonly http2?: Http2;
  readonly http3?: Readonly<Record<string, unknown>>;
  readonly path?: SpecPath;
  readonly proxyProtocol?: SpecProxyProtocol;
  readonly scheme?: "Preserve" | "MatchBackend";
  readonly targetRef?: TargetRefs;
  readonly targetRefs?: readonly TargetRefs[];
  readonly targetSelectors?: readonly TargetSelectors[];
  readonly tcpKeepalive?: TcpKeepalive;
  readonly timeout?: SpecTimeout;
  readonly tls?: SpecTls;
}

interface BackendTLS {
  readonly alpnProtocols?: readonly string[];
  readonly ciphers?: readonly string[];
  readonly clientCertificateRef?: ClientCertificateRef;
  readonly ecdhCurves?: readonly string[];
  readonly fingerprints?: readonly ("JA3" | "JA4")[];
  readonly maxVersion?: "Auto" | "1.0" | "1.1" | "1.2" | "1.3";
  readonly minVersion?: "Auto" | "1.0" | "1.1" | "1.2" | "1.3";
  readonly signatureAlgorithms?: readonly string[];
}

interface JsonPatches {
  readonly from?: string;
  readonly jsonPath?: string;
  readonly op: "add" | "remove" | "replace" | "move" | "copy" | "test";
  readonly path?: string;
  readonly value?: Readonly<Record<string, unknown>>;
}

interface Bootstrap {
  readonly jsonPatches?: readonly JsonPatches[];
  readonly type?: "Merge" | "Replace" | "JSONPatch";
  readonly value?: string;
}

interface Remote {
  readonly sha256: string;
  readonly url: string;
}

interface Source {
  readonly local?: Unix;
  readonly remote?: Remote;
  readonly type?: "Local" | "Remote";
}

interface DynamicModules {
  readonly doNotClose?: boolean;
  readonly loadGlobally?: boolean;
  readonly name: string;
  readonly source: Source;
}

interface FilterOrder {
  readonly after?:
    | "envoy.filters.http.custom_response"
    | "envoy.filters.http.health_check"
    | "envoy.filters.http.fault"
    | "envoy.filters.http.cors"
    | "envoy.filters.http.csrf"
    | "envoy.filters.http.header_mutation"
    | "envoy.filters.http.ext_authz"
    | "envoy.filters.http.api_key_auth"
    | "envoy.filters.http.basic_auth"
    | "envoy.filters.http.oauth2"
    | "envoy.filters.http.jwt_authn"
    | "envoy.filters.http.stateful_session"
    | "envoy.filters.http.buffer"
    | "envoy.filters.http.lua"
    | "envoy.filters.http.ext_proc"
    | "envoy.filters.http.wasm"
    | "envoy.filters.http.dynamic_modules"
    | "envoy.filters.http.geoip"
    | "envoy.filters.http.rbac"
    | "envoy.filters.http.local_ratelimit"
    | "envoy.filters.http.ratelimit"
    | "envoy.filters.http.bandwidth_limit"
    | "envoy.filters.http.grpc_web"
    | "envoy.filters.http.grpc_stats"
    | "envoy.filters.http.credential_injector"
    | "envoy.filters.http.compressor"
    | "envoy.filters.http.dynamic_forward_proxy";
  readonly before?:
    | "envoy.filters.http.custom_response"
    | "envoy.filters.http.health_check"
    | "envoy.filters.http.fault"
    | "envoy.filters.http.cors"
    | "envoy.filters.http.csrf"
    | "envoy.filters.http.header_mutation"
    | "envoy.filters.http.ext_authz"
    | "envoy.filters.http.api_key_auth"
    | "envoy.filters.http.basic_auth"
    | "envoy.filters.http.oauth2"
    | "envoy.filters.http.jwt_authn"
    | "envoy.filters.http.stateful_session"
    | "envoy.filters.http.buffer"
    | "envoy.filters.http.lua"
    | "envoy.filters.http.ext_proc"
    | "envoy.filters.http.wasm"
    | "envoy.filters.http.dynamic_modules"
    | "envoy.filters.http.geoip"
    | "envoy.filters.http.rbac"
    | "envoy.filters.http.local_ratelimit"
    | "envoy.filters.http.ratelimit"
    | "envoy.filters.http.bandwidth_limit"
    | "envoy.filters.http.grpc_web"
    | "envoy.filters.http.grpc_stats"
    | "envoy.filters.http.credential_injector"
    | "envoy.filters.http.compressor"
    | "envoy.filters.http.dynamic_forward_proxy";
  readonly name:
    | "envoy.filters.http.custom_response"
    | "envoy.filters.http.health_check"
    | "envoy.filters.http.fault"
    | "envoy.filters.http.cors"
    | "envoy.filters.http.csrf"
    | "envoy.filters.http.header_mutation"
    | "envoy.filters.http.ext_authz"
    | "envoy.filters.http.api_key_auth"
    | "envoy.filters.http.basic_auth"
    | "envoy.filters.http.oauth2"
    | "envoy.filters.http.jwt_authn"
    | "envoy.filters.http.stateful_session"
    | "envoy.filters.http.buffer"
    | "envoy.filters.http.lua"
    | "envoy.filters.http.ext_proc"
    | "envoy.filters.http.wasm"
    | "envoy.filters.http.dynamic_modules"
    | "envoy.filters.http.geoip"
    | "envoy.filters.http.rbac"
    | "envoy.filters.http.local_ratelimit"
    | "envoy.filters.http.ratelimit"
    | "envoy.filters.http.bandwidth_limit"
    | "envoy.filters.http.grpc_web"
    | "envoy.filters.http.grpc_stats"
    | "envoy.filters.http.credential_injector"
    | "envoy.filters.http.compressor"
    | "envoy.filters.http.dynamic_forward_proxy";
}

interface AnonymousIpDbSource {
  readonly local: Unix;
}

interface MaxMind {
  readonly anonymousIpDbSource?: AnonymousIpDbSource;
  readonly asnDbSource?: AnonymousIpDbSource;
  readonly cityDbSource?: AnonymousIpDbSource;
  readonly countryDbSource?: AnonymousIpDbSource;
  readonly ispDbSource?: AnonymousIpDbSource;
}

interface Provider {
  readonly maxMind?: MaxMind;
  readonly type: "MaxMind";
}

interface GeoIP {
  readonly provider: Provider;
}

interface Logging {
  readonly level?: Readonly<Record<string, "trace" | "debug" | "info" | "warn" | "error" | "off" | "critical">>;
}

interface MergeBackends {
  readonly selector?: Selector;
}

interface ProviderHost {
  readonly envoyVersion?: string;
}

interface EnvoyDeployment {
  readonly container?: Readonly<Record<string, unknown>>;
  readonly initContainers?: Readonly<Record<string, unknown>>;
  readonly name?: string;
  readonly patch?: Readonly<Record<string, unknown>>;
  readonly pod?: Readonly<Record<string, unknown>>;
  readonly replicas?: number;
  readonly strategy?: Readonly<Record<string, unknown>>;
}

interface EnvoyPDB {
  readonly maxUnavailable?: number | string;
  readonly minAvailable?: number | string;
  readonly name?: string;
  readonly patch?: Readonly<Record<string, unknown>>;
}

interface EnvoyService {
  readonly allocateLoadBalancerNodePorts?: boolean;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly externalTrafficPolicy?: "Local" | "Cluster";
  readonly labels?: Readonly<Record<string, string>>;
  readonly loadBalancerClass?: string;
  readonly loadBalancerIP?: string;
  readonly loadBalancerSourceRanges?: readonly string[];
  readonly name?: string;
  readonly patch?: Readonly<Record<string, unknown>>;
  readonly type?: "ClusterIP" | "LoadBalancer" | "NodePort";
}

interface EnvoyServiceAccount {
  readonly name?: string;
}

interface Kubernetes {
  readonly envoyDaemonSet?: Readonly<Record<string, unknown>>;
  readonly envoyDeployment?: EnvoyDeployment;
  readonly envoyHpa?: Readonly<Record<string, unknown>>;
  readonly envoyPDB?: EnvoyPDB;
  readonly envoyService?: EnvoyService;
  readonly envoyServiceAccount?: EnvoyServiceAccount;
  readonly useListenerPortAsContainerPort?: boolean;
}

interface SpecProvider {
  readonly host?: ProviderHost;
  readonly kubernetes?: Kubernetes;
  readonly type: "Kubernetes" | "Host";
}

interface Shutdown {
  readonly drainTimeout?: string;
  readonly healthCheckFailureDelay?: string;
  readonly minDrainDuration?: string;
}

interface Format {
  readonly json?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly type?: "Text" | "JSON";
}

interface BackendRef {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly port?: number;
}

interface BackendRefs {
  readonly fallback?: boolean;
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly port?: number;
  readonly weight?: number;
}

interface BackendSettings {
  readonly circuitBreaker?: CircuitBreaker;
  readonly connection?: Connection;
  readonly dns?: Dns;
  readonly healthCheck?: HealthCheck;
  readonly http2?: Http2;
  readonly loadBalancer?: LoadBalancer;
  readonly proxyProtocol?: ProxyProtocol;
  readonly retry?: Retry;
  readonly tcpKeepalive?: TcpKeepalive;
  readonly timeout?: Timeout;
}

interface AlsHttp {
  readonly requestHeaders?: readonly string[];
  readonly responseHeaders?: readonly string[];
  readonly responseTrailers?: readonly string[];
}

interface Als {
  readonly backendRef?: BackendRef;
  readonly backendRefs?: readonly BackendRefs[];
  readonly backendSettings?: BackendSettings;
  readonly http?: AlsHttp;
  readonly logName?: string;
  readonly type: "HTTP" | "TCP";
}

interface File {
  readonly path?: string;
}

interface OpenTelemetry {
  readonly backendRef?: BackendRef;
  readonly backendRefs?: readonly BackendRefs[];
  readonly backendSettings?: BackendSettings;
  readonly headers?: readonly Add[];
  readonly host?: string;
  readonly port?: number;
  readonly resourceAttributes?: Readonly<Record<string, string>>;
  readonly resources?: Readonly<Record<string, string>>;
}

interface SettingsSinks {
  readonly als?: Als;
  readonly file?: File;
  readonly openTelemetry?: OpenTelemetry;
  readonly type?: "ALS" | "File" | "OpenTelemetry";
}

interface Settings {
  readonly format?: Format;
  readonly matches?: readonly string[];
  readonly sinks: readonly SettingsSinks[];
  readonly type?: "Listener" | "Route" | "Upstream";
}

interface AccessLog {
  readonly disable?: boolean;
  readonly settings?: readonly Settings[];
}

interface Prometheus {
  readonly compression?: Compression;
  readonly disable?: boolean;
}

interface SinksOpenTelemetry {
  readonly backendRef?: BackendRef;
  readonly backendRefs?: readonly BackendRefs[];
  readonly backendSettings?: BackendSettings;
  readonly headers?: readonly Add[];
  readonly host?: string;
  readonly port?: number;
  readonly reportCountersAsDeltas?: boolean;
  readonly reportHistogramsAsDeltas?: boolean;
  readonly resourceAttributes?: Readonly<Record<string, string>>;
}

interface MetricsSinks {
  readonly openTelemetry?: SinksOpenTelemetry;
  readonly type?: "OpenTelemetry";
}

interface TelemetryMetrics {
  readonly clusterStatName?: string;
  readonly enableGRPCStats?: boolean;
  readonly enablePerEndpointStats?: boolean;
  readonly enableRequestResponseSizesStats?: boolean;
  readonly enableVirtualHostStats?: boolean;
  readonly matches?: readonly Value[];
  readonly prometheus?: Prometheus;
  readonly sinks?: readonly MetricsSinks[];
}

interface RequestID {
  readonly tracing?: "PackAndSample" | "Sample" | "Pack" | "Disable";
}

interface Sampler {
  readonly samplingPercentage?: Percent;
  readonly type?:
    | "AlwaysOn"
    | "AlwaysOff"
    | "TraceIdRatio"
    | "ParentBasedAlwaysOn"
    | "ParentBasedAlwaysOff"
    | "ParentBasedTraceIdRatio";
}

interface ProviderOpenTelemetry {
  readonly headers?: readonly Add[];
  readonly resourceAttributes?: Readonly<Record<string, string>>;
  readonly sampler?: Sampler;
}

interface Zipkin {
  readonly disableSharedSpanContext?: boolean;
  readonly enable128BitTraceId?: boolean;
}

interface TracingProvider {
  readonly backendRef?: BackendRef;
  readonly backendRefs?: readonly BackendRefs[];
  readonly backendSettings?: BackendSettings;
  readonly host?: string;
  readonly openTelemetry?: ProviderOpenTelemetry;
  readonly port?: number;
  readonly serviceName?: string;
  readonly type?: "OpenTelemetry" | "Zipkin" | "Datadog";
  readonly zipkin?: Zipkin;
}

interface TelemetryTracing {
  readonly clientSamplingFraction?: Percent;
  readonly customTags?: Readonly<Record<string, CustomTags>>;
  readonly overallSamplingFraction?: Percent;
  readonly provider: TracingProvider;
  readonly samplingFraction?: Percent;
  readonly samplingRate?: number;
  readonly spanName?: SpanName;
  readonly tags?: Readonly<Record<string, string>>;
}

interface SpecTelemetry {
  readonly accessLog?: AccessLog;
  readonly healthCheckLog?: HealthCheckLog;
  readonly metrics?: TelemetryMetrics;
  readonly requestID?: RequestID;
  readonly tracing?: TelemetryTracing;
}

interface EnvoyProxySpec {
  readonly backendTLS?: BackendTLS;
  readonly bootstrap?: Bootstrap;
  readonly concurrency?: number;
  readonly dynamicModules?: readonly DynamicModules[];
  readonly extraArgs?: readonly string[];
  readonly filterOrder?: readonly FilterOrder[];
  readonly geoIP?: GeoIP;
  readonly ipFamily?: "IPv4" | "IPv6" | "DualStack";
  readonly logging?: Logging;
  readonly luaValidation?: "Strict" | "InsecureSyntax" | "Disabled";
  readonly mergeBackends?: MergeBackends;
  readonly mergeGateways?: boolean;
  readonly mergeType?: "Replace" | "StrategicMerge" | "JSONMerge";
  readonly preserveRouteOrder?: boolean;
  readonly provider?: SpecProvider;
  readonly routingType?: string;
  readonly shutdown?: Shutdown;
  readonly telemetry?: SpecTelemetry;
}

interface Addresses {
  readonly type?: string;
  readonly value?: string;
}

interface AllowedListenersNamespaces {
  readonly from?: "All" | "Selector" | "Same" | "None";
  readonly selector?: Selector;
}

interface AllowedListeners {
  readonly namespaces?: AllowedListenersNamespaces;
}

interface Infrastructure {
  readonly annotations?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly parametersRef?: CaCertificateRefs;
}

interface Kinds {
  readonly group?: string;
  readonly kind: string;
}

interface AllowedRoutesNamespaces {
  readonly from?: "All" | "Selector" | "Same";
  readonly selector?: Selector;
}

interface AllowedRoutes {
  readonly kinds?: readonly Kinds[];
  readonly namespaces?: AllowedRoutesNamespaces;
}

interface ListenersTls {
  readonly certificateRefs?: readonly ClientCertificateRef[];
  readonly mode?: "Terminate" | "Passthrough";
  readonly options?: Readonly<Record<string, string>>;
}

interface Listeners {
  readonly allowedRoutes?: AllowedRoutes;
  readonly hostname?: string;
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  readonly tls?: ListenersTls;
}

interface TlsBackend {
  readonly clientCertificateRef?: ClientCertificateRef;
}

interface ValidationCaCertificateRefs {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

interface DefaultValidation {
  readonly caCertificateRefs: readonly ValidationCaCertificateRefs[];
  readonly mode?: "AllowValidOnly" | "AllowInsecureFallback";
}

interface Default {
  readonly validation?: DefaultValidation;
}

interface PerPort {
  readonly port: number;
  readonly tls: Default;
}

interface Frontend {
  readonly default: Default;
  readonly perPort?: readonly PerPort[];
}

interface GatewaySpecTls {
  readonly backend?: TlsBackend;
  readonly frontend?: Frontend;
}

interface GatewaySpec {
  readonly addresses?: readonly Addresses[];
  readonly allowedListeners?: AllowedListeners;
  readonly defaultScope?: "All" | "None";
  readonly gatewayClassName: string;
  readonly infrastructure?: Infrastructure;
  readonly listeners: readonly Listeners[];
  readonly tls?: GatewaySpecTls;
}

interface GatewayClassSpec {
  readonly controllerName: string;
  readonly description?: string;
  readonly parametersRef?: ValidationCaCertificateRefs;
}

interface ParentRefs {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly port?: number;
  readonly sectionName?: string;
}

interface Cors {
  readonly allowCredentials?: boolean;
  readonly allowHeaders?: readonly string[];
  readonly allowMethods?: readonly (
    "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | "*"
  )[];
  readonly allowOrigins?: readonly string[];
  readonly exposeHeaders?: readonly string[];
  readonly maxAge?: number;
}

interface ForwardBody {
  readonly maxSize?: number;
}

interface ExternalAuthGrpc {
  readonly allowedHeaders?: readonly string[];
}

interface ExternalAuthHttp {
  readonly allowedHeaders?: readonly string[];
  readonly allowedResponseHeaders?: readonly string[];
  readonly path?: string;
}

interface ExternalAuth {
  readonly backendRef: BackendRef;
  readonly forwardBody?: ForwardBody;
  readonly grpc?: ExternalAuthGrpc;
  readonly http?: ExternalAuthHttp;
  readonly protocol: "HTTP" | "GRPC";
}

interface RequestMirror {
  readonly backendRef: BackendRef;
  readonly fraction?: Percent;
  readonly percent?: number;
}

interface RequestRedirect {
  readonly hostname?: string;
  readonly path?: RedirectPath;
  readonly port?: number;
  readonly scheme?: "http" | "https";
  readonly statusCode?: 301 | 302 | 303 | 307 | 308;
}

interface UrlRewrite {
  readonly hostname?: string;
  readonly path?: RedirectPath;
}

interface Filters {
  readonly cors?: Cors;
  readonly extensionRef?: CaCertificateRefs;
  readonly externalAuth?: ExternalAuth;
  readonly requestHeaderModifier?: ResponseHeader;
  readonly requestMirror?: RequestMirror;
  readonly requestRedirect?: RequestRedirect;
  readonly responseHeaderModifier?: ResponseHeader;
  readonly type:
    | "RequestHeaderModifier"
    | "ResponseHeaderModifier"
    | "RequestMirror"
    | "RequestRedirect"
    | "URLRewrite"
    | "ExtensionRef"
    | "CORS"
    | "ExternalAuth";
  readonly urlRewrite?: UrlRewrite;
}

interface RulesBackendRefs {
  readonly filters?: readonly Filters[];
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly port?: number;
  readonly weight?: number;
}

interface MatchesHeaders {
  readonly name: string;
  readonly type?: "Exact" | "RegularExpression";
  readonly value: string;
}

interface MatchesPath {
  readonly type?: "Exact" | "PathPrefix" | "RegularExpression";
  readonly value?: string;
}

interface Matches {
  readonly headers?: readonly MatchesHeaders[];
  readonly method?: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH";
  readonly path?: MatchesPath;
  readonly queryParams?: readonly MatchesHeaders[];
}

interface RulesRetry {
  readonly attempts?: number;
  readonly backoff?: string;
  readonly codes?: readonly number[];
}

interface CookieConfig {
  readonly lifetimeType?: "Permanent" | "Session";
}

interface SessionPersistence {
  readonly absoluteTimeout?: string;
  readonly cookieConfig?: CookieConfig;
  readonly sessionName?: string;
  readonly type?: "Cookie" | "Header";
}

interface Timeouts {
  readonly backendRequest?: string;
  readonly request?: string;
}

interface SpecRules {
  readonly backendRefs?: readonly RulesBackendRefs[];
  readonly filters?: readonly Filters[];
  readonly matches?: readonly Matches[];
  readonly name?: string;
  readonly retry?: RulesRetry;
  readonly sessionPersistence?: SessionPersistence;
  readonly timeouts?: Timeouts;
}

interface HTTPRouteSpec {
  readonly hostnames?: readonly string[];
  readonly parentRefs?: readonly ParentRefs[];
  readonly rules?: readonly SpecRules[];
  readonly useDefaultGateways?: "All" | "None";
}

interface Credential {
  readonly valueRef: ClientCertificateRef;
}

interface CredentialInjection {
  readonly credential: Credential;
  readonly header?: string;
  readonly overwrite?: boolean;
}

interface SpecMatches {
  readonly cookies?: readonly MatchesHeaders[];
}

interface PathRegex {
  readonly pattern: string;
  readonly substitution: string;
}

interface Hostname {
  readonly header?: string;
  readonly pathRegex?: PathRegex;
  readonly type: "Header" | "Backend" | "PathRegex";
}

interface UrlRewritePath {
  readonly replaceRegexMatch?: PathRegex;
  readonly type: "ReplaceRegexMatch";
}

interface SpecUrlRewrite {
  readonly appendXForwardedHost?: boolean;
  readonly hostname?: Hostname;
  readonly path?: UrlRewritePath;
}

interface HTTPRouteFilterSpec {
  readonly credentialInjection?: CredentialInjection;
  readonly directResponse?: ResponseOverrideResponse;
  readonly matches?: readonly SpecMatches[];
  readonly urlRewrite?: SpecUrlRewrite;
}

interface From {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
}

interface To {
  readonly group: string;
  readonly kind: string;
  readonly name?: string;
}

interface ReferenceGrantSpec {
  readonly from: readonly From[];
  readonly to: readonly To[];
}

interface ApiKeyAuthExtractFrom {
  readonly cookies?: readonly string[];
  readonly headers?: readonly string[];
  readonly params?: readonly string[];
}

interface ApiKeyAuth {
  readonly credentialRefs: readonly ClientCertificateRef[];
  readonly extractFrom: readonly ApiKeyAuthExtractFrom[];
  readonly forwardClientIDHeader?: string;
  readonly sanitize?: boolean;
}

interface Operation {
  readonly methods?: readonly (
    "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH"
  )[];
  readonly path?: Path;
}

interface Anonymous {
  readonly isAnonymous?: boolean;
  readonly isHosting?: boolean;
  readonly isProxy?: boolean;
  readonly isTor?: boolean;
  readonly isVPN?: boolean;
}

interface ClientIPGeoLocations {
  readonly anonymous?: Anonymous;
  readonly asn?: number;
  readonly city?: string;
  readonly country?: string;
  readonly isp?: string;
  readonly region?: string;
}

interface PrincipalHeaders {
  readonly name: string;
  readonly values: readonly string[];
}

interface Claims {
  readonly name: string;
  readonly valueType?: "String" | "StringArray";
  readonly values: readonly string[];
}

interface Jwt {
  readonly claims?: readonly Claims[];
  readonly provider: string;
  readonly scopes?: readonly string[];
}

interface Principal {
  readonly clientCIDRs?: readonly string[];
  readonly clientIPGeoLocations?: readonly ClientIPGeoLocations[];
  readonly headers?: readonly PrincipalHeaders[];
  readonly jwt?: Jwt;
}

interface AuthorizationRules {
  readonly action: "Allow" | "Deny";
  readonly cel?: string;
  readonly name?: string;
  readonly operation?: Operation;
  readonly principal?: Principal;
}

interface Authorization {
  readonly defaultAction?: "Allow" | "Deny";
  readonly rules?: readonly AuthorizationRules[];
}

interface BasicAuth {
  readonly forwardUsernameHeader?: string;
  readonly users: ClientCertificateRef;
}

interface SpecCors {
  readonly allowCredentials?: boolean;
  readonly allowHeaders?: readonly string[];
  readonly allowMethods?: readonly string[];
  readonly allowOrigins?: readonly string[];
  readonly exposeHeaders?: readonly string[];
  readonly maxAge?: string;
}

interface Csrf {
  readonly additionalOrigins?: readonly string[];
  readonly shadowFraction?: Percent;
}

interface BodyToExtAuth {
  readonly maxRequestBytes: number;
}

interface ValueRef {
  readonly group: string;
  readonly key: string;
  readonly kind: string;
  readonly name: string;
}

interface ContextExtensions {
  readonly name: string;
  readonly type?: "Value" | "ValueRef";
  readonly value?: string;
  readonly valueRef?: ValueRef;
}

interface ExtAuthGrpc {
  readonly backendRef?: BackendRef;
  readonly backendRefs?: readonly BackendRefs[];
  readonly backendSettings?: BackendSettings;
}

interface ExtAuthHttp {
  readonly backendRef?: BackendRef;
  readonly backendRefs?: readonly BackendRefs[];
  readonly backendSettings?: BackendSettings;
  readonly headersToBackend?: readonly string[];
  readonly path?: string;
  readonly pathOverride?: string;
}

interface ExtAuth {
  readonly bodyToExtAuth?: BodyToExtAuth;
  readonly contextExtensions?: readonly ContextExtensions[];
  readonly failOpen?: boolean;
  readonly grpc?: ExtAuthGrpc;
  readonly headersToExtAuth?: readonly string[];
  readonly http?: ExtAuthHttp;
  readonly includeRouteMetadata?: boolean;
  readonly recomputeRoute?: boolean;
  readonly statusOnError?:
    | 400
    | 401
    | 402
    | 403
    | 404
    | 405
    | 406
    | 407
    | 408
    | 409
    | 410
    | 411
    | 412
    | 413
    | 414
    | 415
    | 416
    | 417
    | 421
    | 422
    | 423
    | 424
    | 426
    | 428
    | 429
    | 431
    | 500
    | 501
    | 502
    | 503
    | 504
    | 505
    | 506
    | 507
    | 508
    | 510
    | 511;
  readonly timeout?: string;
}

interface ClaimToHeaders {
  readonly claim: string;
  readonly header: string;
}

interface ExtractFromHeaders {
  readonly name: string;
  readonly valuePrefix?: string;
}

interface ProvidersExtractFrom {
  readonly cookies?: readonly string[];
  readonly headers?: readonly ExtractFromHeaders[];
  readonly params?: readonly string[];
}

interface LocalJWKS {
  readonly inline?: string;
  readonly type?: "Inline" | "ValueRef";
  readonly valueRef?: CaCertificateRefs;
}

interface RemoteJWKS {
  readonly backendRef?: BackendRef;
  readonly backendRefs?: readonly BackendRefs[];
  readonly backendSettings?: BackendSettings;
  readonly cacheDuration?: string;
  readonly failedRefetchDuration?: string;
  readonly uri: string;
}

interface Providers {
  readonly audiences?: readonly string[];
  readonly claimToHeaders?: readonly ClaimToHeaders[];
  readonly extractFrom?: ProvidersExtractFrom;
  readonly issuer?: string;
  readonly localJWKS?: LocalJWKS;
  readonly name: string;
  readonly recomputeRoute?: boolean;
  readonly remoteJWKS?: RemoteJWKS;
}

interface SpecJwt {
  readonly failOpen?: boolean;
  readonly optional?: boolean;
  readonly providers: readonly Providers[];
}

interface OidcCookieConfig {
  readonly sameSite?: "Lax" | "Strict" | "None";
}

interface CookieNames {
  readonly accessToken?: string;
  readonly idToken?: string;
}

interface DenyRedirectHeaders {
  readonly name: string;
  readonly type?: "Exact" | "Prefix" | "Suffix" | "RegularExpression";
  readonly value: string;
}

interface DenyRedirect {
  readonly headers: readonly DenyRedirectHeaders[];
}

interface ForwardIDToken {
  readonly header: string;
}

interface OidcProvider {
  readonly authorizationEndpoint?: string;
  readonly backendRef?: BackendRef;
  readonly backendRefs?: readonly BackendRefs[];
  readonly backendSettings?: BackendSettings;
  readonly endSessionEndpoint?: string;
  readonly issuer: string;
  readonly tokenEndpoint?: string;
}

interface Oidc {
  readonly clientID?: string;
  readonly clientIDRef?: ClientCertificateRef;
  readonly clientSecret: ClientCertificateRef;
  readonly cookieConfig?: OidcCookieConfig;
  readonly cookieDomain?: string;
  readonly cookieNames?: CookieNames;
  readonly csrfTokenTTL?: string;
  readonly defaultRefreshTokenTTL?: string;
  readonly defaultTokenTTL?: string;
  readonly denyRedirect?: DenyRedirect;
  readonly disableTokenEncryption?: boolean;
  readonly forwardAccessToken?: boolean;
  readonly forwardIDToken?: ForwardIDToken;
  readonly logoutPath?: string;
  readonly passThroughAuthHeader?: boolean;
  readonly provider: OidcProvider;
  readonly redirectURL?: string;
  readonly refreshToken?: boolean;
  readonly resources?: readonly string[];
  readonly scopes?: readonly string[];
}

interface SecurityPolicySpec {
  readonly apiKeyAuth?: ApiKeyAuth;
  readonly authorization?: Authorization;
  readonly basicAuth?: BasicAuth;
  readonly cors?: SpecCors;
  readonly csrf?: Csrf;
  readonly extAuth?: ExtAuth;
  readonly jwt?: SpecJwt;
  readonly mergeType?: string;
  readonly oidc?: Oidc;
  readonly targetRef?: TargetRefs;
  readonly targetRefs?: readonly TargetRefs[];
  readonly targetSelectors?: readonly TargetSelectors[];
}
