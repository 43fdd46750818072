import { type Origin, Sourced } from '../trace/origin.js';

/**
 * What a template may print or walk through: plain data, a value with its origin among them. `null` is a value
 * that is missing. Records have no prototype, so that a name finds only what the data hold.
 */
export type TemplateValue =
  | string
  | number
  | boolean
  | null
  | Sourced
  | readonly TemplateValue[]
  | TemplateRecord;

export interface TemplateRecord {
  readonly [field: string]: TemplateValue;
}

export function isRecord(value: TemplateValue): value is TemplateRecord {
  return typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Sourced);
}

/** The value without its origin. */
export function plainValue(value: TemplateValue): Exclude<TemplateValue, Sourced> {
  return value instanceof Sourced ? value.value : value;
}

/** Where a value comes from; absent for what is said in the template itself. */
export function originOf(value: TemplateValue): Origin | undefined {
  return value instanceof Sourced ? value.origin : undefined;
}

export function isList(value: TemplateValue): value is readonly TemplateValue[] {
  return Array.isArray(value);
}

/** What a value is, in Chinese. */
export function kindText(given: TemplateValue): string {
  const value = plainValue(given);
  if (value === null) return '空缺';
  if (isList(value)) return '一列数据';
  if (isRecord(value)) return '一组数据';
  if (typeof value === 'boolean') return '是否';
  return typeof value === 'number' ? '数' : '文字';
}
