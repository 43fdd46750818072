import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { placeOf } from '../../read-table.js';
import { rowsBy, type SheetRule } from '../rule.js';
import { firstRowsByYear } from './recognition-rows.js';

/** A certificate lasts three years from its issue; to last longer it takes another 认定. */
const validityYears = 3;

/**
 * `recognition-interval`: a 认定 less than three years after the one before it, which is named. Two rows of one
 * year are `duplicate-row`.
 */
export const recognitionInterval: SheetRule = {
  id: 'recognition-interval',
  title: '两次认定相隔不到三年',
  severity: 'verify',
  basis: {
    document: '《高新技术企业认定管理办法》（国科发火〔2016〕32号）',
    clause: '第九条',
  },
  fault: '同一企业两次认定的年度相差不到 3 年；高企资格自发证起有效三年。',
  noFault: '恰好相差 3 年；其中一次是迁入。',
  sentence: (finding) => ({
    fact: `认定年度填的是${standing(finding)}，而${fact(finding, 'year')}年已有一次认定（${fact(finding, 'at')}），相隔不到三年`,
    fix: '核对两张证书；属实的在「核实说明」写明',
  }),
  examples: {
    faults: [
      {
        rows: {
          recognitions: [
            { recognitionYear: 2022, issuedOn: { date: '2022-10-28' }, validUntil: { date: '2025-10-28' } },
            { recognitionYear: 2024 },
          ],
        },
      },
    ],
    sound: [
      {
        rows: {
          recognitions: [
            { recognitionYear: 2021, issuedOn: { date: '2021-10-28' }, validUntil: { date: '2024-10-28' } },
            { recognitionYear: 2024 },
          ],
        },
      },
      {
        rows: {
          recognitions: [
            { recognitionYear: 2022, issuedOn: { date: '2022-10-28' }, validUntil: { date: '2025-10-28' } },
            { recognitionYear: 2024, manner: '迁入' },
          ],
        },
      },
    ],
  },
  check: ({ tables }) => {
    const table = tables.get('recognitions');
    if (table === undefined) return [];
    return [...rowsBy(table, 'creditCode').values()].flatMap((rows) => {
      const years = firstRowsByYear(rows);
      return years.flatMap(([year, row], index) => {
        const [earlierYear, earlier] = years[index - 1] ?? [];
        if (earlierYear === undefined || earlier === undefined) return [];
        if (year - earlierYear >= validityYears) return [];
        const facts = { year: String(earlierYear), at: placeOf(earlier, 'recognitionYear') };
        return [cellFinding(table, row, ['recognitionYear'], problemOf(recognitionInterval, facts))];
      });
    });
  },
};
