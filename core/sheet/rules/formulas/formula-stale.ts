import { compare, type DecimalText, multiply, subtract } from '../../../decimal.js';
import type { Finding } from '../../../finding.js';
import { fact, quote } from '../../../messages/sentence.js';
import { columnName } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { formatAddress } from '../../address.js';
import type { Cell } from '../../cell.js';
import { findingAt } from '../../cell-finding.js';
import { shownDecimal } from '../../parse/number.js';
import { totalMismatch } from '../rows/total-mismatch.js';
import type { RuleContext, SheetRule } from '../rule.js';
import { ColumnSums, type Sum } from './column-sums.js';
import { readSum } from './read-sum.js';

/** How far a result may lie from the exact sum, as a share of all that was added: doubles carry 15 digits. */
const rounding = '0.000000000001';
/** The least that counts as a difference. */
const nothing = '0.000000001';

/** `formula-stale`: the stored result of a sum is not what its cells add up to now. */
export const formulaStale: SheetRule = {
  id: 'formula-stale',
  title: '公式的结果没有更新',
  severity: 'verify',
  fault:
    '求和公式（「SUM」，「SUBTOTAL」的 9 和 109，本表单元格相加减）存着的结果，不是这些单元格现在相加减的数；多是改了数没有重新计算。',
  noFault:
    '存成文本的数，「SUM」本来就不计。所加的单元格有错误值、没有结果，「SUBTOTAL」所管有隐藏的行，或公式里还有别的运算，都不核对。',
  sentence: (finding) => ({
    fact: `${columnName(finding)}的公式 ${quote(`=${fact(finding, 'formula')}`)} 存着的结果是 ${fact(finding, 'stored')}，所加的单元格现在合 ${fact(finding, 'sum')}`,
    expected: fact(finding, 'sum'),
    fix: '用表格软件打开，按 F9 重新计算并保存；属实的在「核实说明」写明',
  }),
  examples: {
    faults: [
      { rows: { rdExpenses: [{ rdYear: 2023, rdWan: 300 }, { rdWan: { formula: 'C2+C2', result: 500 } }] } },
      {
        rows: {
          rdExpenses: [{ rdYear: 2023, rdWan: 300 }, { rdWan: { formula: 'SUM(C2:C2)', result: 301 } }],
        },
      },
      {
        rows: {
          rdExpenses: [
            { rdYear: 2023, rdWan: 300 },
            { rdWan: { formula: 'SUBTOTAL(9,C$2:C2)', result: 301 } },
          ],
        },
      },
    ],
    sound: [
      { rows: { rdExpenses: [{ rdYear: 2023, rdWan: 300 }, { rdWan: { formula: 'C2+C2', result: 600 } }] } },
      {
        rows: {
          rdExpenses: [{ rdYear: 2023, rdWan: '300' }, { rdWan: { formula: 'SUM(C2:C2,G2)', result: 0 } }],
        },
      },
      {
        rows: {
          rdExpenses: [
            { rdYear: 2023, rdWan: 0.1, otherSubsidyWan: 0.2 },
            { rdWan: { formula: 'C2+G2', result: 0.30000000000000004 } },
          ],
        },
      },
      {
        rows: {
          rdExpenses: [
            { rdYear: 2023, rdWan: { error: '#REF!' } },
            { rdWan: { formula: 'SUM(C2:C2)', result: 301 } },
          ],
        },
      },
      {
        rows: { rdExpenses: [{ rdYear: 2023, rdWan: 300 }, { rdWan: { formula: 'C2*2', result: 500 } }] },
      },
    ],
  },
  check: (context) => {
    const { tables, formulas, sheets } = context;
    const sums = new Map<string, ColumnSums>();
    const stale = [...tables.values()].flatMap((table) => {
      const sheet = sheets.get(table.sheet);
      if (sheet === undefined) return [];
      return (formulas.get(table.definition.id) ?? []).flatMap((cell): readonly Finding[] => {
        const sum = cell.formula === undefined ? undefined : readSum(cell.formula);
        const stored = typeof cell.value === 'number' ? shownDecimal(cell.value) : undefined;
        if (sum === undefined || stored === undefined) return [];
        const ofSheet = sums.get(sheet.name) ?? new ColumnSums(sheet);
        sums.set(sheet.name, ofSheet);
        const now = ofSheet.add(sum, cell);
        if (now === undefined || isNear(stored, now)) return [];
        return [finding(table.sheet, headerOf([...table.columns.values()], cell), cell, stored, now.sum)];
      });
    });
    return stale.length === 0 ? [] : withoutTold(stale, context);
  },
};

function headerOf(columns: readonly { readonly column: number; readonly header: string }[], cell: Cell) {
  return columns.find(({ column }) => column === cell.column)?.header ?? '';
}

function finding(sheet: string, column: string, cell: Cell, stored: DecimalText, sum: DecimalText): Finding {
  const facts = { formula: cell.formula ?? '', stored, sum: shownDecimal(Number(sum)) ?? sum };
  return findingAt({ sheet, cell: formatAddress(cell), column }, cell.text, problemOf(formulaStale, facts));
}

function isNear(stored: DecimalText, { sum, size }: Sum): boolean {
  const difference = subtract(stored, sum).replace('-', '');
  const least = multiply(size, rounding);
  return compare(difference, nothing) <= 0 || compare(difference, least) <= 0;
}

/** A sum row that is wrong against its rows is told as such. */
function withoutTold(stale: readonly Finding[], context: RuleContext): readonly Finding[] {
  const placeOf = ({ place }: Finding) => (place.kind === 'sheet' ? `${place.sheet}!${place.cell}` : '');
  const told = new Set(totalMismatch.check(context).map(placeOf));
  return stale.filter((each) => !told.has(placeOf(each)));
}
