import { booleanOf, decimalOf, type Row, textOf, yearNumberOf } from '../../../sheet/read-table.js';
import type { FactReader } from '../fact-reader.js';
import type { RdYear } from './applicant.js';

/** One row of 研发. */
export function readRdYear(row: Row, facts: FactReader): RdYear {
  return {
    year: facts.read(row, 'rdYear', yearNumberOf),
    expensesWan: facts.read(row, 'rdWan', decimalOf),
    basis: facts.read(row, 'basis', textOf),
    firstTime: facts.read(row, 'firstTime', booleanOf),
    subsidised: facts.read(row, 'subsidised', booleanOf),
    otherSubsidyWan: facts.read(row, 'otherSubsidyWan', decimalOf),
  };
}

/** Two rows for one year from one source contradict each other: neither figure may be used. */
export function withoutRepeated(years: readonly RdYear[]): readonly RdYear[] {
  const key = ({ year, basis }: RdYear) => `${year.value} ${basis.value}`;
  return years.map((entry) => {
    const repeated = years.some((other) => other !== entry && key(other) === key(entry));
    const { source } = entry.expensesWan;
    const doubt = '同一年度、同一来源有两行';
    return repeated ? { ...entry, expensesWan: { doubt, ...(source !== undefined && { source }) } } : entry;
  });
}
