import { enterprisesTable } from '../../core/sheet/award-tables/enterprises.js';
import { findingAt } from '../../core/sheet/cell-finding.js';
import { parseCell } from '../../core/sheet/parse/parse-cell.js';
import { regions } from '../data/embedded.js';
import { cellOf, columnOf, type Given } from './arguments/argument.js';
import { problemSentence } from './problem-sentence.js';

const column = columnOf(enterprisesTable, 'creditCode');

/** 「正确」, or what is wrong with the code in the words of the check; 「未填」 for a blank cell. */
export function creditCodeVerdict(given: Given): string {
  const cell = cellOf(given);
  if (cell === undefined) return '未填';
  const { problems } = parseCell(cell, column, '1', { date1904: false, regions });
  if (problems.length === 0) return '正确';
  const place = { sheet: '', cell: '', column: column.title };
  return problems.map((problem) => problemSentence(findingAt(place, cell.text, problem))).join('。');
}
