import type { IsoDate } from '../../calendar.js';
import { isIsoDate } from '../../calendar.js';
import type { Finding, SheetPlace } from '../../finding.js';
import { formatAddress } from '../../sheet/address.js';
import type { Cell, WorkbookSnapshot } from '../../sheet/cell.js';
import { parseDate } from '../../sheet/parse/date.js';
import { readDigestSheet, scoreDigestText } from './score-digest.js';
import { fixedItems, itemsToFillIn, scoreRecordNames } from './score-record.js';
import { contributionSheet, methodSheet, rankSheet, scoreRecordSheet } from './score-sheets.js';
import { sheetLines } from './sheet-lines.js';

/** An item of 评分记录 as it stands there. */
export interface RecordItem {
  readonly content: string;
  readonly cell: Cell;
}

/** 评分记录 of a result book. */
export interface ReadScoreRecord {
  /** By item; empty ones are absent. */
  readonly items: ReadonlyMap<string, RecordItem>;
  /** Absent where the framework itself has the methods. */
  readonly decidedOn?: IsoDate;
  /** What keeps documents from being drafted from the book, and what is worth knowing before. */
  readonly findings: readonly Finding[];
}

/** What a document needs to be known. */
const needed = [
  scoreRecordNames.framework,
  scoreRecordNames.source,
  scoreRecordNames.methodsFrom,
  scoreRecordNames.shownDecimals,
  scoreRecordNames.digest,
];

/**
 * Reads 评分记录. 考核年度, 选定单位 and 选定日期 may have been filled in by hand where the run did not know them; nothing
 * else in it, in the ranks, the contributions and the methods may have changed, and no 强制性 problem may have been left.
 */
export function readScoreRecord(
  snapshot: WorkbookSnapshot,
  sha256: (text: string) => string,
): ReadScoreRecord {
  const { name, item, content } = scoreRecordSheet;
  const place: SheetPlace = { kind: 'sheet', sheet: name };
  const lines = sheetLines(snapshot, name, [item, content])?.lines ?? [];
  const rows = lines.flatMap(({ row, at }) => {
    const title = at(item)?.text;
    const cell = at(content);
    return title === undefined ? [] : [{ title, cell, address: formatAddress({ row, column: 2 }) }];
  });
  const items = new Map(
    rows.flatMap(({ title, cell }) =>
      cell === undefined ? [] : [[title, { content: cell.text.trim(), cell }] as const],
    ),
  );
  const missing = needed.filter((each) => !items.has(each));
  if (missing.length > 0) {
    const facts = { items: missing.join('、') };
    return { items, findings: [{ rule: 'score-record', severity: 'mandatory', place, facts }] };
  }
  const pairs = rows.map(({ title, cell }): readonly [string, string] => [title, cell?.text ?? '']);
  const fillIn = (title: string): readonly Finding[] => {
    const row = rows.find((each) => each.title === title);
    const at = { ...place, ...(row !== undefined && { cell: row.address }) };
    const typed = items.get(title)?.content ?? '';
    if (typed === '')
      return [{ rule: 'score-record-empty', severity: 'mandatory', place: at, facts: { item: title } }];
    const expected = expectedOf(title, items.get(title)?.cell, snapshot.date1904);
    return expected === undefined
      ? []
      : [
          {
            rule: 'score-record-form',
            severity: 'mandatory',
            place: at,
            actual: typed,
            facts: { item: title, expected },
          },
        ];
  };
  const decidedOn = dateOf(items.get(scoreRecordNames.decidedOn)?.cell, snapshot.date1904);
  return {
    items,
    ...(decidedOn !== undefined && { decidedOn }),
    findings: [
      ...checkDigest(snapshot, pairs, items.get(scoreRecordNames.digest)?.content ?? '', sha256),
      ...leftOpen('score-result-open', 'mandatory', items.get(scoreRecordNames.openMandatory)?.content),
      ...leftOpen('score-result-verify', 'hint', items.get(scoreRecordNames.openVerify)?.content),
      ...itemsToFillIn(pairs).flatMap(fillIn),
    ],
  };
}

function checkDigest(
  { sheets }: WorkbookSnapshot,
  items: readonly (readonly [string, string])[],
  digest: string,
  sha256: (text: string) => string,
): readonly Finding[] {
  const guarded = [rankSheet.name, contributionSheet.name, methodSheet.name].flatMap((name) => {
    const sheet = sheets.find((each) => each.name === name);
    return sheet === undefined ? [] : [readDigestSheet(sheet)];
  });
  if (sha256(scoreDigestText(fixedItems(items), guarded)) === digest) return [];
  const place = { kind: 'sheet', sheet: rankSheet.name } as const;
  return [{ rule: 'score-result-changed', severity: 'mandatory', place }];
}

function leftOpen(
  rule: string,
  severity: Finding['severity'],
  count: string | undefined,
): readonly Finding[] {
  if (count === undefined || count === '0') return [];
  return [{ rule, severity, place: { kind: 'sheet', sheet: '数据问题' }, facts: { count } }];
}

/** What should stand there instead; absent when it does. */
function expectedOf(item: string, cell: Cell | undefined, date1904: boolean): string | undefined {
  if (item === scoreRecordNames.year)
    return /^\d{4}$/.test(cell?.text.trim() ?? '') ? undefined : '四位年份，如 2025';
  if (item !== scoreRecordNames.decidedOn) return undefined;
  return dateOf(cell, date1904) === undefined ? '年月日，如 2025-07-01' : undefined;
}

function dateOf(cell: Cell | undefined, date1904: boolean): IsoDate | undefined {
  if (cell?.value === undefined) return undefined;
  const { value } = parseDate(cell, date1904);
  return typeof value === 'string' && isIsoDate(value) ? value : undefined;
}
