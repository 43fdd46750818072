/** One fact about an applicant: its value and the cell it stands in. */
export interface Fact<Value> {
  /** Absent when the cell is empty, cannot be read, or has a fault that is not mended yet. */
  readonly value?: Value;
  /** `企业库!J7`; absent when the fact follows from no single cell. */
  readonly source?: string;
  /** Why the value is absent although something stands there: 「有未处理的问题：unit-slip」. */
  readonly doubt?: string;
}

/** A fact's value as an official reads it: 是, 否, the text itself, or 未填. */
export function factText(fact: Fact<string | number | boolean>): string {
  if (fact.value === undefined) return fact.doubt ?? '未填';
  if (typeof fact.value === 'boolean') return fact.value ? '是' : '否';
  return String(fact.value);
}
