import { leftBehindText } from '../../messages/left-behind.js';
import { findingDocument, findingLines } from '../finding-lines.js';
import type { Tool } from '../tool.js';
import type { CollectedCopy, Collection } from './collect-copies.js';
import { recordsOf, repeatedCounts, severityCounts } from './collect-counts.js';

/** What was collected, for people: a line a copy, then conflicts, what was taken once, and what was left behind. */
export function collectLines(collection: Collection): readonly string[] {
  const { copies, findings, tables, repeated } = collection;
  const merged = copies.filter(({ skipped }) => skipped === undefined);
  const sum = tables.reduce((total, { rows }) => total + rows.length, 0);
  const again = repeatedCounts(collection).map(
    ({ copy, first, text }) => `  ${copy}｜「${first}」已有：${text}`,
  );
  const left = merged.flatMap(({ name, leftBehind }) =>
    leftBehind.map((each) => `  ${name}｜${leftBehindText(each)}`),
  );
  return [
    ...copies.map(copyLine),
    `共 ${copies.length} 份，并入 ${merged.length} 份：记录 ${sum + repeated.length} 条，相同的 ${repeated.length} 条只收一次，汇总 ${sum} 条。`,
    ...(findings.length > 0 ? ['各份不一致：', ...findingLines(findings)] : []),
    ...(again.length > 0 ? ['相同而只收一次：', ...again] : []),
    ...(left.length > 0 ? ['没有并入的内容，仍在原工作簿里：', ...left] : []),
  ];
}

/** 「甲.xlsx：并入｜企业 12 家，记录 98 条｜强制性 1、核实性 0、提示 2」, 「乙.doc：跳过｜…」. */
function copyLine(copy: CollectedCopy): string {
  if (copy.skipped !== undefined) return `${copy.name}：跳过｜${copy.skipped}`;
  const { mandatory, verify, hint } = severityCounts(copy);
  const rewritten = copy.rewritten.length === 0 ? '' : `，${copy.rewritten.length} 格照读出的值改写`;
  const enterprises = copy.records.get('enterprises') ?? 0;
  return `${copy.name}：并入｜企业 ${enterprises} 家，记录 ${recordsOf(copy)} 条${rewritten}｜强制性 ${mandatory}、核实性 ${verify}、提示 ${hint}`;
}

/** The same for programs, with every finding, every cell rewritten and every record taken once. */
export function collectDocument(
  { copies, tables, repeated, conflicts, findings }: Collection,
  date: string,
  tool: Tool,
): Readonly<Record<string, unknown>> {
  return {
    format: 'wenbiao-collect/1',
    tool: { name: tool.name, version: tool.version },
    date,
    copies: copies.map((copy) => ({
      name: copy.name,
      ...(copy.sha256 !== undefined && { sha256: copy.sha256 }),
      merged: copy.skipped === undefined,
      ...(copy.skipped !== undefined && { reason: copy.skipped }),
      mustBeMended: copy.mustBeMended,
      records: Object.fromEntries(copy.records),
      counts: severityCounts(copy),
      findings: copy.findings.map(findingDocument),
      rewritten: copy.rewritten,
      leftBehind: copy.leftBehind.map((each) => ({ ...each, text: leftBehindText(each) })),
    })),
    records: Object.fromEntries(tables.map(({ definition, rows }) => [definition.id, rows.length])),
    repeated: repeated.map(({ definition, source, first }) => ({
      table: definition.id,
      source,
      first: first.source,
    })),
    conflicts: conflicts.map(({ definition, first, second, differences }) => ({
      table: definition.id,
      rows: [first, second].map(({ source, row }) => ({ source, row })),
      differences,
    })),
    findings: findings.map(findingDocument),
  };
}
