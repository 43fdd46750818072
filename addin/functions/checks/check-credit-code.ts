import { enterprisesTable } from '../../../core/sheet/award-tables/enterprises.js';
import { findingAt } from '../../../core/sheet/cell-finding.js';
import { parseCell } from '../../../core/sheet/parse/parse-cell.js';
import { pageData } from '../../data/embedded.js';
import { cellOf, columnOf } from '../arguments/argument.js';
import type { FunctionDefinition, Given } from '../function-definition.js';
import { problemSentence } from '../problem-sentence.js';

const column = columnOf(enterprisesTable, 'creditCode');

/** Credit codes, cell by cell. */
export const checkCreditCode: FunctionDefinition = {
  id: 'CHECK_CREDIT_CODE',
  chineseName: '核对信用代码',
  text: '统一社会信用代码是否正确：返回「正确」，或哪里不对、应为什么（GB 32100）。可以给一格或一列。',
  english: 'Whether unified social credit codes are right: 正确, or what is wrong (GB 32100).',
  parameters: [{ name: '信用代码', text: '一格或一个区域', english: ['codes', 'One cell or a range'] }],
  examples: [
    {
      given: [[['91350100M000100Y43'], ['']]],
      shows: [['正确'], ['未填']],
    },
  ],
  run: ([codes]) => (codes ?? []).map((row) => row.map(creditCodeVerdict)),
};

/** 「正确」, or what is wrong with the code in the words of the check; 「未填」 for a blank cell. */
function creditCodeVerdict(given: Given): string {
  const cell = cellOf(given);
  if (cell === undefined) return '未填';
  const { problems } = parseCell(cell, column, '1', { date1904: false, regions: pageData().regions });
  if (problems.length === 0) return '正确';
  const place = { sheet: '', cell: '', column: column.title };
  return problems.map((problem) => problemSentence(findingAt(place, cell.text, problem))).join('。');
}
