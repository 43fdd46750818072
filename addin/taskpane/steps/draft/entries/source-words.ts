import type { TemplateFields } from '../../../../../generator/fields/template-fields.js';

const words: Readonly<Record<NonNullable<TemplateFields['data']>, string>> = {
  奖补结果: '数取自③测算的结果',
  提案台账: '数取自建议提案台账',
  考核结果: '数取自③的评分结果',
};

/** Where a template's figures come from: 「数取自③测算的结果」, or 「自己填写」. */
export function sourceWords({ data }: TemplateFields): string {
  return data === undefined ? '自己填写' : words[data];
}
