import type { IsoDate } from '../../calendar.js';
import { type DataFile, fileFinding } from '../../data-file.js';
import { type Dated, valueAt } from '../../dated.js';
import { type DecimalText, isDecimalText } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import { findPolicyFaults } from './faults/policy-faults.js';
import { entriesOf, type ParameterValue } from './parameter-entries.js';
import { type ParameterName, parameterTitle } from './parameter-names.js';
import { parametersOf } from './parameters-of.js';
import type { Clause, Parameter, Policy, ScheduleEntry } from './policy.js';
import type { TierList } from './tiers.js';

/** One number of the law set otherwise, to see what it would do: `4-1.rate=6`, `7-1.award.2=60`. */
export interface ParameterChange {
  readonly clause: string;
  readonly parameter: string;
  /** Which tier or line of a schedule, from 1; absent for a single number. */
  readonly position?: string;
  readonly value: string;
}

/**
 * The policy with one number set otherwise from a day on; what held before that day stays. What names no number
 * of the policy, or gives none, is a finding and changes nothing.
 *
 * @param since the earliest day whose facts are to be computed anew
 */
export function changePolicy(
  policy: Policy,
  change: ParameterChange,
  since: IsoDate,
): { readonly policy?: Policy; readonly findings: readonly Finding[] } {
  const file = fileOf(change);
  const clause = policy.clauses.find(({ id }) => id === change.clause);
  if (clause === undefined) {
    const known = policy.clauses.map(({ id }) => id).join('、');
    return { findings: [fileFinding(file, 'clause-reference', [], { known }, change.clause)] };
  }
  const parameters = parametersOf(clause);
  const found = parameters.find(([name]) => name === change.parameter);
  if (found === undefined) {
    const known = parameters.map(([name]) => parameterTitle(name)).join('、');
    const facts = { clause: clause.id, known: known === '' ? '无' : known };
    return { findings: [fileFinding(file, 'parameter-unknown', [], facts, change.parameter)] };
  }
  const [name, parameter] = found;
  const fault = positionFault(file, parameter, change, since) ?? valueFault(file, change.value);
  if (fault !== undefined) return { findings: [fault] };

  const changed = withParameter(policy, clause, name, changeParameter(parameter, change, since));
  const findings = findPolicyFaults(changed, file, file);
  return findings.length > 0 ? { findings } : { policy: changed, findings };
}

/** A setting stands in no file; its own words are its place. */
function fileOf({ clause, parameter, position, value }: ParameterChange): DataFile {
  const words = [clause, parameter, position].filter((part) => part !== undefined).join('.');
  return { name: `${words}=${value}`, data: undefined, locate: () => undefined };
}

/** A single number has no positions; of several, the one meant must be named and be there on every day. */
function positionFault(
  file: DataFile,
  parameter: Parameter,
  { clause, parameter: name, position }: ParameterChange,
  since: IsoDate,
): Finding | undefined {
  const single = parameter.kind !== 'tiers' && parameter.kind !== 'schedule';
  if (single) {
    if (position === undefined) return undefined;
    return fileFinding(file, 'parameter-single', [], { clause, parameter: name }, position);
  }
  const lengths = valuesSince<ParameterValue>(parameter.values, since).map(
    ({ value }) => entriesOf(value).length,
  );
  const count = Math.min(...lengths);
  if (position !== undefined && /^[1-9]\d*$/.test(position) && Number(position) <= count) return undefined;
  const facts = { clause, parameter: name, count: String(count) };
  return fileFinding(file, 'parameter-position', [], facts, position ?? '');
}

function valueFault(file: DataFile, value: string): Finding | undefined {
  if (isDecimalText(value)) return undefined;
  return fileFinding(file, 'data-form', [], { expected: '十进制数，如 6、0.5' }, value);
}

function withParameter(policy: Policy, clause: Clause, name: ParameterName, parameter: Parameter): Policy {
  const changed: Clause = { ...clause, parameters: { ...clause.parameters, [name]: parameter } };
  return { ...policy, clauses: policy.clauses.map((each) => (each === clause ? changed : each)) };
}

function changeParameter(parameter: Parameter, change: ParameterChange, since: IsoDate): Parameter {
  const { position, value } = change;
  const index = Number(position) - 1;
  switch (parameter.kind) {
    case 'tiers': {
      const set = (list: TierList): TierList => ({ ...list, tiers: withValue(list.tiers, index, value) });
      return { ...parameter, values: changeSince(parameter.values, since, set) };
    }
    case 'schedule': {
      const set = (entries: readonly ScheduleEntry[]) => withValue(entries, index, value);
      return { ...parameter, values: changeSince(parameter.values, since, set) };
    }
    default:
      return { ...parameter, values: changeSince(parameter.values, since, () => value) };
  }
}

function withValue<Entry>(entries: readonly Entry[], index: number, value: DecimalText): readonly Entry[] {
  return entries.map((entry, at) => (at === index ? { ...entry, value } : entry));
}

/** What held before `since` as it was; what holds on it and later, changed. */
function changeSince<Value extends ParameterValue>(
  dated: Dated<Value>,
  since: IsoDate,
  change: (value: Value) => Value,
): Dated<Value> {
  const changed = valuesSince(dated, since).map(({ from, value }) => ({ from, value: change(value) }));
  const before = dated.filter(({ from }) => from < since);
  return [...before, ...changed];
}

/** The values in force on `since`, from that day, and every later one. */
function valuesSince<Value extends ParameterValue>(dated: Dated<Value>, since: IsoDate): Dated<Value> {
  const current = valueAt(dated, since);
  const later = dated.filter(({ from }) => from > since);
  return current === undefined ? later : [{ from: since, value: current }, ...later];
}
