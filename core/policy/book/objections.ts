import type { IsoDate } from '../../calendar.js';
import type { DecimalText } from '../../decimal.js';
import type { Finding, SheetPlace } from '../../finding.js';
import type { ObjectionVerdict } from '../../sheet/award-tables/objections.js';
import { dateOf, decimalOf, placeOf, sheetPlaceOf, textOf } from '../../sheet/read-table.js';
import { withoutAbsent } from '../../without-absent.js';
import type { Fact } from '../reasoning/fact.js';
import { type AwardName, readAwardName } from './award-name.js';
import { FactReader, isFaultless } from './fact-reader.js';
import { rowsOf, type Tables } from './tables.js';

/** An objection as entered, with what it is about. */
export interface EnteredObjection extends AwardName {
  readonly content: string;
  /** Absent when it is not known what came of it and by which decision, or what exactly it is about. */
  readonly verdict?: ObjectionVerdict;
  /** 调整后金额. */
  readonly adjusted: Fact<DecimalText>;
  readonly documentNumber?: string;
  readonly date?: IsoDate;
  readonly handler?: string;
  readonly reviewer?: string;
  /** The cell of the verdict. */
  readonly source: string;
  readonly place: SheetPlace;
  readonly amountPlace: SheetPlace;
}

/** 公示异议: what was objected to in the award year and what came of it. */
export function readObjections(
  tables: Tables,
  findings: readonly Finding[],
  awardYear: number,
): readonly EnteredObjection[] {
  const facts = new FactReader(findings);
  return rowsOf(tables, 'objections').flatMap((row): readonly EnteredObjection[] => {
    const read = readAwardName(row, facts, awardYear);
    if (read === undefined) return [];
    const content = textOf(row, 'content');
    const verdict = facts.read(row, 'verdict', textOf).value;
    const adjusted = facts.read(row, 'adjustedWan', decimalOf);
    const isDecided = isFaultless(facts, row, ['documentNumber', 'date', 'handler', 'reviewer']);
    const isClear = read.isClear && content !== undefined && adjusted.doubt === undefined && isDecided;
    return [
      {
        ...read.name,
        content: content ?? '',
        adjusted,
        source: placeOf(row, 'verdict'),
        place: sheetPlaceOf(row, 'verdict'),
        amountPlace: sheetPlaceOf(row, 'adjustedWan'),
        ...withoutAbsent({
          // The column offers these words alone.
          verdict: isClear ? (verdict as ObjectionVerdict | undefined) : undefined,
          documentNumber: textOf(row, 'documentNumber'),
          date: dateOf(row, 'date'),
          handler: textOf(row, 'handler'),
          reviewer: textOf(row, 'reviewer'),
        }),
      },
    ];
  });
}
