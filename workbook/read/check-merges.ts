import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rules/problem.js';
import type { Rule } from '../../core/rules/rule.js';
import { formatRange } from '../../core/sheet/address.js';
import type { CellRange } from '../../core/sheet/cell.js';
import { mergeOutside } from '../../core/sheet/rules/reading/merge-outside.js';
import { mergeOverlap } from '../../core/sheet/rules/reading/merge-overlap.js';
import type { ReadLimits } from '../package/read-limits.js';

/**
 * Merged ranges that no table has: larger than the rows or columns that are read, or overlapping another
 * (one finding for each range that overlaps one above or left of it).
 */
export function checkMerges(sheet: string, merges: readonly CellRange[], limits: ReadLimits): Finding[] {
  const findings: Finding[] = [];
  const report = (rule: Rule, range: CellRange, facts: Readonly<Record<string, string>> = {}): void => {
    const cell = formatRange(range);
    findings.push(findingOf(rule, { kind: 'sheet', sheet, cell }, { facts: { range: cell, ...facts } }));
  };
  let open: CellRange[] = [];
  for (const range of [...merges].sort((a, b) => a.top - b.top || a.left - b.left)) {
    if (range.bottom > limits.rows || range.right > limits.columns) report(mergeOutside, range);
    open = open.filter(({ bottom }) => bottom >= range.top);
    const other = open.find(({ left, right }) => left <= range.right && right >= range.left);
    if (other !== undefined) report(mergeOverlap, range, { other: formatRange(other) });
    open.push(range);
  }
  return findings;
}
