import { expect, test } from 'vitest';
import type { Finding } from '../../../../../core/finding.js';
import { assessApplicant } from '../../../../../core/policy/assess-applicant.js';
import { readApplicants } from '../../../../../core/policy/book/applicants/read-applicants.js';
import { checkFacts } from '../../../../../core/policy/book/checks/check-facts.js';
import { type AwardRows, awardBook, check, codeOf } from '../../../sheet/award-book.js';
import { anyangPolicy } from '../../policy-under-test.js';

const policy = anyangPolicy();
const above = { aboveDesignatedSize: '是', inRdStatistics: '是' };

/** What is found in the rows, then what each award comes to: by itself, and once everything is explained. */
function assess(rows: AwardRows) {
  const { tables } = check(awardBook(rows));
  const found = checkFacts(tables, 2025);
  const awardsOf = (findings: readonly Finding[]) =>
    readApplicants(tables, findings, '2025-08-19')
      .flatMap((one) => assessApplicant(one, { policy, choices: new Map(), awardYear: 2025 }))
      .filter(({ clause }) => rows['recognitions'] !== undefined || !clause.startsWith('1-'))
      .map(({ clause, status, amountWan }) => `${clause} ${status} ${amountWan ?? '无'}`);
  return {
    found: found.map(({ rule, place }) => `${rule} ${place.kind === 'sheet' ? place.cell : ''}`),
    open: awardsOf(found),
    explained: awardsOf(found.map((finding) => ({ ...finding, explanation: '已查实' }))),
  };
}

test('an R&D figure of the statistics that stands otherwise in 研发 opens every award of the enterprise', () => {
  const rdExpenses = [{ basis: '统计', rdWan: 400, firstTime: '是', otherSubsidyWan: 0 }];
  const rows = { enterprises: [{ ...above, rdStatisticsWan: 0 }], rdExpenses, recognitions: [{}] };
  const { found, open, explained } = assess(rows);
  expect(found.map((each) => each.split(' ')[0])).toEqual(['rd-statistics-differs']);
  expect(open.every((award) => award.includes('needs-decision'))).toBe(true);
  expect(explained.every((award) => award.includes('barred'))).toBe(true);
  const outside = { ...rows, enterprises: [{ ...above, aboveDesignatedSize: '否', rdStatisticsWan: 300 }] };
  expect(assess(outside).open.filter((award) => award.startsWith('4-1'))).toEqual(['4-1 needs-decision 无']);
});

test('subsidies of other levels that are not filled in open the R&D award until they are', () => {
  const rdExpenses = [{ rdWan: 400, firstTime: '是', otherSubsidyWan: null }];
  const rows = { enterprises: [{ ...above, rdStatisticsWan: 300 }], rdExpenses };
  const { found, open, explained } = assess(rows);
  expect(found.map((each) => each.split(' ')[0])).toEqual(['other-subsidy-missing']);
  expect(open).toEqual(['4-1 needs-decision 无']);
  expect(explained).toEqual(['4-1 computed 20']);
  const filled = { ...rows, rdExpenses: [{ ...rdExpenses[0], otherSubsidyWan: 0 }] };
  expect(assess(filled)).toEqual({ found: [], open: ['4-1 computed 20'], explained: ['4-1 computed 20'] });
});

test('one 3-1 project that two units claim is open for both, however its name is typed', () => {
  const second = codeOf(2);
  const { open } = assess({
    enterprises: [
      { ...above, rdStatisticsWan: 300 },
      { ...above, rdStatisticsWan: 300, creditCode: second, name: '安阳样例重工有限公司' },
    ],
    projects: [
      { note: '高强钢 轧制' },
      { note: '「高强钢轧制」', creditCode: second },
      { note: '另一项目', creditCode: second },
    ],
  });
  expect(open.filter((award) => award.startsWith('3-'))).toEqual([
    '3-1 needs-decision 无',
    '3-1 needs-decision 无',
    '3-1 computed 50',
  ]);
});
