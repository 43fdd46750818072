import { add, compare, type DecimalText, isDecimalText } from '../../../../decimal.js';
import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { type TableCell, tableCells, tablesOf } from '../../../text/table-cells.js';

/** `weights-sum`: weights of a table that do not add up to 100, or to what their group says. */
export const weightsSum: ReviewRule = {
  id: 'weights-sum',
  title: '权重相加不对',
  severity: 'mandatory',
  fault: '权重、分值一列相加不是100，或者「创新主体（25分）」各项相加不是25。',
  noFault: '相加正好；有空格、有文字的列不核；一列只是其中几项的不核。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}各项相加是${fact(finding, 'sum')}`,
    expected: fact(finding, 'expected'),
    fix: '核对各项后改正',
  }),
  examples: {
    faults: [
      {
        text: '类别\t指标\t权重（%）\n主体\t企业\t30\n\t平台\t20\n投入\t经费\t30\n\t人员\t21',
        words: '权重（%）',
      },
      {
        text: '类别\t指标\t权重（%）\n主体（55分）\t企业\t30\n\t平台\t20\n投入（50分）\t经费\t30\n\t人员\t20',
        words: '主体（55分）',
      },
    ],
    sound: [
      {
        text: '类别\t指标\t权重（%）\n主体（50分）\t企业\t30\n\t平台\t20\n投入（50分）\t经费\t30\n\t人员\t20',
      },
      { text: '类别\t指标\t权重（%）\n主体\t企业\t30\n\t平台\t20\n合计\t\t50' },
      { text: '类别\t指标\t权重（%）\n主体\t企业\t30\n投入\t经费\t待定\n产出\t专利\t20' },
    ],
  },
  check: ({ paragraphs }) => tablesOf(paragraphs).flatMap((rows) => checkTable(rows.map(tableCells))),
};

function checkTable([head = [], ...rows]: readonly (readonly TableCell[])[]): readonly ReviewHit[] {
  const weight = head.find(({ text }) => /^(?:权重|分值|权数)\s*(?:[（(](?:%|％|分)[）)])?$/u.test(text));
  const body = rows.filter((row) => row.every(({ text }) => !/^(?:合计|总计|小计)/u.test(text)));
  const values = body.map((row) => row.find(({ column }) => column === weight?.column)?.text ?? '');
  if (weight === undefined || values.length < 4 || body.length < rows.length || !values.every(isDecimalText))
    return [];
  const groups = groupsOf(body, values).filter(({ stated, sum }) => compare(stated, sum) !== 0);
  if (groups.length > 0) {
    return groups.map(({ cell, stated, sum }) => ({
      at: [cell.at],
      facts: { sum, expected: `${stated}分` },
    }));
  }
  const sum = add(...values);
  // A column far from 100 is no whole.
  return compare(sum, '100') === 0 || compare(sum, '90') < 0 || compare(sum, '110') > 0
    ? []
    : [{ at: [weight.at], facts: { sum, expected: '100' } }];
}

interface WeightGroup {
  readonly cell: TableCell;
  readonly stated: DecimalText;
  readonly sum: DecimalText;
}

/** The groups that state their points, each with the sum of its rows. */
function groupsOf(body: readonly (readonly TableCell[])[], values: readonly DecimalText[]): WeightGroup[] {
  const groups: WeightGroup[] = [];
  body.forEach((row, index) => {
    const value = values[index] ?? '0';
    const cell = row.find(({ text }) => /[（(]\d{1,3}分[）)]$/u.test(text));
    const [, stated] = /[（(](\d{1,3})分[）)]$/u.exec(cell?.text ?? '') ?? [];
    const before = groups.at(-1);
    if (cell !== undefined && stated !== undefined)
      groups.push({ cell, stated: String(Number(stated)), sum: value });
    else if (before !== undefined) groups.splice(-1, 1, { ...before, sum: add(before.sum, value) });
  });
  return groups;
}
