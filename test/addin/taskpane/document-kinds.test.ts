import { expect, test } from 'vitest';
import { pageTemplates } from '../../../addin/data/draft-data.js';
import { kindOf } from '../../../addin/taskpane/steps/draft/made/document-kinds.js';

test.each([
  ['会议通知', '通知'],
  ['考核结果通报', '通报'],
  ['会议纪要', '纪要'],
  ['函', '函'],
  ['提案答复', '答复'],
  ['情况说明', '其他'],
])('%s is a %s', (title, kind) => {
  expect(kindOf(title).name).toBe(kind);
});

test('every template of the page has a 文种, and 其他 comes last', () => {
  const orders = pageTemplates().map(({ fields }) => kindOf(fields.title).order);
  expect(Math.max(...orders)).toBeLessThan(kindOf('情况说明').order);
});
