import { type Award, isAssessed } from '../../../core/policy/award.js';
import { resultLine } from '../../../core/policy/book/result-line.js';
import { assessmentTable } from '../../../core/policy/book/result-tables.js';
import type { Policy } from '../../../core/policy/law/policy.js';
import { columnLetters } from '../../../core/sheet/address.js';
import { headerText } from '../../../core/sheet/table.js';
import type { CellPlan, SheetPlan, TextStyle } from '../../write/plan.js';
import { amountCell, headerRow, noteRow, textCell, titleRow } from './cells.js';
import type { AwardResult } from './result.js';

const { columns } = assessmentTable;

/** Title, note and header stand above the first award line. */
export const firstAwardRow = 4;

/** The column's letter in 奖补测算表: `letterOf('name')` → `B`. */
export function letterOf(columnId: string): string {
  return columnLetters(columns.findIndex(({ id }) => id === columnId) + 1);
}

/** The lines that stand in 奖补测算表: everything but refusals. */
export function assessedAwards(result: AwardResult): readonly Award[] {
  return result.assessment.awards.filter(isAssessed);
}

const stateStyle: Readonly<Record<Award['status'], TextStyle>> = {
  computed: 'certain',
  'upper-bound': 'upper-bound',
  'needs-decision': 'undecided',
  'not-eligible': 'refused',
  barred: 'refused',
};

/** 奖补测算表: one line per award, with its arithmetic, caps, readings and cells. */
export function assessmentSheet(result: AwardResult): SheetPlan {
  const awards = assessedAwards(result);
  const last = Math.max(firstAwardRow, firstAwardRow + awards.length - 1);
  const approved = letterOf('approvedWan');
  return {
    name: assessmentTable.sheet,
    widths: columns.map(({ width }) => width),
    rows: [
      titleRow(`${result.awardYear}年度企业奖补测算表`),
      noteRow(
        '金额单位：万元。「核定额」可改，低于测算额的写核减原因、经办、复核；待裁定的没有金额，不计入任何合计。',
      ),
      headerRow(columns.map((column) => headerText({ ...column, required: false }))),
      ...awards.map((award) => awardRow(award, result.policy)),
    ],
    freeze: { rows: 3, columns: 2 },
    filter: `A3:${columnLetters(columns.length)}${last}`,
    validations: [
      {
        range: `${approved}${firstAwardRow}:${approved}${last}`,
        rule: { type: 'decimal', least: '0', most: '10000000' },
        prompt: { title: '核定额（万元）', text: '不高于测算额；低于测算额的，写核减原因、经办、复核。' },
        error: { title: '核定额', text: '填 0 或大于 0 的数，单位万元。', style: 'stop' },
      },
    ],
    gridlines: false,
    print: { orientation: 'landscape', paper: 'A3', titleRows: [1, 3], titleColumns: 'A:E', pagesWide: 2 },
  };
}

function awardRow(award: Award, policy: Policy): readonly CellPlan[] {
  const line = resultLine(award, policy);
  const styles: Readonly<Record<string, TextStyle>> = {
    status: stateStyle[award.status],
    approvedWan: award.status === 'computed' ? 'input' : 'cell',
    reductionReason: 'input',
    handler: 'input',
    reviewer: 'input',
  };
  return columns.map(({ id, type }) => {
    if (type.kind === 'amount-wan') return amountCell(line[id], styles[id]);
    const cell = textCell(line[id] ?? '', styles[id]);
    return id === 'status' ? { ...cell, align: 'center' } : cell;
  });
}
