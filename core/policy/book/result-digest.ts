import { roundHalfUp } from '../../decimal.js';
import { foldName } from '../../sheet/fold-text.js';
import type { ResultLine } from './result-line.js';
import { assessmentTable, openColumns } from './result-tables.js';

/** A spreadsheet keeps 15 digits; an award has at most these places of 万元 that anyone can see. */
const places = 9;

/** What may not change in 核算记录, as it stands there. */
export interface FixedRecord {
  readonly awardYear: string;
  readonly policyNumber: string;
  /** 试算口径（未裁定）. */
  readonly trialReadings: string;
}

const fixedColumns = assessmentTable.columns.filter(({ id }) => !openColumns.includes(id));

/**
 * The fixed contents of a result book as one text, to be hashed: year, policy, trial readings and every line in
 * an order of its own, so that sorting the sheet changes nothing and any other edit does, but for white space and
 * what is entered in the open columns.
 */
export function resultDigestText(
  { awardYear, policyNumber, trialReadings }: FixedRecord,
  lines: readonly ResultLine[],
): string {
  const texts = lines.map((line) =>
    JSON.stringify(
      fixedColumns.map(({ id, type }) => {
        const content = line[id] ?? '';
        return type.kind === 'amount-wan' && content !== ''
          ? roundHalfUp(content, places)
          : foldName(content);
      }),
    ),
  );
  return JSON.stringify([awardYear, policyNumber, trialReadings, texts.sort()]);
}
