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
import type { ClauseOutcome, Condition } from '../award.js';
import { clauseOf, isInForce, numberAt, type Policy, tiersAt } from '../law/policy.js';
import {
  chooseReading,
  type ReadingChoices,
  type ReadingUse,
  undecidedOption,
} from '../law/reading-choice.js';
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
  parameter(label: string, name: string, clause: string = this.clause): Quantity {
    const { value, unit } = numberAt(this.policy, clause, name, this.date);
    return { label, value, unit, source: clauseOf(this.policy, clause).article };
  }

  add(label: string, a: Quantity, b: Quantity): Quantity {
    return this.record('add', [a, b], { label, value: add(a.value, b.value), unit: a.unit });
  }

  subtract(label: string, a: Quantity, b: Quantity): Quantity {
    return this.record('subtract', [a, b], { label, value: subtract(a.value, b.value), unit: a.unit });
  }

  /** `base` × `rate` percent. */
  applyRate(label: string, base: Quantity, rate: Quantity): Quantity {
    const value = divide(multiply(base.value, rate.value), '100');
    return this.record('multiply', [base, rate], { label, value, unit: base.unit });
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
  capItem(amount: Quantity, cap: Quantity): Quantity {
    this.itemCap = cap.value;
    return this.minimum('应补', [amount, cap]);
  }

  /**
   * What a tier list gives for an amount. Where the text gives two tiers for one number, the declared reading
   * decides (`upper`, `lower`); a gap or an open reading leaves the claim open and gives nothing.
   */
  tier(label: string, name: string, amount: Quantity, clause: string = this.clause): Quantity | undefined {
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
    };
    if (refused) return { ...base, status: 'not-eligible', amountWan: '0', steps: [] };
    if (!this.holds || amount === undefined) return { ...base, status: 'needs-decision', steps: this.steps };
    return { ...base, status: 'computed', amountWan: amount.value, steps: this.steps };
  }

  private record(operator: Step['operator'], operands: readonly Quantity[], result: Quantity): Quantity {
    this.steps.push({ operator, operands, result });
    return result;
  }
}

function isBound(bound: DecimalText | undefined, value: DecimalText): boolean {
  return bound !== undefined && compare(bound, value) === 0;
}
