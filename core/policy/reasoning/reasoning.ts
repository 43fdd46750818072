import type { IsoDate } from '../../calendar.js';
import {
  add,
  compare,
  type DecimalText,
  divide,
  maximum,
  minimum,
  multiply,
  subtract,
} from '../../decimal.js';
import type { ClauseOutcome, Condition, OutcomeFlag } from '../award.js';
import type { ParameterName } from '../law/parameter-names.js';
import {
  clauseOf,
  isInForce,
  numberAt,
  type Policy,
  type ScheduleEntry,
  scheduleAt,
  tiersAt,
} from '../law/policy.js';
import {
  chooseReading,
  type ReadingChoices,
  type ReadingUse,
  undecidedOption,
} from '../law/reading-choice.js';
import { findEntries, type ScheduleKey } from '../law/schedule.js';
import { tiersOf, tierText } from '../law/tiers.js';
import { type Fact, factText } from './fact.js';
import type { Quantity, Step } from './step.js';

/**
 * Records how one clause comes to its amount: conditions tested, readings used, steps computed. Clause
 * functions ask and compute through it, so nothing is decided that is not also shown.
 */
export class Reasoning {
  private readonly conditions: Condition[] = [];
  private readonly steps: Step[] = [];
  private readonly readings = new Map<string, ReadingUse>();
  private readonly notes: string[] = [];
  private readonly flags = new Set<OutcomeFlag>();
  private itemCap: DecimalText | undefined;
  private undecided = false;
  /** The day at which parameters are taken. */
  readonly date: IsoDate;

  /** @param date the date of the fact, at which parameters are taken */
  constructor(
    readonly policy: Policy,
    readonly clause: string,
    date: IsoDate,
    private readonly choices: ReadingChoices,
  ) {
    // Before the policy's first day nothing is due; its first values stand in, so that the rest can be shown.
    this.date = date < policy.effectiveFrom ? policy.effectiveFrom : date;
    if (!isInForce(policy, date)) {
      this.conditions.push({ asked: `政策在${policy.effectiveFrom}起施行`, actual: date, met: false });
    }
  }

  /** Tests a fact. A missing value is neither met nor unmet. Returns the value for further use. */
  require<Value extends string | number | boolean>(
    asked: string,
    fact: Fact<Value>,
    test: (value: Value) => boolean,
  ): Value | undefined {
    const met = fact.value === undefined ? 'unknown' : test(fact.value);
    this.conditions.push({
      asked,
      actual: factText(fact),
      met,
      ...(fact.source === undefined ? {} : { source: fact.source }),
    });
    return fact.value;
  }

  /** Whether every condition tested so far is met. */
  get holds(): boolean {
    return !this.undecided && this.conditions.every((condition) => condition.met === true);
  }

  note(text: string): void {
    this.notes.push(text);
  }

  /** The chosen option of a reading, recorded as used. */
  reading(id: string): string {
    const use = chooseReading(this.policy, this.choices, id);
    this.readings.set(id, use);
    return use.option;
  }

  /** Marks the claim as one the text (or the missing ruling) leaves open. */
  leaveOpen(why: string): void {
    this.undecided = true;
    this.notes.push(why);
  }

  /** A fact as a number to compute with. Throws when it is missing: test it with `require` first. */
  quantity(label: string, fact: Fact<DecimalText>): Quantity {
    if (fact.value === undefined) throw new TypeError(`\`${label}\` is missing. Require it before use.`);
    return {
      label,
      value: fact.value,
      unit: '万元',
      ...(fact.source === undefined ? {} : { source: fact.source }),
    };
  }

  /** A number of the law in force on the date of the fact. */
  parameter(label: string, name: ParameterName, clause: string = this.clause): Quantity {
    const { value, unit } = numberAt(this.policy, clause, name, this.date);
    return { label, value, unit, source: clauseOf(this.policy, clause).article };
  }

  /** The entries of a schedule that a title, level and grade meet, in force on the date of the fact. */
  entries(name: ParameterName, key: ScheduleKey): readonly ScheduleEntry[] {
    return findEntries(scheduleAt(this.policy, this.clause, name, this.date).entries, key);
  }

  /**
   * What an entry of a schedule gives, as a number to compute with; absent where the text names none. A number
   * that is doubtful as printed is used as it stands, with a note and the flag `ocr-suspect`.
   */
  entryValue(label: string, name: ParameterName, entry: ScheduleEntry): Quantity | undefined {
    const { unit } = scheduleAt(this.policy, this.clause, name, this.date);
    if (entry.value === undefined) return undefined;
    if (entry.suspect !== undefined) {
      this.flags.add('ocr-suspect');
      this.note(entry.suspect);
    }
    return { label, value: entry.value, unit, source: clauseOf(this.policy, this.clause).article };
  }

  /** A count as a number to compute with: 家, 人, 个. */
  count(label: string, value: number, unit: string): Quantity {
    return { label, value: String(value), unit };
  }

  add(label: string, a: Quantity, b: Quantity): Quantity {
    return this.record('add', [a, b], { label, value: add(a.value, b.value), unit: a.unit });
  }

  subtract(label: string, a: Quantity, b: Quantity): Quantity {
    return this.record('subtract', [a, b], { label, value: subtract(a.value, b.value), unit: a.unit });
  }

  /** The sum of any number of quantities; 0 for none, a single one as it is. */
  total(label: string, quantities: readonly Quantity[]): Quantity {
    const [first, second] = quantities;
    if (first !== undefined && second === undefined) return { ...first, label };
    const value = add(...quantities.map((quantity) => quantity.value));
    const sum: Quantity = { label, value, unit: first?.unit ?? '万元' };
    return first === undefined ? sum : this.record('add', quantities, sum);
  }

  /** `base` × `rate`, in % or ‰ as the rate's unit says. */
  applyRate(label: string, base: Quantity, rate: Quantity): Quantity {
    const parts = partsOf[rate.unit];
    if (parts === undefined) throw new TypeError(`\`${rate.unit}\` is no unit of a rate. Use % or ‰.`);
    const value = divide(multiply(base.value, rate.value), parts);
    return this.record('multiply', [base, rate], { label, value, unit: base.unit });
  }

  /** An amount for each × how many. */
  forEach(label: string, each: Quantity, count: Quantity): Quantity {
    return this.record('multiply', [each, count], {
      label,
      value: multiply(each.value, count.value),
      unit: each.unit,
    });
  }

  maximum(label: string, quantities: readonly [Quantity, ...Quantity[]]): Quantity {
    const [first, ...rest] = quantities;
    const value = maximum(first.value, ...rest.map((quantity) => quantity.value));
    return this.record('maximum', quantities, { label, value, unit: first.unit });
  }

  minimum(label: string, quantities: readonly [Quantity, ...Quantity[]]): Quantity {
    const [first, ...rest] = quantities;
    const value = minimum(first.value, ...rest.map((quantity) => quantity.value));
    return this.record('minimum', quantities, { label, value, unit: first.unit });
  }

  /** The lesser of an amount and the clause's own cap. */
  capItem(amount: Quantity, cap: Quantity, label = '应补'): Quantity {
    this.itemCap = cap.value;
    return this.minimum(label, [amount, cap]);
  }

  /**
   * What a tier list gives for an amount. Where the text gives two tiers for one number, the declared reading
   * decides (`upper`, `lower`); a gap or an open reading leaves the claim open and gives nothing.
   */
  tier(
    label: string,
    name: ParameterName,
    amount: Quantity,
    clause: string = this.clause,
  ): Quantity | undefined {
    const { list, unit } = tiersAt(this.policy, clause, name, this.date);
    const worded = list.tiers.some(
      ({ orMore, orLess }) => isBound(orMore, amount.value) || isBound(orLess, amount.value),
    );
    const inclusive = worded ? this.reading('general.aboveInclusive') === 'true' : true;
    const found = tiersOf(list, amount.value, inclusive);
    let [tier] = found;
    if (found.length > 1 && list.overlap !== undefined) {
      const option = this.reading(list.overlap.reading);
      if (option === undecidedOption) {
        const values = found.map((each) => each.value).join('、');
        this.leaveOpen(`${amount.label}恰为${amount.value}万元，同在两档之内，可为${values}万元，待裁定`);
        return undefined;
      }
      const ascending = [...found].sort((a, b) => compare(a.value, b.value));
      tier = option === 'lower' ? ascending[0] : ascending.at(-1);
    }
    if (tier === undefined) {
      this.leaveOpen(`${amount.label}${amount.value}万元不在任何一档之内`);
      return undefined;
    }
    const source = clauseOf(this.policy, clause).article;
    const given: Quantity = { label, value: tier.value, unit, source };
    this.steps.push({ operator: 'tier', operands: [amount, given], result: given, note: tierText(tier) });
    return given;
  }

  /** The outcome with `amount`; without one, what the conditions and open readings make of it. */
  conclude(amount?: Quantity): ClauseOutcome {
    const refused = this.conditions.some((condition) => condition.met === false);
    const base = {
      clause: this.clause,
      conditions: this.conditions,
      readings: [...this.readings.values()],
      notes: this.notes,
      ...(this.itemCap === undefined ? {} : { itemCapWan: this.itemCap }),
      ...(this.flags.size === 0 ? {} : { flags: [...this.flags] }),
    };
    if (refused) return { ...base, status: 'not-eligible', amountWan: '0', steps: [] };
    if (!this.holds || amount === undefined) return { ...base, status: 'needs-decision', steps: this.steps };
    const steps: readonly Step[] =
      this.steps.length > 0 ? this.steps : [{ operator: 'fixed', operands: [amount], result: amount }];
    return { ...base, status: 'computed', amountWan: amount.value, steps };
  }

  /** The outcome where the text says 最高 and nothing is approved yet: `most` is a bound and no amount. */
  concludeUpTo(most: Quantity): ClauseOutcome {
    this.itemCap = most.value;
    const outcome = this.conclude(most);
    return outcome.status === 'computed' ? { ...outcome, status: 'upper-bound' } : outcome;
  }

  private record(operator: Step['operator'], operands: readonly Quantity[], result: Quantity): Quantity {
    this.steps.push({ operator, operands, result });
    return result;
  }
}

/** How many parts make the whole. */
const partsOf: Readonly<Record<string, DecimalText>> = { '%': '100', '‰': '1000' };

function isBound(bound: DecimalText | undefined, value: DecimalText): boolean {
  return bound !== undefined && compare(bound, value) === 0;
}
