import { compare } from '../../decimal.js';
import { cellFinding } from '../cell-finding.js';
import { decimalOf, placeOf, textOf } from '../read-table.js';
import { type Rule, rowsBy } from './rule.js';

/** `rd-above-sales`: R&D expenses above the sales of the same enterprise and year. */
export const checkRdAboveSales: Rule = ({ tables, isDoubtful }) => {
  const expenses = tables.get('rdExpenses');
  const enterprises = rowsBy(tables.get('enterprises'), 'creditCode');
  return (expenses?.rows ?? []).flatMap((row) => {
    const rd = decimalOf(row, 'rdWan');
    const [enterprise] = enterprises.get(textOf(row, 'creditCode') ?? '') ?? [];
    if (expenses === undefined || rd === undefined || enterprise === undefined) return [];
    const sales = decimalOf(enterprise, 'salesWan');
    const year = textOf(enterprise, 'salesYear');
    const isSameYear = year !== undefined && year === textOf(row, 'rdYear');
    if (sales === undefined || !isSameYear || compare(rd, sales) <= 0) return [];
    if (isDoubtful(row, 'rdWan') || isDoubtful(enterprise, 'salesWan')) return [];
    const facts = { rd, sales, year, salesAt: placeOf(enterprise, 'salesWan') };
    return [cellFinding(expenses, row, ['rdWan'], { rule: 'rd-above-sales', severity: 'verify', facts })];
  });
};
