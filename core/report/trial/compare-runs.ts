import { compare, type DecimalText, subtract } from '../../decimal.js';
import { groupBy } from '../../group-by.js';
import { type AwardTotals, totalOf } from '../../policy/assess-batch.js';
import type { Award } from '../../policy/award.js';
import type { AwardRun } from '../run-award.js';

/** The same awards as they are and as they would be. */
interface ComparedTotals {
  readonly before: AwardTotals;
  readonly after: AwardTotals;
  /** Certain amount after, less before, 万元. */
  readonly differenceWan: DecimalText;
}

/** One enterprise as it is and as it would be. */
export interface EnterpriseComparison extends ComparedTotals {
  readonly creditCode: string;
  readonly name: string;
  readonly region: string;
}

/** One batch computed twice. */
export interface RunComparison extends ComparedTotals {
  /**
   * Every enterprise with an amount or an open line in either run: the greatest difference first, whichever way it
   * goes, then the greatest of the upper bounds; equal ones in the order of the batch.
   */
  readonly enterprises: readonly EnterpriseComparison[];
}

/** Two runs over one batch, side by side, by enterprise and in total. */
export function compareRuns(before: AwardRun, after: AwardRun): RunComparison {
  const old = byEnterprise(before.assessment.awards);
  const now = byEnterprise(after.assessment.awards);
  const enterprises = [...new Map([...old, ...now]).keys()].flatMap((creditCode): EnterpriseComparison[] => {
    const [oldAwards = [], nowAwards = []] = [old.get(creditCode), now.get(creditCode)];
    const [first] = [...oldAwards, ...nowAwards];
    const totals = comparedTotals(totalOf(oldAwards), totalOf(nowAwards));
    if (first === undefined || (isNothing(totals.before) && isNothing(totals.after))) return [];
    return [{ creditCode, name: first.name, region: first.region, ...totals }];
  });
  return {
    ...comparedTotals(before.assessment.totals, after.assessment.totals),
    enterprises: enterprises.sort(
      (a, b) =>
        compare(size(b.differenceWan), size(a.differenceWan)) ||
        compare(size(upperBoundDifference(b)), size(upperBoundDifference(a))),
    ),
  };
}

/** Whether anything at all is otherwise: an amount, an upper bound, or what is open. */
export function isChanged({ before, after, differenceWan }: ComparedTotals): boolean {
  return (
    compare(differenceWan, '0') !== 0 ||
    compare(before.upperBoundWan, after.upperBoundWan) !== 0 ||
    before.undecidedCount !== after.undecidedCount
  );
}

function comparedTotals(before: AwardTotals, after: AwardTotals): ComparedTotals {
  return { before, after, differenceWan: subtract(after.certainWan, before.certainWan) };
}

function byEnterprise(awards: readonly Award[]): ReadonlyMap<string, readonly Award[]> {
  return groupBy(awards, ({ creditCode }) => creditCode);
}

function isNothing({ certainWan, upperBoundWan, undecidedCount }: AwardTotals): boolean {
  return compare(certainWan, '0') === 0 && compare(upperBoundWan, '0') === 0 && undecidedCount === 0;
}

function upperBoundDifference({ before, after }: ComparedTotals): DecimalText {
  return subtract(after.upperBoundWan, before.upperBoundWan);
}

/** How far from 0. */
function size(value: DecimalText): DecimalText {
  return value.startsWith('-') ? value.slice(1) : value;
}
