import { expect, test } from 'vitest';
import { awardTables } from '../../../core/sheet/award-tables/index.js';
import { clausesSheet } from '../../../workbook/books/clauses-sheet.js';
import { anyangPolicy } from '../../core/policy/policy-under-test.js';

const policy = anyangPolicy();
const rows = clausesSheet([policy]).rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : '')));
const sheetOf = (id: string) => rows.find(([clause]) => clause === id)?.[4];

test('lists every clause in the order of the text, in words', () => {
  const ids = policy.clauses.map(({ id }) => id);
  expect(rows.map(([id = '']) => id).filter((id) => ids.includes(id))).toEqual(ids);
  expect(rows).toContainEqual([
    '4-1',
    '企业研发费用补助（首次）',
    '第4条第1款',
    expect.stringMatching(/\p{Script=Han}/u),
    '研发',
  ]);
});

test.each([
  ['1-2', '高企'],
  ['2-1', '称号与平台'],
  ['3-1', '项目'],
  ['4-4', '企业库'],
  ['6-3', '称号与平台'],
  ['7-4', '孵化与中介'],
  ['8-1', '称号与平台'],
  ['8-4a', '技术合同'],
  ['9-1', '科技奖励'],
  ['9-2', '科技奖励'],
  ['10-4', '孵化与中介'],
  ['S', '分担比例'],
])('%s is claimed in %s', (id, sheet) => {
  expect(sheetOf(id)).toBe(sheet);
});

test('every clause names a sheet of the workbook', () => {
  const sheets = awardTables.map(({ sheet }) => sheet);
  expect(
    policy.clauses.map(({ id }) => sheetOf(id)).filter((sheet) => !sheets.includes(sheet ?? '')),
  ).toEqual([]);
});
