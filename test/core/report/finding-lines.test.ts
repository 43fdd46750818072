import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../../core/finding.js';
import { findingLines } from '../../../core/report/finding-lines.js';

const finding = (rule: string, severity: Severity, cell: string): Finding => ({
  rule,
  severity,
  place: { kind: 'sheet', sheet: '企业库', cell },
  actual: 'x',
  facts: { kind: 'text', name: '文峰区' },
});
const missing = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, index) => finding('required', 'mandatory', `C${index + 2}`));

describe('findings for people', () => {
  test('none', () => {
    expect(findingLines([])).toEqual(['没有发现问题。']);
  });

  test.each([
    [3, 'samples', 3, false],
    [4, 'samples', 3, '  required 另有 1 处；加 --all 全部列出'],
    [30, 'samples', 3, '  required 另有 27 处；加 --all 全部列出'],
    [30, 'all', 30, false],
  ] as const)('%i of one rule, %s', (count, shown, printed, more) => {
    const lines = findingLines(missing(count), shown);
    expect(lines.filter((line) => line.startsWith('强制性 required 企业库!C'))).toHaveLength(printed);
    expect(lines.find((line) => line.includes('另有')) ?? false).toBe(more);
    expect(lines.at(-1)).toBe(`共 ${count} 个问题：强制性 ${count}、核实性 0、提示 0。`);
  });

  test('the gravest first, those of one rule together', () => {
    const mixed = [
      finding('region-alias', 'hint', 'D2'),
      finding('required', 'mandatory', 'C2'),
      finding('number-negative', 'mandatory', 'J2'),
      finding('required', 'mandatory', 'C3'),
    ];
    const places = findingLines(mixed).map((line) => /企业库!(\w+)/.exec(line)?.[1]);
    expect(places).toEqual(['C2', 'C3', 'J2', 'D2', undefined]);
  });
});
