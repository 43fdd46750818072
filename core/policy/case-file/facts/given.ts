import type { Fact } from '../../reasoning/fact.js';

/** A fact of a case, with its key as the source; null and absent are both missing. */
export function given<Value>(key: string, value: Value | null | undefined): Fact<Value> {
  return value === undefined || value === null ? { source: key } : { value, source: key };
}
