import { fact, quote } from '../../../messages/sentence.js';
import { findingOf } from '../../../rules/problem.js';
import type { SheetRule } from '../rule.js';

/** `sheet-hidden`: a table that is read stands on a hidden sheet. */
export const sheetHidden: SheetRule = {
  id: 'sheet-hidden',
  title: '读取的工作表是隐藏的',
  severity: 'hint',
  fault: '工作表隐藏着，而其中的表照样读取、计入。',
  noFault: '隐藏的工作表里没有要读的表，如下拉列表的选项。',
  sentence: (finding) => ({
    fact: `工作表${quote(fact(finding, 'sheet'))}是隐藏的，其中 ${fact(finding, 'rows')} 条已读取、计入`,
    fix:
      fact(finding, 'visibility') === 'veryHidden'
        ? '确认要用这张表；它在界面上取消不了隐藏，要看的，把各行抄到显示的工作表'
        : '确认要用这张表；取消隐藏，便于核对',
  }),
  examples: { faults: [], sound: [] },
  check: ({ tables, sheets }) =>
    [...tables.values()].flatMap(({ sheet, rows }) => {
      const visibility = sheets.get(sheet)?.visibility ?? 'visible';
      if (visibility === 'visible' || rows.length === 0) return [];
      const facts = { sheet, visibility, rows: String(rows.length) };
      return [findingOf(sheetHidden, { kind: 'sheet', sheet }, { facts })];
    }),
};
