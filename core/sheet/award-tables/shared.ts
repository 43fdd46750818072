import type { ColumnDefinition } from '../table.js';

/** Column shapes that several sheets share. */

export function creditCodeColumn(id: string, title: string, prompt: string): ColumnDefinition {
  return {
    id,
    title,
    synonyms: ['信用代码', '统一社会信用代码', '社会信用代码', '统一信用代码'].filter(
      (name) => name !== title,
    ),
    type: { kind: 'credit-code' },
    required: true,
    prompt,
    width: 22,
  };
}

/** The code of the applicant, in every sheet about it. */
export const applicantCode = creditCodeColumn(
  'creditCode',
  '信用代码',
  '18位统一社会信用代码，以文本格式填写；须与「企业库」中的一行相同。',
);

/** A column of years. */
export function yearColumn(id: string, title: string, prompt: string): ColumnDefinition {
  return { id, title, type: { kind: 'year' }, required: true, prompt, width: 11 };
}

/** A column of 是 and 否. */
export function yesNoColumn(id: string, title: string, prompt: string, required = true): ColumnDefinition {
  return { id, title, type: { kind: 'yes-no' }, required, prompt, width: 12 };
}

/** The award year of what the bureau entered; older forms do not have it, so that their sheets lack nothing. */
export const overrideYearColumn: ColumnDefinition = {
  ...yearColumn('awardYear', '年度', '必填：奖补年度，四位年份。只用与「批次」同一年度的行。'),
  required: false,
};

/** `plausibleMost` in 万元; see `ColumnType`. */
export function amountColumn(
  id: string,
  title: string,
  prompt: string,
  required: boolean,
  plausibleMost: string,
): ColumnDefinition {
  return {
    id,
    title,
    unit: '万元',
    type: { kind: 'amount-wan', plausibleMost },
    required,
    prompt,
    width: 16,
  };
}

/** A column of words, not required. */
export function textColumn(id: string, title: string, prompt: string, width = 18): ColumnDefinition {
  return { id, title, type: { kind: 'text' }, required: false, prompt, width };
}

/** A column of days. */
export function dateColumn(id: string, title: string, prompt: string, required = false): ColumnDefinition {
  return { id, title, type: { kind: 'date' }, required, prompt, width: 13 };
}

/** The column of clause ids. */
export function clauseColumn(prompt: string): ColumnDefinition {
  return {
    id: 'clause',
    title: '条款',
    synonyms: ['依据条款', '政策条款'],
    type: { kind: 'clause' },
    required: true,
    prompt,
    width: 9,
  };
}
