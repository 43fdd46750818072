import type { Finding } from '../../finding.js';
import { type Row, textOf } from '../../sheet/read-table.js';
import { resultDigestText } from './result-digest.js';
import { assessmentTable, recordTable } from './result-tables.js';

/** Items of 核算记录 that are read again. */
export const recordNames = {
  awardYear: '奖补年度',
  policyNumber: '政策文号',
  tableSha256: '测算表 SHA-256',
  openMandatory: '未改正的强制性问题（项）',
  openDifferences: '未说明的勾稽差异（项）',
  trialReadings: '试算口径（未裁定）',
} as const;

/** The content of 试算口径 when every reading that an award used is ruled or the default. */
export const noTrialReadings = '无';

/** 核算记录 as it stands in the book: content by item. */
export type RecordItems = ReadonlyMap<string | undefined, string | undefined>;

/**
 * What keeps a result book from being drafted from, whatever its lines are: problems left, differences from 测算表
 * not explained, readings only tried.
 */
export function checkReady(record: RecordItems): readonly Finding[] {
  return [
    ...checkOpen('result-open', record.get(recordNames.openMandatory)),
    ...checkOpen('result-unexplained', record.get(recordNames.openDifferences)),
    ...checkTrial(record.get(recordNames.trialReadings)),
  ];
}

/** A run with such problems left is not ready for any document. */
function checkOpen(rule: string, count: string | undefined): readonly Finding[] {
  if (count === undefined || count === '0') return [];
  const place = { kind: 'sheet', sheet: '数据问题' } as const;
  return [{ rule, severity: 'mandatory', place, facts: { count } }];
}

/** Amounts under a reading that was only tried are a comparison; a book that does not say so may hold such. */
function checkTrial(readings: string | undefined): readonly Finding[] {
  if (readings === noTrialReadings) return [];
  const finding = { severity: 'mandatory', place: { kind: 'sheet', sheet: recordTable.sheet } } as const;
  return readings === undefined
    ? [{ rule: 'result-record', ...finding, facts: { item: recordNames.trialReadings } }]
    : [{ rule: 'result-trial', ...finding, facts: { readings } }];
}

/**
 * Lines, the year or the trial readings changed by hand are no longer what was computed. A book
 * without the trial readings has another digest, and is told to be incomplete.
 */
export function checkDigest(
  rows: readonly Row[],
  record: RecordItems,
  sha256: (text: string) => string,
): readonly Finding[] {
  if (!record.has(recordNames.trialReadings)) return [];
  const content = (item: keyof typeof recordNames) => record.get(recordNames[item]) ?? '';
  const lines = rows.map((row) =>
    Object.fromEntries(assessmentTable.columns.map(({ id }) => [id, textOf(row, id)])),
  );
  const fixed = {
    awardYear: content('awardYear'),
    policyNumber: content('policyNumber'),
    trialReadings: content('trialReadings'),
  };
  if (sha256(resultDigestText(fixed, lines)) === content('tableSha256')) return [];
  return [{ rule: 'result-changed', severity: 'mandatory', place: { kind: 'sheet', sheet: '奖补测算表' } }];
}
