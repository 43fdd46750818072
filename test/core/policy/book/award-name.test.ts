import { describe, expect, test } from 'vitest';
import { readApprovals } from '../../../../core/policy/book/approvals.js';
import { checkOverrideYears } from '../../../../core/policy/book/checks/check-override-years.js';
import { readObjections } from '../../../../core/policy/book/objections.js';
import type { WorkbookSnapshot } from '../../../../core/sheet/cell.js';
import { awardBook, awardSheet, check, codeOf, definitionOf } from '../../sheet/award-book.js';
import { book, type Entry } from '../../sheet/build-sheet.js';

type Fields = Readonly<Record<string, Entry>>;

const objected = { creditCode: codeOf(1), clause: '1-2', content: '某事', verdict: '取消' };

/** What a row of each sheet is read as in the award year 2025, and which findings on its year it brings. */
function read(snapshot: WorkbookSnapshot, explained = false) {
  const { tables, findings } = check(snapshot);
  const years = checkOverrideYears(tables, 2025);
  const open = [...findings, ...(explained ? [] : years)];
  const rows = [
    ...readApprovals(tables, open, 2025).map((row) => ({ ...row, isUsed: row.amountWan !== undefined })),
    ...readObjections(tables, open, 2025).map((row) => ({ ...row, isUsed: row.verdict !== undefined })),
  ];
  return {
    names: rows.map(({ isUsed, isCodeRead, creditCode, clause = '无', claim = '' }) =>
      [isUsed, isCodeRead, creditCode === codeOf(1) ? '1' : creditCode, clause, claim].join(' '),
    ),
    rules: years.map(({ rule, severity, place }) =>
      place.kind === 'sheet' ? `${rule} ${severity} ${place.sheet}!${place.cell}` : rule,
    ),
  };
}

const both = (given: Fields) => awardBook({ approvals: [given], objections: [{ ...objected, ...given }] });

describe('a row of 核定 and of 公示异议', () => {
  const damaged = `${codeOf(1).slice(0, 17)}?`;
  test.each<[string, Fields, string | undefined]>([
    ['of the award year', { awardYear: 2025 }, 'true true 1 1-2 '],
    ['with its 事项', { awardYear: 2025, claim: '高企2024认定' }, 'true true 1 1-2 高企2024认定'],
    ['with a damaged code', { awardYear: 2025, creditCode: damaged }, `false false ${damaged} 1-2 `],
    ['without a code', { awardYear: 2025, creditCode: null }, 'false false  1-2 '],
    ['with a clause that cannot be read', { awardYear: 2025, clause: '第1条' }, 'false true 1 无 '],
  ])('%s', (_, given, expected) => {
    const { names, rules } = read(both(given));
    expect(names).toEqual([expected, expected]);
    expect(rules).toEqual([]);
  });

  test.each<[string, Fields, string, readonly string[]]>([
    ['of the year before', { awardYear: 2024 }, 'override-year verify', []],
    ['of the year after', { awardYear: 2026 }, 'override-year verify', []],
    ['without a year', {}, 'override-year-missing mandatory', ['true true 1 1-2 ', 'true true 1 1-2 ']],
  ])('%s leaves open what it is about until it is explained', (_, given, rule, explained) => {
    const { names, rules } = read(both(given));
    expect(names).toEqual(['false true 1 1-2 ', 'false true 1 1-2 ']);
    expect(rules).toEqual([`${rule} 核定!H2`, `${rule} 公示异议!K2`]);
    expect(read(both(given), true).names).toEqual(explained);
  });

  test('is of the award year in a sheet that has no such column', () => {
    const { sheets } = awardBook();
    const table = definitionOf('approvals');
    const older = { ...table, columns: table.columns.filter(({ id }) => id !== 'awardYear') };
    const { names, rules } = read(book(...sheets, awardSheet(older, [{}])));
    expect(names).toEqual(['true true 1 1-2 ']);
    expect(rules).toEqual([]);
  });
});
