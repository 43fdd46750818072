import { add, compare } from '../../../decimal.js';
import { fact } from '../../../messages/sentence.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import type { SheetRule } from '../rule.js';
import { classesOf, weightsOf } from './classes.js';

/** `weights-class`: the weights of a class do not add up to the class. */
export const weightsClass: SheetRule = {
  id: 'weights-class',
  title: '一类指标的权重合不上',
  severity: 'mandatory',
  locked: true,
  fault: '一类指标的权重合计，不等于该类的分值。',
  noFault: '没有写类别分值的；权重有读不出的，先改那一格。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'class')}各指标的权重合计 ${fact(finding, 'sum')}`,
    expected: `应为 ${fact(finding, 'weight')}`,
    fix: '对照文件改正权重或类别分值',
  }),
  examples: {
    faults: [
      {
        rows: {
          indicatorWeights: [
            { class: '创新主体(25分)', weight: 20 },
            { class: '创新主体(25分)', indicator: '新型研发机构数', weight: 6 },
            { class: '创新投入(74分)', indicator: '研发投入强度', weight: 74 },
          ],
        },
        at: { table: 'indicatorWeights', row: 0, column: 'class' },
      },
    ],
    sound: [
      {
        rows: {
          indicatorWeights: [
            { class: '创新主体', classWeight: 25, weight: 25 },
            { class: '创新投入', classWeight: 75, indicator: '研发投入强度', weight: 75 },
          ],
        },
      },
    ],
  },
  check: ({ tables }) => {
    const table = tables.get('indicatorWeights');
    if (table === undefined) return [];
    return classesOf(table).flatMap(({ name, rows, weight }) => {
      const weights = weightsOf(rows);
      const [first] = rows;
      if (weight === undefined || weights === undefined || first === undefined) return [];
      const sum = add(...weights);
      if (compare(sum, weight) === 0) return [];
      return [cellFinding(table, first, ['class'], problemOf(weightsClass, { class: name, sum, weight }))];
    });
  },
};
