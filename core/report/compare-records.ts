import { type AwardRecord, recordSha256 } from './award-record.js';
import type { Tool } from './tool.js';

/** A record as it was read: nobody knows what became of it since. */
export type EarlierRecord = Readonly<Record<string, unknown>>;

/** The parts of a record that must come out alike, by what people call them. */
const compared: Readonly<Partial<Record<keyof AwardRecord, string>>> = {
  format: '记录格式',
  date: '测算日期',
  policy: '政策',
  awardYear: '奖补年度',
  project: '项目设置',
  ruleSettings: '规则设置',
  readings: '口径',
  settings: '本次指定的口径',
  trialReadings: '试算口径',
  overrides: '核定和异议',
  totals: '合计',
  openMandatory: '未改正的强制性问题',
  openDifferences: '未说明的勾稽差异',
  tableSha256: '测算表 SHA-256',
  awardsSha256: '测算明细 SHA-256',
};

/** The inner parts that a difference names in Chinese; others go by their own names. */
const inner: Readonly<Record<string, string>> = {
  sha256: '数据 SHA-256',
  version: '数据版本',
  number: '文号',
  certainWan: '可算合计',
  upperBoundWan: '上限合计',
  undecidedCount: '待裁定项数',
  awardedCount: '获奖补单位数',
  option: '选项',
  basis: '依据',
  ruling: '裁定',
  amountWan: '金额',
  reason: '原因',
  handler: '经办',
  reviewer: '复核',
  status: '状态',
  clause: '条款',
  conditions: '条件',
  steps: '算式',
  alternatives: '换用其他口径',
  notes: '说明',
  approval: '核定',
  sharing: '分担',
};

/**
 * What differs between an earlier record and the same batch computed again, part by part, and what in the earlier
 * one does not fit its own hashes; nothing when they agree. The program's version and the names of files may differ.
 */
export function compareRecords(
  earlier: EarlierRecord,
  now: AwardRecord,
  tool: Pick<Tool, 'sha256'>,
): readonly string[] {
  const same = plain(now) as EarlierRecord;
  const parts = Object.entries(compared).flatMap(([part, name]) =>
    differences(name, withoutFileName(part, earlier[part]), withoutFileName(part, same[part])),
  );
  const { awards } = earlier;
  const own = [
    ...(tool.sha256(JSON.stringify(awards)) === earlier['awardsSha256'] ? [] : ['测算明细']),
    ...(recordSha256(earlier, tool) === earlier['recordSha256'] ? [] : ['全文']),
  ];
  return [
    ...parts,
    ...lineDifferences(awards, same['awards']),
    ...own.map((what) => `记录的${what}与它自己的 SHA-256 不符：写出之后被改动过`),
  ];
}

/** The version of the program that wrote the record, where it is another one now. */
export function otherVersion(earlier: EarlierRecord, { tool }: AwardRecord): string | undefined {
  const version = partOf(earlier['tool'], 'version');
  return version === tool.version ? undefined : String(version);
}

/** Line by line, by code and 申报事项. */
function lineDifferences(before: unknown, now: unknown): readonly string[] {
  const earlier = new Map(list(before).map((line) => [keyOf(line), line]));
  const later = new Map(list(now).map((line) => [keyOf(line), line]));
  const keys = new Set([...later.keys(), ...earlier.keys()]);
  return [...keys].flatMap((key) => {
    const [first, second] = [earlier.get(key), later.get(key)];
    const line = second ?? first;
    const name = `${text(partOf(line, 'name'))} ${text(partOf(line, 'claim'))}`;
    if (lineText(first) !== lineText(second)) return [difference(name, lineText(first), lineText(second))];
    return differences(name, first, second);
  });
}

function keyOf(line: unknown): string {
  return `${text(partOf(line, 'creditCode'))} ${text(partOf(line, 'claim'))}`;
}

function lineText(line: unknown): string {
  if (line === undefined) return '没有这一项';
  const amount = partOf(line, 'amountWan');
  const [clause, status] = [partOf(line, 'clause'), partOf(line, 'status')];
  return `${text(clause)} ${text(status)} ${amount === undefined ? '无金额' : text(amount)}`;
}

/** Where two values differ: at their leaves, each named by the way to it. */
function differences(name: string, before: unknown, now: unknown): readonly string[] {
  if (JSON.stringify(before) === JSON.stringify(now)) return [];
  if (!isParts(before) || !isParts(now) || Array.isArray(before) !== Array.isArray(now)) {
    return [difference(name, text(before), text(now))];
  }
  const keys = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  const found = keys.flatMap((key) => differences(`${name} ${innerName(key, now)}`, before[key], now[key]));
  return found.length > 0 ? found : [`${name}：次序不同`];
}

function difference(name: string, before: string, now: string): string {
  return `${name}：记录为 ${before}，现在为 ${now}`;
}

/** The id of what stands at that place, the Chinese name, or the place counted from 1. */
function innerName(key: string, parts: EarlierRecord): string {
  if (!Array.isArray(parts)) return inner[key] ?? key;
  const id = partOf(parts[Number(key)], 'id') ?? partOf(parts[Number(key)], 'rule');
  return typeof id === 'string' ? id : `第${Number(key) + 1}项`;
}

/** A project file may have another name; its content may not differ. */
function withoutFileName(part: string, value: unknown): unknown {
  return part === 'project' ? partOf(value, 'sha256') : value;
}

function isParts(value: unknown): value is EarlierRecord {
  return typeof value === 'object' && value !== null;
}

function partOf(value: unknown, part: string): unknown {
  return isParts(value) ? value[part] : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  if (value === undefined) return '没有';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** As it stands in a file. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
