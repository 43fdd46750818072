import type { ColumnDefinition } from '../../core/sheet/table.js';
import type { ValidationPlan } from '../write/plan.js';

/** The name of the range that holds the city's regions. */
export const regionListName = '县区名单';

/**
 * The native check of an entry column over its entry range: what Excel shows, asks and refuses.
 *
 * @param sameKeys for a column that alone names a row: the formula of how many rows hold what the first cell holds
 */
export function entryValidation(column: ColumnDefinition, range: string, sameKeys?: string): ValidationPlan {
  const prompt = { title: column.title, text: column.prompt };
  const check = sameKeys === undefined ? undefined : keyCheck(column, range, sameKeys);
  const { rule, refusal, style = 'stop' } = check ?? checkOf(column);
  if (refusal === undefined) return { range, rule, prompt };
  return { range, rule, prompt, error: { title: column.title, text: refusal, style } };
}

interface Check {
  readonly rule: ValidationPlan['rule'];
  /** What Excel says to an entry outside the rule; absent when every entry passes. */
  readonly refusal?: string;
  readonly style?: 'stop' | 'warning';
}

/** A code or a text that no other row may hold; absent for a column with a list. */
function keyCheck({ title, type }: ColumnDefinition, range: string, sameKeys: string): Check | undefined {
  const [cell = ''] = range.split(':');
  if (type.kind === 'text') {
    return {
      rule: { type: 'custom', formula: `${sameKeys}=1` },
      refusal: `已有一行填了同样的${title}。改那一行，或核对后再填。`,
    };
  }
  return type.kind !== 'credit-code'
    ? undefined
    : {
        rule: { type: 'custom', formula: `AND(LEN(${cell})=18,${sameKeys}=1)` },
        refusal: '信用代码为18位，一个代码只列一行。先把单元格设为文本格式，再照营业执照填写。',
      };
}

function checkOf({ type }: ColumnDefinition): Check {
  switch (type.kind) {
    case 'clause':
    case 'text':
      return { rule: { type: 'any' } };
    case 'credit-code':
      return {
        rule: { type: 'text-length', length: 18 },
        refusal: '信用代码为18位。先把单元格设为文本格式，再照营业执照填写。',
      };
    case 'region':
      return {
        rule: { type: 'list-range', formula: regionListName },
        refusal: '名单中没有这个县（市、区）。从下拉列表中选。',
      };
    case 'yes-no':
      return { rule: { type: 'list', options: ['是', '否'] }, refusal: '填「是」或「否」。' };
    case 'choice':
      return {
        rule: { type: 'list', options: type.options },
        refusal: `填其中一项：${type.options.join('、')}。`,
      };
    case 'amount-wan':
      return {
        rule: { type: 'decimal', least: '0', most: type.plausibleMost },
        refusal: `一般为 0 至 ${type.plausibleMost} 万元的数。先看是否把元填成了万元，是否带了单位或文字。`,
        style: 'warning',
      };
    case 'percent':
      return {
        rule: { type: 'decimal', least: '0', most: type.most },
        refusal: `填 0 至 ${type.most} 的数：5.2% 填 5.2。`,
      };
    case 'number':
      return {
        rule: { type: 'decimal', least: '-1000000000000', most: '1000000000000' },
        refusal: '填数，不带单位和文字。',
      };
    case 'count':
      return { rule: { type: 'whole', least: '0', most: '1000000' }, refusal: '填整数，没有填 0。' };
    case 'year':
      return { rule: { type: 'whole', least: '1990', most: '2100' }, refusal: '填四位年份，如 2024。' };
    case 'date':
      return {
        rule: { type: 'date', least: '1990-01-01', most: '2100-12-31' },
        refusal: '填年月日齐全的日期，如 2024-08-19。',
      };
  }
}
