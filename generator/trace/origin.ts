/**
 * Where a value of a document comes from, so that a reader can go back to it: a cell of a workbook, a line of a
 * data file, something said on the command line, or arithmetic on such values.
 */
export interface Origin {
  readonly kind: 'cell' | 'file' | 'setting' | 'computed';
  /** 「奖补测算表!K5」, 「安排.yaml 第12行」, 「--set 公示天数」; empty for what was computed. */
  readonly place: string;
  /** What stands there, as it is shown there. */
  readonly shown?: string;
  /** 「(303－87)÷87×100%＝248.28%」. */
  readonly arithmetic?: string;
  /** The clause it rests on: 「第4条第1款」. */
  readonly clause?: string;
  /** What it was computed from, in the order of the arithmetic. */
  readonly from?: readonly Origin[];
}

/** A value of a template's data together with where it comes from. */
export class Sourced {
  constructor(
    readonly value: string | number | boolean,
    readonly origin: Origin,
  ) {}
}

/** The origin of a value computed from others; absent when none of them has one. */
export function computedOrigin(
  from: readonly (Origin | undefined)[],
  arithmetic?: string,
): Origin | undefined {
  const known = from.filter((origin) => origin !== undefined);
  if (known.length === 0) return undefined;
  const [only] = known;
  if (known.length === 1 && arithmetic === undefined) return only;
  return { kind: 'computed', place: '', from: known, ...(arithmetic !== undefined && { arithmetic }) };
}

/** What everything rests on in the end: the origins that were read and not computed, in the order of the arithmetic. */
export function leavesOf(origin: Origin): Origin[] {
  return origin.kind === 'computed' ? (origin.from ?? []).flatMap(leavesOf) : [origin];
}

/** The same data without origins: what is printed and recorded. */
export function withoutOrigins(data: unknown): unknown {
  if (data instanceof Sourced) return data.value;
  if (Array.isArray(data)) return data.map(withoutOrigins);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withoutOrigins(value)]));
}
