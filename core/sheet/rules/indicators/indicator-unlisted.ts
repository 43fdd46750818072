import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { nearMiss } from '../../../near-miss.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { foldLetters } from '../../fold-text.js';
import { textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** `indicator-unlisted`: a value of an indicator that 指标体系 does not have. */
export const indicatorUnlisted: SheetRule = {
  id: 'indicator-unlisted',
  title: '指标不在指标体系之内',
  severity: 'mandatory',
  locked: true,
  fault: '「指标值」里的指标，「指标体系」没有；名称差一个字的也是。',
  noFault: '名称只差标点、空格和全半角；工作簿里没有「指标体系」。',
  sentence: (finding) => {
    const near = fact(finding, 'near');
    return {
      fact: `指标${standing(finding)}不在「指标体系」之内`,
      fix: near === '' ? '改正名称，或在「指标体系」补上' : `是否为「${near}」`,
    };
  },
  examples: {
    faults: [{ rows: { indicatorValues: [{ indicator: '高新技术企业个数' }], indicatorWeights: [{}] } }],
    sound: [{ rows: { indicatorValues: [{ indicator: '高新技术企业 数' }], indicatorWeights: [{}] } }],
  },
  check: ({ tables }) => {
    const [values, system] = [tables.get('indicatorValues'), tables.get('indicatorWeights')];
    if (values === undefined || system === undefined) return [];
    const names = system.rows.flatMap((row) => textOf(row, 'indicator') ?? []);
    const known = new Set(names.map(foldLetters));
    return values.rows.flatMap((row) => {
      const name = textOf(row, 'indicator');
      if (name === undefined || known.has(foldLetters(name))) return [];
      const near = nearMiss(name, names) ?? '';
      return [cellFinding(values, row, ['indicator'], problemOf(indicatorUnlisted, { near }))];
    });
  },
};
