import { expect, test } from 'vitest';
import { reportPlan } from '../../../addin/taskpane/steps/findings/report-plan.js';
import { annotationOf } from '../../../workbook/books/check-annotation.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { writeBook } from '../../../workbook/write/write-book.js';

test('the report as a new sheet has a row for each finding, and links to their cells', async () => {
  const finding = {
    rule: 'number-text',
    severity: 'mandatory',
    place: { kind: 'sheet', sheet: '企业库', cell: 'J20', column: '年销售收入(万元)' },
    actual: '1105',
    facts: { number: '1105' },
  } as const;
  const { resultSheet } = annotationOf([finding], { name: '样例.xlsx', sha256: 'abc' }, '2025-08-19');
  const plan = reportPlan(resultSheet, '2025-08-19');
  expect(plan.sheets.map(({ name }) => name)).toEqual(['校验结果']);
  expect(plan.sheets[0]?.rows[1]?.[2]).toMatchObject({
    kind: 'link',
    text: '企业库!J20',
    sheet: '企业库',
    cell: 'J20',
  });
  const withTarget = {
    ...plan,
    sheets: [
      ...plan.sheets,
      {
        name: '企业库',
        widths: [],
        rows: [],
        gridlines: true,
        print: plan.sheets[0]?.print ?? { orientation: 'landscape' as const },
      },
    ],
  };
  const [sheet] = readWorkbook(await writeBook(withTarget)).sheets;
  const texts = new Map(sheet?.cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  expect([1, 2, 3].map((row) => texts.get(`${row} 1`))).toEqual([
    '级别',
    '强制性',
    '校验日期 2025-08-19；原文件 样例.xlsx，SHA-256 abc',
  ]);
});
