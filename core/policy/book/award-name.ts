import { type Row, textOf, yearNumberOf } from '../../sheet/read-table.js';
import { withoutAbsent } from '../../without-absent.js';
import type { FactReader } from './fact-reader.js';

/** Which award a row that the bureau entered is about. */
export interface AwardName {
  /** As typed where it cannot be read; empty where nothing stands there. */
  readonly creditCode: string;
  readonly isCodeRead: boolean;
  /** Absent when it cannot be read or has a fault: then any clause may be meant. */
  readonly clause?: string;
  /** 事项; needed where the applicant has several awards of the clause. */
  readonly claim?: string;
}

/** An award as a row names it, and whether all of that can be relied on; if not, what the row says is not used. */
interface ReadAwardName {
  readonly name: AwardName;
  readonly isClear: boolean;
}

/**
 * What a row of 核定 or 公示异议 is about; absent for one of another award year. A row without a year is of this one:
 * where the sheet has the column, `override-year` asks for it, and the row is not clear.
 */
export function readAwardName(row: Row, facts: FactReader, awardYear: number): ReadAwardName | undefined {
  const year = facts.read(row, 'awardYear', yearNumberOf);
  if (year.value !== undefined && year.value !== awardYear) return undefined;
  const code = textOf(row, 'creditCode');
  const clause = facts.read(row, 'clause', textOf).value;
  const claim = facts.read(row, 'claim', textOf);
  const isClear = code !== undefined && clause !== undefined && claim.doubt === undefined;
  return {
    name: {
      creditCode: code ?? row.cells.get('creditCode')?.raw ?? '',
      isCodeRead: code !== undefined,
      ...withoutAbsent({ clause, claim: claim.value }),
    },
    isClear: isClear && year.doubt === undefined,
  };
}
