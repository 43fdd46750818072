import type { Origin } from '../../trace/origin.js';
import { isList, type TemplateValue } from '../template-value.js';

/** What an argument of a helper must be: how to read it, and how to say what was expected. */
export interface ParameterKind<Value> {
  /** A printable value, which comes as its text and is neither missing nor empty, or a list. */
  readonly form: 'text' | 'list';
  /** What the helper computes with; absent when the argument is no such thing. */
  readonly read: (given: string | readonly TemplateValue[]) => Value | undefined;
  /** 「不小于0的万元金额，如 1320」. */
  readonly expected: string;
}

/** What a helper gives: a value, with its arithmetic where there is some, or why there is none. */
export type HelperOutcome =
  | {
      readonly value: TemplateValue;
      readonly arithmetic?: string;
      /** The origins of what was taken out of a list; those of the other arguments are known. */
      readonly from?: readonly (Origin | undefined)[];
      /** What the official should look at: a clause of a sentence. */
      readonly doubt?: string;
    }
  /** A clause of a sentence: 「上期为0，算不出增长率」. */
  | { readonly refused: string };

/** A helper that a template may call for a value. */
export interface ValueHelper {
  readonly parameters: readonly ParameterKind<unknown>[];
  /** How many of the last parameters may be left out. */
  readonly optional: number;
  /** What may be given by name: `小数=1`. */
  readonly named: Readonly<Record<string, ParameterKind<unknown>>>;
  /** Gets what the parameters' kinds have read, `undefined` for what was left out. */
  readonly apply: (
    given: readonly unknown[],
    named: Readonly<Record<string, unknown>>,
  ) => string | HelperOutcome;
}

type Read<Kind> = Kind extends ParameterKind<infer Value> ? Value : never;
type ReadAll<Kinds extends readonly ParameterKind<unknown>[]> = {
  [Place in keyof Kinds]: Read<Kinds[Place]>;
};
type ReadSome<Kinds extends Readonly<Record<string, ParameterKind<unknown>>>> = {
  readonly [Name in keyof Kinds]: Read<Kinds[Name]> | undefined;
};

/** A helper of required parameters, optional ones after them, and named ones; `apply` is typed by them. */
export function valueHelper<
  const Needed extends readonly ParameterKind<unknown>[],
  const Extra extends readonly ParameterKind<unknown>[] = readonly [],
  const Named extends Readonly<Record<string, ParameterKind<unknown>>> = Record<never, never>,
>({
  needed,
  extra,
  named,
  apply,
}: {
  readonly needed: Needed;
  readonly extra?: Extra;
  readonly named?: Named;
  readonly apply: (
    needed: ReadAll<Needed>,
    extra: Partial<ReadAll<Extra>>,
    named: ReadSome<Named>,
  ) => string | HelperOutcome;
}): ValueHelper {
  const parameters = [...needed, ...(extra ?? [])];
  return {
    parameters,
    optional: extra?.length ?? 0,
    named: named ?? {},
    apply: (given, byName) =>
      apply(
        given.slice(0, needed.length) as ReadAll<Needed>,
        given.slice(needed.length) as Partial<ReadAll<Extra>>,
        byName as ReadSome<Named>,
      ),
  };
}

/** A printable argument that a function of its text reads. */
export function textKind<Value>(
  expected: string,
  read: (text: string) => Value | undefined,
): ParameterKind<Value> {
  return { form: 'text', expected, read: (given) => (isList(given) ? undefined : read(given)) };
}

/** A list argument. */
export function listKind<Value>(
  expected: string,
  read: (list: readonly TemplateValue[]) => Value | undefined,
): ParameterKind<Value> {
  return { form: 'list', expected, read: (given) => (isList(given) ? read(given) : undefined) };
}
