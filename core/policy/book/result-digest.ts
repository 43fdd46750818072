import { type DecimalText, roundHalfUp } from '../../decimal.js';

/** What may not change in a line of 奖补测算表 after it was computed. */
export interface FixedLine {
  readonly region: string;
  readonly name: string;
  readonly creditCode: string;
  readonly claim: string;
  readonly clause: string;
  readonly item: string;
  /** 测算额. */
  readonly amountWan?: DecimalText;
  /** 可算, 上限, 待裁定. */
  readonly status: string;
}

/** A spreadsheet keeps 15 digits; an award has at most these places of 万元 that anyone can see. */
const places = 9;

/** What may not change in 核算记录, as it stands there. */
export interface FixedRecord {
  readonly awardYear: string;
  readonly policyNumber: string;
  /** 试算口径（未裁定）. */
  readonly trialReadings: string;
}

/**
 * The fixed contents of a result book as one text, to be hashed: year, policy, trial readings and every line in
 * an order of its own, so that sorting the sheet changes nothing and any other edit does.
 */
export function resultDigestText(
  { awardYear, policyNumber, trialReadings }: FixedRecord,
  lines: readonly FixedLine[],
): string {
  const texts = lines.map(({ region, name, creditCode, claim, clause, item, amountWan, status }) => {
    const amount = amountWan === undefined ? '' : roundHalfUp(amountWan, places);
    return JSON.stringify([creditCode, claim, clause, region, name, item, amount, status]);
  });
  return JSON.stringify([awardYear, policyNumber, trialReadings, texts.sort()]);
}
