import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { foldName } from '../../fold-text.js';
import type { SheetRule } from '../rule.js';
import { namedValues } from './named-values.js';

/** `indicator-unit`: one item or indicator counted in different units for different regions. */
export const indicatorUnit: SheetRule = {
  id: 'indicator-unit',
  title: '同一个数据项单位不同',
  severity: 'mandatory',
  locked: true,
  fault: '同一个数据项或指标，这一行的计量单位与该项第一行的不同：有的填万元，有的填亿元。',
  noFault: '单位只差全半角和空格。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，「${fact(finding, 'name')}」第一行的单位是「${fact(finding, 'first')}」`,
    fix: '换算成同一单位后改正数和单位',
  }),
  examples: {
    faults: [{ rows: { indicatorItems: [{}, { unit: '亿元', region: '北关区' }] } }],
    sound: [{ rows: { indicatorItems: [{}, { unit: ' 万元', region: '北关区' }] } }],
  },
  check: (context) =>
    namedValues(context).flatMap((values) => {
      const first = values.find(({ unit }) => unit !== '')?.unit ?? '';
      return values.flatMap(({ table, row, name, unit }) =>
        unit === '' || foldName(unit) === foldName(first)
          ? []
          : [cellFinding(table, row, ['unit', 'value'], problemOf(indicatorUnit, { name, first }))],
      );
    }),
};
