import { fact, quote } from '../../../messages/sentence.js';
import { columnName } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { formatAddress } from '../../address.js';
import { findingAt } from '../../cell-finding.js';
import type { SheetRule } from '../rule.js';

/** `external-link`: a formula that takes its value from another workbook: what is read is what was last stored. */
export const externalLink: SheetRule = {
  id: 'external-link',
  title: '公式引用别的工作簿',
  severity: 'verify',
  fault: '公式引用另一个工作簿的单元格；读到的是上次保存的数，那个工作簿后来有没有改，看不出来。',
  noFault: '引用本工作簿其他工作表的公式；已粘贴成数值的。',
  sentence: (finding) => ({
    fact: `${columnName(finding)}的公式 ${quote(`=${fact(finding, 'formula')}`)} 引用${book(fact(finding, 'book'))}，这里是上次保存的数`,
    fix: '核对后粘贴成数值；属实的在「核实说明」写明',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{ salesWan: { formula: '[1]Sheet1!A1', result: 5200 } }] } },
      { rows: { enterprises: [{ salesWan: { formula: "2*'[1]2024-2025 年报'!$B$3", result: 5200 } }] } },
      {
        rows: {
          enterprises: [{ salesWan: { formula: "'C:\\汇总\\[年报.xlsx]Sheet1'!B3", result: 5200 } }],
        },
      },
    ],
    sound: [
      { rows: { enterprises: [{ salesWan: { formula: '研发!C2', result: 5200 } }] } },
      { rows: { enterprises: [{ salesWan: { formula: 'SUM(表1[年销售收入])', result: 5200 } }] } },
      { rows: { enterprises: [{ salesWan: { formula: 'LEN("[1]Sheet1!A1")+5188', result: 5200 } }] } },
    ],
  },
  check: ({ tables, formulas }) =>
    [...tables.values()].flatMap((table) =>
      (formulas.get(table.definition.id) ?? []).flatMap((cell) => {
        const formula = cell.formula ?? '';
        const book = otherBook(formula);
        if (book === undefined) return [];
        const header = [...table.columns.values()].find(({ column }) => column === cell.column)?.header;
        const place = { sheet: table.sheet, cell: formatAddress(cell), ...(header && { column: header }) };
        return [findingAt(place, cell.text, problemOf(externalLink, { formula, book }))];
      }),
    ),
};

/** `[book]Sheet!`, in quotes where the sheet's name or the path needs them. */
const reference = /'(?:[^'[]|'')*\[([^\]]+)\](?:[^']|'')*'!|\[([^[\]]+)\][^[\]'"!+\-*/^&=<>(),;\s]*!/;

/** The other workbook's name, or its number in the file's list of links; absent when there is none. */
function otherBook(formula: string): string | undefined {
  if (!formula.includes('[')) return undefined;
  const [, quoted, plain] = reference.exec(formula.replace(/"(?:[^"]|"")*"/g, '""')) ?? [];
  return quoted ?? plain;
}

function book(name: string): string {
  return /^\d+$/.test(name) ? '另一个工作簿' : `另一个工作簿${quote(name)}`;
}
