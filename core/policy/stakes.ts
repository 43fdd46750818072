import { add, compare, type DecimalText, maximum, minimum, subtract } from '../decimal.js';
import { payableWan } from '../money.js';
import type { Award } from './award.js';
import type { Policy, Reading } from './law/policy.js';
import { type ReadingUse, readingOf, undecidedOption } from './law/reading-choice.js';

/** What one option of a reading would do to the batch. */
export interface StakeOption {
  readonly option: string;
  readonly chosen: boolean;
  /** The batch's certain total under it, as computed (before approvals), 万元. */
  readonly certainWan: DecimalText;
  /** Against the option in force. */
  readonly differenceWan: DecimalText;
  /** Open lines under it, against the option in force. */
  readonly undecidedDifference: number;
}

/** The money that hangs on one reading over a batch. */
export interface Stake {
  readonly reading: Reading;
  readonly use: ReadingUse;
  /** Award lines that used the reading or change under it. */
  readonly lines: number;
  readonly options: readonly StakeOption[];
  /** The greatest certain total under any option less the least: what the ruling is worth. */
  readonly atStakeWan: DecimalText;
}

/** 口径影响: every reading that the batch's results used, the most expensive first, then by register order. */
export function findStakes(awards: readonly Award[], policy: Policy): readonly Stake[] {
  const uses = new Map(awards.flatMap((award) => award.readings).map((use) => [use.id, use]));
  const current = add(...awards.map(certain));
  const stakes = policy.readings.flatMap((reading) => {
    const use = uses.get(reading.id);
    return use === undefined ? [] : [stakeOf(readingOf(policy, reading.id), use, awards, current)];
  });
  return stakes.sort((a, b) => compare(b.atStakeWan, a.atStakeWan));
}

function stakeOf(reading: Reading, use: ReadingUse, awards: readonly Award[], current: DecimalText): Stake {
  const options = Object.keys(reading.options).map((option): StakeOption => {
    const changes = awards.flatMap((award) => {
      const other = award.alternatives.find((each) => each.reading === reading.id && each.option === option);
      return other === undefined ? [] : [{ award, other }];
    });
    const differenceWan = add(...changes.map(({ award, other }) => subtract(certain(other), certain(award))));
    return {
      option,
      chosen: option === use.option,
      certainWan: add(current, differenceWan),
      differenceWan,
      undecidedDifference: changes.reduce((sum, { award, other }) => sum + open(other) - open(award), 0),
    };
  });
  // Not deciding is no reading: what a ruling is worth lies between the options that decide.
  const decided = options.filter(({ option }) => option !== undecidedOption);
  const totals = decided.map((option) => option.certainWan) as [DecimalText, ...DecimalText[]];
  const touched = awards.filter(
    (award) =>
      award.readings.some(({ id }) => id === reading.id) ||
      award.alternatives.some((alternative) => alternative.reading === reading.id),
  );
  return {
    reading,
    use,
    lines: touched.length,
    options,
    atStakeWan: subtract(maximum(...totals), minimum(...totals)),
  };
}

type Result = Pick<Award, 'status' | 'amountWan'>;

function certain(result: Result): DecimalText {
  return result.status === 'computed' ? payableWan(result.amountWan ?? '0') : '0';
}

function open(result: Result): number {
  return result.status === 'needs-decision' ? 1 : 0;
}
