import { expect, test } from 'vitest';
import { describe } from '../../../../../core/messages/index.js';
import { checkRowYears } from '../../../../../core/policy/book/checks/check-row-years.js';
import { type AwardRows, awardBook, check } from '../../../sheet/award-book.js';

const find = (rows: AwardRows) => checkRowYears(check(awardBook(rows)).tables, 2025);

test.each<[string, AwardRows, readonly string[]]>([
  ['the year before', { projects: [{}], contracts: [{}], incubation: [{}] }, []],
  ['an earlier year', { projects: [{ year: 2023 }], contracts: [{ receivedYear: 2023 }] }, []],
  ['no year', { projects: [{ year: null }] }, []],
  ['a project of the award year', { projects: [{}, { year: 2025 }] }, ['项目!E3']],
  ['receipts of the award year', { contracts: [{ receivedYear: 2025 }] }, ['技术合同!F2']],
  ['services of the award year', { incubation: [{ year: 2025 }] }, ['孵化与中介!D2']],
  ['a prize of the award year, which is due', { scienceAwards: [{ year: 2025 }] }, []],
])('rows of %s', (_, rows, expected) => {
  const findings = find(rows);
  expect(findings.map(({ place }) => (place.kind === 'sheet' ? `${place.sheet}!${place.cell}` : ''))).toEqual(
    expected,
  );
  expect(findings.every(({ rule, severity }) => rule === 'row-next-year' && severity === 'hint')).toBe(true);
});

test('The hint says which year is computed now and when this one will be.', () => {
  const [finding] = find({ projects: [{ year: 2025 }] });
  if (finding === undefined) throw new Error('No finding');
  expect(describe(finding)).toMatchObject({
    fact: '年度填的是「2025」，就是奖补年度，本批不测算',
    expected: '上一年，即2024年',
    fix: '填错的改正；属实的留到2026年度测算',
  });
});
