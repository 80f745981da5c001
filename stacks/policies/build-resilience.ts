import {
  CircuitBreakerPolicy,
  DeadLetterPolicy,
  FailoverPolicy,
  type FallbackLadder,
  FallbackPolicy,
  HealthPolicy,
  type ProbeOptions,
  type ReplyOptions,
  RetryPolicy,
  TimeoutPolicy,
} from "../../policies";
import { compact, firstAndRest, given, portion, type Said, type TargetNamed, time } from "./build-kit";

export function health(said: Said<"health">): HealthPolicy {
  const ejection = given(said.ejectAfter, (value) => {
    const { after, ejectFor, every, maxEjected } = typeof value === "number" ? { after: value } : value;
    const options = compact({
      ejectFor: given(ejectFor, time),
      every: given(every, time),
      maxEjected: given(maxEjected, portion),
    });
    return { after, options };
  });
  const probed = probe(said);
  let policy: HealthPolicy;
  if (probed === undefined) {
    if (ejection === undefined) throw new Error("a health policy without probe and ejection came past the checks");
    policy = HealthPolicy.passive(ejection.after, ejection.options);
  } else {
    let asked = probed;
    if (said.startWithin !== undefined) asked = asked.startWithin(time(said.startWithin));
    if (said.restartsWhenDead === true) asked = asked.restartsWhenDead();
    if (said.servesWhenReady === true) asked = asked.servesWhenReady();
    policy = ejection === undefined ? asked : asked.ejectAfter(ejection.after, ejection.options);
  }
  if (said.panicBelow !== undefined) policy = policy.panicBelow(portion(said.panicBelow));
  if (said.slowStart !== undefined) policy = policy.slowStart(time(said.slowStart));
  return said.drain === undefined ? policy : policy.drain(time(said.drain));
}

function probe({ http, tcp, grpc }: Said<"health">) {
  const options = (written: {
    readonly every?: string;
    readonly timeout?: string;
    readonly unhealthyAfter?: number;
    readonly healthyAfter?: number;
    readonly port?: number;
  }): ProbeOptions => {
    const { every, timeout, unhealthyAfter, healthyAfter, port } = written;
    return compact({
      every: given(every, time),
      timeout: given(timeout, time),
      unhealthyAfter,
      healthyAfter,
      port,
    });
  };
  if (http !== undefined) {
    const written = typeof http === "string" ? { path: http } : http;
    return HealthPolicy.http(written.path, {
      ...options(written),
      ...(written.expect === undefined ? {} : { expect: written.expect }),
    });
  }
  if (tcp !== undefined) return HealthPolicy.tcp(options(tcp));
  return grpc === undefined ? undefined : HealthPolicy.grpc(grpc.service, options(grpc));
}

export function timeout({ request, perTry, idle }: Said<"timeout">): TimeoutPolicy {
  if (request !== undefined) {
    let policy = TimeoutPolicy.request(time(request));
    if (perTry !== undefined) policy = policy.perTry(time(perTry));
    return idle === undefined ? policy : policy.idle(time(idle));
  }
  if (perTry !== undefined) {
    const policy = TimeoutPolicy.perTry(time(perTry));
    return idle === undefined ? policy : policy.idle(time(idle));
  }
  if (idle === undefined) throw new Error("a timeout without a limit came past the checks");
  return TimeoutPolicy.idle(time(idle));
}

export function retry(said: Said<"retry">): RetryPolicy {
  let policy = RetryPolicy.on(...firstAndRest(said.on));
  if (said.attempts !== undefined) policy = policy.attempts(said.attempts);
  if (said.perTry !== undefined) policy = policy.perTry(time(said.perTry));
  if (said.backoff !== undefined) {
    const { base, max } = said.backoff;
    policy = policy.backoff(compact({ base: given(base, time), max: given(max, time) }));
  }
  if (said.budget !== undefined) policy = policy.budget(portion(said.budget));
  if (said.acceptsProduct === undefined) return policy;
  return policy.acceptsProduct(said.acceptsProduct.attempts, said.acceptsProduct.reason);
}

export function circuitBreaker({ trip, bulkhead, answerOverflow }: Said<"circuitBreaker">): CircuitBreakerPolicy {
  const cut = given(trip, ({ after, openFor, maxOpen }) =>
    compact({ after, openFor: given(openFor, time), maxOpen: given(maxOpen, portion) }),
  );
  let policy = cut === undefined ? CircuitBreakerPolicy.bulkhead(bulkhead) : CircuitBreakerPolicy.trip(cut);
  if (cut !== undefined && bulkhead !== undefined) policy = policy.bulkhead(bulkhead);
  if (answerOverflow === undefined) return policy;
  const { status, options } = replyOf(answerOverflow);
  return policy.answerOverflow(status as 503, options);
}

type Reply = NonNullable<Said<"fallback">["thenReply"]>;

/** The status stands in the file as any number: the policy itself judges it. */
function replyOf(written: Reply): { readonly status: number; readonly options: ReplyOptions } {
  if (typeof written === "number") return { status: written, options: {} };
  const { status, retryAfter, ...rest } = written;
  return { status, options: { ...rest, ...(retryAfter === undefined ? {} : { retryAfter: time(retryAfter) }) } };
}

export function fallback(said: Said<"fallback">, targetNamed: TargetNamed): FallbackPolicy {
  const start = FallbackPolicy.when(...firstAndRest(said.when));
  let ladder: FallbackLadder | undefined = given(said.staleFor, (length) => start.staleFor(time(length)));
  for (const written of said.then ?? []) {
    const { to, ...options } = typeof written === "string" ? { to: written } : written;
    ladder = (ladder ?? start).then(targetNamed(to), options);
  }
  const last = ladder ?? start;
  if (said.thenReply !== undefined) {
    const { status, options } = replyOf(said.thenReply);
    return last.thenReply(status as 503, options);
  }
  if (said.thenDeadLetter !== undefined) return last.thenDeadLetter(said.thenDeadLetter);
  if (ladder === undefined) throw new Error("a ladder without rungs came past the checks");
  return ladder;
}

export function failover(said: Said<"failover">): FailoverPolicy {
  const shares = (list: readonly { readonly name: string; readonly share: string }[]) =>
    firstAndRest(list.map(({ name, share }) => ({ name, share: portion(share) })));
  let policy: FailoverPolicy | undefined;
  if (said.zones !== undefined) policy = FailoverPolicy.zones(said.zones);
  if (said.pools !== undefined) policy = (policy ?? FailoverPolicy).pools(...shares(said.pools));
  if (said.gateways !== undefined) policy = (policy ?? FailoverPolicy).gateways(...shares(said.gateways));
  if (said.regions !== undefined) policy = (policy ?? FailoverPolicy).regions(...shares(said.regions));
  if (policy === undefined) throw new Error("a failover that says nothing came past the checks");
  return said.keepsAllBut === undefined ? policy : policy.keepsAllBut(said.keepsAllBut);
}

export function deadLetter({ capture }: Said<"deadLetter">): DeadLetterPolicy {
  return DeadLetterPolicy.capture(capture);
}
