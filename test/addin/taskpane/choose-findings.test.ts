import { describe, expect, test } from 'vitest';
import {
  chooseFindings,
  countWords,
  type FindingFilter,
  sheetOf,
} from '../../../addin/taskpane/view/findings/choose-findings.js';
import type { Finding, Severity } from '../../../core/finding.js';

const all: FindingFilter = { hidden: new Set(), byRule: false };

function found(rule: string, severity: Severity, sheet: string, cell?: string): Finding {
  return { rule, severity, place: { kind: 'sheet', sheet, ...(cell !== undefined && { cell }) } };
}

const findings = [
  found('b', 'verify', '研发', 'C2'),
  found('a', 'mandatory', '企业库', 'D17'),
  found('c', 'mandatory', '研发', 'B2:C4'),
  found('a', 'mandatory', '研发', '5'),
  found('d', 'hint', '企业库'),
  { rule: 'e', severity: 'verify', place: { kind: 'file', file: '项目设置.yaml' } } as const,
];

const rules = (filter: Partial<FindingFilter>) =>
  chooseFindings(findings, { ...all, ...filter }).map(({ rule }) => rule);

describe('the findings that are shown', () => {
  test.each<[string, Partial<FindingFilter>, string]>([
    ['all, gravest first, else in their order', {}, 'acabed'],
    ['those of one rule together', { byRule: true }, 'aacbed'],
    ['without a severity', { hidden: new Set<Severity>(['mandatory']) }, 'bed'],
    ['without any severity', { hidden: new Set<Severity>(['mandatory', 'verify', 'hint']) }, ''],
    ['those of a sheet', { sheet: '企业库' }, 'ad'],
    ['those of a rule', { rule: 'a' }, 'aa'],
    ['those of a rule on a sheet', { rule: 'a', sheet: '研发' }, 'a'],
    ['those of a cell', { sheet: '研发', cell: 'C2' }, 'b'],
    ['those of a range, by its first cell', { sheet: '研发', cell: 'B2' }, 'c'],
    ['those of a row, by its first cell', { sheet: '研发', cell: 'A5' }, 'a'],
    ['none of a cell inside a range', { sheet: '研发', cell: 'C4' }, ''],
  ])('are %s', (_, filter, expected) => {
    expect(rules(filter).join('')).toBe(expected);
  });

  test('are sorted without changing the list given', () => {
    const before = [...findings];
    chooseFindings(findings, { ...all, byRule: true });
    expect(findings).toEqual(before);
  });

  test('counts the sheets, without findings of the whole book or a file', () => {
    expect([...countWords(findings.map(sheetOf))]).toEqual([
      ['研发', 3],
      ['企业库', 2],
    ]);
  });
});
