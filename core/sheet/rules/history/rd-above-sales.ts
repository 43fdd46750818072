import { compare } from '../../../decimal.js';
import { fact } from '../../../messages/sentence.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { decimalOf, placeOf, textOf } from '../../read-table.js';
import { rowsBy, type SheetRule } from '../rule.js';

/** `rd-above-sales`: R&D expenses above the sales of the same enterprise and year. */
export const rdAboveSales: SheetRule = {
  id: 'rd-above-sales',
  title: '研发费用高于销售收入',
  severity: 'verify',
  fault: '「研发」的研发费用高于「企业库」中同一企业同一年的年销售收入。',
  noFault: '恰好相等；两个数不是同一年的；已问过是不是把元填成了万元的，先答那一问。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'year')}年研发费用 ${fact(finding, 'rd')} 万元，高于同年销售收入 ${fact(finding, 'sales')} 万元（${fact(finding, 'salesAt')}）`,
    fix: '核对两个数和单位；属实的在「核实说明」写明',
  }),
  examples: {
    faults: [
      {
        rows: {
          rdExpenses: [{ rdWan: 5000.01, rdYear: 2024 }],
          enterprises: [{ salesWan: 5000, salesYear: 2024 }],
        },
      },
    ],
    sound: [
      {
        rows: {
          rdExpenses: [{ rdWan: 5000, rdYear: 2024 }],
          enterprises: [{ salesWan: 5000, salesYear: 2024 }],
        },
      },
      {
        rows: {
          rdExpenses: [{ rdWan: 6000, rdYear: 2024 }],
          enterprises: [{ salesWan: 5000, salesYear: 2023 }],
        },
      },
    ],
  },
  check: ({ tables, isDoubtful }) => {
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
      return [cellFinding(expenses, row, ['rdWan'], problemOf(rdAboveSales, facts))];
    });
  },
};
