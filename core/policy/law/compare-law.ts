import type { IsoDate } from '../../calendar.js';
import { valueAt } from '../../dated.js';
import { entriesOf, type ParameterEntry, type ParameterValue } from './parameter-entries.js';
import type { ParameterName } from './parameter-names.js';
import { parametersOf } from './parameters-of.js';
import { type Clause, isInForce, type Policy } from './policy.js';

/** A policy as it stands on one day. */
export interface LawOn {
  readonly policy: Policy;
  readonly date: IsoDate;
}

/** One number of the law that is not the same on two sides; absent on a side that has it not in force. */
export interface LawDifference {
  readonly clause: string;
  readonly item: string;
  readonly parameter: ParameterName;
  /** Which tier or line of a schedule; empty for a single number. */
  readonly label: string;
  readonly unit: string;
  readonly before?: ParameterEntry;
  readonly after?: ParameterEntry;
}

/**
 * Every number that differs between two days of one policy, or between a policy and a changed one, in the order
 * of the text; none when it is the same law.
 */
export function compareLaw(before: LawOn, after: LawOn): readonly LawDifference[] {
  return before.policy.clauses.flatMap((clause) =>
    parametersOf(clause).flatMap(([parameter, { unit }]) => {
      const old = entriesOn(before, clause, parameter);
      const now = entriesOn(after, clause, parameter);
      return [...new Set([...old.keys(), ...now.keys()])].flatMap((label): LawDifference[] => {
        const [first, second] = [old.get(label), now.get(label)];
        if (first !== undefined && second !== undefined && first.value === second.value) return [];
        return [
          {
            clause: clause.id,
            item: clause.item,
            parameter,
            label,
            unit,
            ...(first !== undefined && { before: first }),
            ...(second !== undefined && { after: second }),
          },
        ];
      });
    }),
  );
}

/** The numbers of a parameter in force, by their labels. */
function entriesOn(
  { policy, date }: LawOn,
  { id }: Clause,
  name: ParameterName,
): ReadonlyMap<string, ParameterEntry> {
  const parameter = policy.clauses.find((clause) => clause.id === id)?.parameters[name];
  const value =
    parameter !== undefined && isInForce(policy, date)
      ? valueAt<ParameterValue>(parameter.values, date)
      : undefined;
  return new Map(value === undefined ? [] : entriesOf(value).map((entry) => [entry.label, entry]));
}
