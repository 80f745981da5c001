import {
  type Static,
  type TArray,
  type TObject,
  type TOptional,
  type TProperties,
  type TRecord,
  type TSchema,
  type TString,
  type TUnsafe,
  Type,
} from "@sinclair/typebox";

/**
 * The few forms that the platform schema is made of. Each keeps to what one clear message can be said about:
 * no `anyOf`, closed objects, tagged unions, and a sentence for every pattern.
 */

declare const FILLED: unique symbol;
declare const MEMBERS: unique symbol;

/** Optional in the file, always there in the resolved platform. */
export type TFilled<T extends TSchema> = TOptional<T> & { readonly [FILLED]: true };

/** One of several objects, told apart by one property. */
export type TTagged<M extends TObject> = TUnsafe<Static<M>> & { readonly [MEMBERS]: M };

interface Notes {
  readonly description?: string;
  /** Said when the value is refused: how to mend it. */
  readonly hint?: string;
}

/** A closed object: a key that is not listed is an error. */
export function section<P extends TProperties>(properties: P, notes: Notes = {}): TObject<P> {
  return Type.Object(properties, { additionalProperties: false, ...notes });
}

/** The same form, described for where it stands. Its type keeps its name, which a spread would lose. */
export function described<T extends TSchema>(schema: T, description: string): T {
  return { ...schema, description };
}

/** Optional in the file; `value` when left out. */
export function filled<T extends TSchema>(schema: T, value: Static<T>): TFilled<T> {
  return Type.Optional({ ...schema, default: value }) as unknown as TFilled<T>;
}

/** Optional in the file; computed from the rest of the platform when left out. Its description says how. */
export function derived<T extends TSchema>(schema: T): TFilled<T> {
  return Type.Optional(schema) as unknown as TFilled<T>;
}

/** Text of one form. `want` is the sentence a user reads when it does not match; `sample` matches. */
export function text(pattern: string, want: string, sample: string, notes: Notes = {}): TString {
  return Type.String({ pattern, patternErrorMessage: want, examples: [sample], ...notes });
}

export function choice<const T extends readonly string[]>(values: T, notes: Notes = {}): TUnsafe<T[number]> {
  return Type.Unsafe<T[number]>({ type: "string", enum: [...values], ...notes });
}

/** A map from names to values. */
export function named<V extends TSchema>(value: V, name: TString, notes: Notes = {}): TRecord<TString, V> {
  const pattern = name.pattern ?? ".*";
  return Type.Unsafe<Record<string, Static<V>>>({
    type: "object",
    patternProperties: { [pattern]: value },
    additionalProperties: false,
    patternErrorMessage: name["patternErrorMessage"] as string,
    ...notes,
  }) as unknown as TRecord<TString, V>;
}

export function tagged<M extends TObject>(tag: string, members: readonly M[], notes: Notes = {}): TTagged<M> {
  return Type.Unsafe<Static<M>>({
    type: "object",
    discriminator: { propertyName: tag },
    required: [tag],
    oneOf: members,
    ...notes,
  }) as unknown as TTagged<M>;
}

/** A fixed number, or a range between which something scales. */
export type Count = number | { readonly min: number; readonly max: number };

export function count(least: number, most: number, notes: Notes = {}): TUnsafe<Count> {
  const bound = { type: "integer", minimum: least, maximum: most };
  return Type.Unsafe<Count>({
    type: ["integer", "object"],
    minimum: least,
    maximum: most,
    properties: { min: bound, max: { ...bound, minimum: Math.max(1, least) } },
    required: ["min", "max"],
    additionalProperties: false,
    ...notes,
  });
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

/** A document of the user's own, passed on as it is. Literal secrets in it are refused. */
export function freeForm(notes: Notes = {}): TUnsafe<JsonObject> {
  return Type.Unsafe<JsonObject>({ type: "object", ...notes });
}

/** What a schema's value looks like once every default is filled in. */
export type Resolved<T extends TSchema> = T extends { readonly [MEMBERS]: infer M }
  ? ResolvedMember<M>
  : T extends TObject<infer P>
    ? ResolvedObject<P>
    : T extends TArray<infer I>
      ? readonly Resolved<I>[]
      : T extends TRecord<TString, infer V>
        ? Readonly<Record<string, Resolved<V>>>
        : Static<T>;

type ResolvedMember<M> = M extends TSchema ? Resolved<M> : never;

type IsFilled<S> = S extends { readonly [FILLED]: true } ? true : false;
type IsAbsentable<S> = IsFilled<S> extends true ? false : S extends TOptional<TSchema> ? true : false;

type ResolvedObject<P extends TProperties> = Flat<
  { readonly [K in keyof P as IsAbsentable<P[K]> extends true ? never : K]: Resolved<P[K]> } & {
    readonly [K in keyof P as IsAbsentable<P[K]> extends true ? K : never]?: Resolved<P[K]>;
  }
>;

type Flat<T> = { [K in keyof T]: T[K] } & {};
