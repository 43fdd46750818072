import { fact } from '../../../messages/sentence.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** `indicator-blank`: an item without a number. A blank is not zero; what becomes of it, a rule about missing values says. */
export const indicatorBlank: SheetRule = {
  id: 'indicator-blank',
  title: '原始数据空着',
  severity: 'verify',
  fault: '「原始数据」的一行没有数值。空白不当作零。',
  noFault: '填了 0；「指标值」的公式因原始数据空着而没有结果。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'region')}的「${fact(finding, 'item')}」没有填，空白不是零`,
    fix: '向提供部门补要；确实没有的，在「核实说明」写明，按缺项规则处理',
  }),
  examples: {
    faults: [{ rows: { indicatorItems: [{ value: null }] } }],
    sound: [{ rows: { indicatorItems: [{ value: 0 }] } }],
  },
  check: ({ tables }) => {
    const table = tables.get('indicatorItems');
    return (table?.rows ?? []).flatMap((row) => {
      const cell = row.cells.get('value');
      if (table === undefined || cell === undefined || cell.raw.trim() !== '' || cell.value !== undefined)
        return [];
      const facts = { region: textOf(row, 'region') ?? '', item: textOf(row, 'item') ?? '' };
      return [cellFinding(table, row, ['value'], problemOf(indicatorBlank, facts))];
    });
  },
};
