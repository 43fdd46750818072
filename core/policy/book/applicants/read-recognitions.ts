import type { IsoDate } from '../../../calendar.js';
import { groupBy } from '../../../group-by.js';
import { booleanOf, dateOf, type Row, textOf, yearNumberOf } from '../../../sheet/read-table.js';
import type { Fact } from '../../reasoning/fact.js';
import type { FactReader } from '../fact-reader.js';
import type { Recognition } from './applicant.js';

/** One row of 高企; what has to be done by a day is done when that day is not after `date`. */
export function readRecognition(row: Row, facts: FactReader, date: IsoDate): Recognition {
  const manner = facts.read(row, 'manner', textOf);
  const validUntil = facts.read(row, 'validUntil', dateOf);
  const changedOn = facts.read(row, 'changedOn', dateOf);
  return {
    manner: manner.value === '迁入' ? '迁入' : '认定',
    // Without its manner a row may be either: its claim stays open.
    year:
      manner.value === undefined ? derive(manner, () => 0) : facts.read(row, 'recognitionYear', yearNumberOf),
    grantedOn: manner.value === '迁入' ? changedOn : facts.read(row, 'issuedOn', dateOf),
    certificateValid:
      changedOn.value === undefined
        ? derive(changedOn, () => false)
        : derive(validUntil, (until) => until >= (changedOn.value ?? '')),
    wholeRelocation: facts.read(row, 'wholeRelocation', booleanOf),
    changeDone: changedOn.doubt === undefined ? isDone(changedOn, date) : derive(changedOn, () => true),
  };
}

/** A fact that follows from another one; as absent as that one is. */
function derive<Value, Derived>(fact: Fact<Value>, make: (value: Value) => Derived): Fact<Derived> {
  const { value, ...rest } = fact;
  return value === undefined ? rest : { ...rest, value: make(value) };
}

/** Whether a day has come by `date`; an empty cell says that it has not. */
function isDone({ value, ...rest }: Fact<IsoDate>, date: IsoDate): Fact<boolean> {
  return { ...rest, value: value !== undefined && value <= date };
}

/** A recognition typed twice is one, and which of the rows is right is not known. */
export function withoutDoubled(recognitions: readonly Recognition[]): readonly Recognition[] {
  const groups = groupBy(recognitions, ({ year, manner }) => `${year.value ?? year.source} ${manner}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const { source } = first.year;
    const doubt = '同一年度、同一方式有两行';
    return { ...first, year: { doubt, ...(source !== undefined && { source }) } };
  });
}
