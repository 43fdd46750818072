import type { IsoDate } from '../../calendar.js';
import { add, compare, type DecimalText, divide, multiply, subtract } from '../../decimal.js';
import { payableWan } from '../../money.js';
import type { ClauseOutcome, Share, Sharing } from '../award.js';
import { type Clause, clauseOf, numberAt, type Policy } from '../law/policy.js';
import {
  chooseReading,
  type ReadingChoices,
  type ReadingUse,
  undecidedOption,
} from '../law/reading-choice.js';
import { type Fact, factText } from '../reasoning/fact.js';

/** A ratio that the bureau entered in 分担比例, with the document it rests on. */
export interface EnteredRatio {
  /** A clause id; absent for every clause that has no ratio of its own. */
  readonly clause?: string;
  readonly regionKind: string;
  readonly cityPercent: DecimalText;
  readonly documentNumber: string;
  readonly from?: IsoDate;
}

/** What decides who pays. */
export interface SharingBasis {
  readonly policy: Policy;
  readonly choices: ReadingChoices;
  /** The day by which parameters and entered ratios are taken. */
  readonly date: IsoDate;
  readonly ratios: readonly EnteredRatio[];
}

/**
 * Who pays an approved amount: the payers that the clause names; for R&D subsidies of a district the ratio of the
 * text; else what the reading split.other says. The last part is what remains, so the parts add up exactly.
 * Absent when the policy says nothing of sharing.
 *
 * @param approvedWan what is paid, 万元 in whole 分
 * @source 安办文〔2021〕17号第三部分第2项
 */
export function shareAward(
  outcome: Pick<ClauseOutcome, 'clause' | 'amountWan' | 'payers'>,
  approvedWan: DecimalText,
  regionKind: Fact<string>,
  basis: SharingBasis,
): Sharing | undefined {
  const { policy } = basis;
  if (outcome.payers !== undefined) return sharePayers(outcome, approvedWan, policy);
  const sharing = policy.clauses.find(({ shares }) => shares !== undefined);
  if (sharing === undefined) return undefined;
  if (sharing.shares?.includes(outcome.clause) === true && regionKind.value === '区') {
    const { value, unit } = numberAt(policy, sharing.id, 'cityShare', basis.date);
    return shareByPercent(approvedWan, value, `${sharing.article}：市与区分担，市级${value}${unit}`);
  }
  return shareOtherwise(outcome.clause, sharing, approvedWan, regionKind, basis);
}

function sharePayers(
  { clause, amountWan, payers = [] }: Pick<ClauseOutcome, 'clause' | 'amountWan' | 'payers'>,
  approvedWan: DecimalText,
  policy: Policy,
): Sharing {
  const { article } = clauseOf(policy, clause);
  if (amountWan !== undefined && compare(approvedWan, payableWan(amountWan)) === 0) {
    const shares = roundShares(payers, approvedWan);
    return { status: 'computed', shares, reason: `${article}写明出资方`, readings: [] };
  }
  const reason = `核定额与测算额不同，${article}没有写各出资方怎样减`;
  return { status: 'needs-decision', shares: [], reason, readings: [] };
}

/** Whole 分 for every payer; the last has what remains. */
function roundShares(payers: readonly Share[], approvedWan: DecimalText): readonly Share[] {
  const rounded = payers.map(({ payer, amountWan }) => ({ payer, amountWan: payableWan(amountWan) }));
  const before = add(...rounded.slice(0, -1).map(({ amountWan }) => amountWan));
  return rounded.map((share, index) =>
    index === rounded.length - 1 ? { ...share, amountWan: subtract(approvedWan, before) } : share,
  );
}

/** Counties, zones and other clauses: the text has no ratio; the bureau may have entered one. */
function shareOtherwise(
  clause: string,
  sharing: Clause,
  approvedWan: DecimalText,
  regionKind: Fact<string>,
  { policy, choices, date, ratios }: SharingBasis,
): Sharing {
  const use: ReadingUse = chooseReading(policy, choices, 'split.other');
  const covered = sharing.shares?.includes(clause) === true;
  const why = covered
    ? `${sharing.article}只写市与区，辖区类型是「${factText(regionKind)}」，没有比例`
    : `${sharing.article}：${clauseOf(policy, clause).sharingNote ?? '其他条款按原政策，没有写比例'}`;
  if (use.option === undecidedOption) {
    return { status: 'needs-decision', shares: [], reason: why, readings: [use] };
  }
  const fitting = ratios.filter(
    (ratio) =>
      ratio.regionKind === regionKind.value &&
      (ratio.clause === undefined || ratio.clause === clause) &&
      (ratio.from === undefined || ratio.from <= date),
  );
  const ratio = fitting.find((each) => each.clause === clause) ?? fitting[0];
  if (ratio === undefined) {
    const reason = `${why}，「分担比例」也没有这一项`;
    return { status: 'needs-decision', shares: [], reason, readings: [use] };
  }
  const reason = `${ratio.documentNumber}：市级${ratio.cityPercent}%`;
  return { ...shareByPercent(approvedWan, ratio.cityPercent, reason), readings: [use] };
}

function shareByPercent(amountWan: DecimalText, percent: DecimalText, reason: string): Sharing {
  // Whole 分, so that none is lost when the parts are paid.
  const city = payableWan(divide(multiply(amountWan, percent), '100'));
  const cityWan = compare(city, amountWan) > 0 ? amountWan : city;
  return {
    status: 'computed',
    shares: [
      { payer: cityPayer, amountWan: cityWan },
      { payer: districtPayer, amountWan: subtract(amountWan, cityWan) },
    ],
    percent,
    reason,
    readings: [],
  };
}

/** The payer of what is shared out to the city. */
export const cityPayer = '市级财政';
/** The payer of the rest. */
export const districtPayer = '县区财政';
