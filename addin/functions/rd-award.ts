import type { RdYear } from '../../core/policy/book/applicants/applicant.js';
import { batchTable } from '../../core/sheet/award-tables/batch.js';
import { enterprisesTable } from '../../core/sheet/award-tables/enterprises.js';
import { rdExpensesTable } from '../../core/sheet/award-tables/rd-expenses.js';
import { applicantOf, factOf } from './arguments/applicant-of.js';
import {
  cellOf,
  columnOf,
  type Given,
  textArgument,
  yearArgument,
  yesNoArgument,
} from './arguments/argument.js';
import { readingsArgument } from './arguments/readings-argument.js';
import { certainAmount } from './certain-amount.js';
import { embeddedPolicy } from './embedded-policy.js';
import { wrongArgument } from './function-error.js';

/** What the subsidy of clause 4 is computed from; every value as Excel hands it over. */
export interface RdArguments {
  readonly awardYear: Given;
  readonly rdWan: Given;
  readonly firstTime: Given;
  readonly inRdStatistics: Given;
  /** Earlier years, a row each: year, R&D expenses, whether subsidised. */
  readonly history: readonly (readonly Given[])[] | null;
  readonly otherSubsidyWan: Given;
  readonly aboveDesignatedSize: Given;
  readonly rdStatisticsWan: Given;
  readonly readings: readonly (readonly Given[])[] | null;
}

const rd = (id: string) => columnOf(rdExpensesTable, id);
const enterprise = (id: string) => columnOf(enterprisesTable, id);
const awardYearColumn = columnOf(batchTable, 'awardYear');

/** 万元 under 4-1 or 4-2 after the ceiling of 4-3, the bar of 4-4 applied; throws with the reasons. */
export function rdAwardOf(given: RdArguments): number {
  const policy = embeddedPolicy();
  const awardYear = yearArgument(given.awardYear, awardYearColumn);
  if (awardYear === undefined) throw wrongArgument(`没有给出${awardYearColumn.title}`);
  const claimed: RdYear = {
    ...rdYear(awardYear - 1, textArgument(given.rdWan, rd('rdWan'))),
    firstTime: factOf(yesNoArgument(given.firstTime, rd('firstTime'))),
    otherSubsidyWan: factOf(textArgument(given.otherSubsidyWan, rd('otherSubsidyWan'))),
  };
  const applicant = applicantOf({
    inRdStatistics: factOf(yesNoArgument(given.inRdStatistics, enterprise('inRdStatistics'))),
    aboveDesignatedSize: factOf(yesNoArgument(given.aboveDesignatedSize, enterprise('aboveDesignatedSize'))),
    rdStatisticsWan: factOf(textArgument(given.rdStatisticsWan, enterprise('rdStatisticsWan'))),
    rdYears: [...pastYears(given.history, awardYear), claimed],
  });
  const basis = { policy, choices: readingsArgument(given.readings, policy), awardYear };
  return certainAmount(applicant, basis, `没有${awardYear - 1}年的研发费用`);
}

/** Rows with or without their header; blank rows are passed over. Throws `#VALUE!` for a row without its year. */
function pastYears(given: RdArguments['history'], awardYear: number): readonly RdYear[] {
  const yearColumn = rd('rdYear');
  return (given ?? []).flatMap((row) => {
    const [year, expenses, subsidised] = row;
    if (row.every((cell) => cellOf(cell) === undefined) || year === yearColumn.title) return [];
    const past = yearArgument(year, yearColumn);
    if (past === undefined) throw wrongArgument('历年研发费用有一行没有年度');
    if (past >= awardYear - 1) throw wrongArgument(`历年研发费用中的${past}年不在${awardYear - 1}年之前`);
    const known = rdYear(past, textArgument(expenses, rd('rdWan')));
    return [{ ...known, subsidised: factOf(yesNoArgument(subsidised, rd('subsidised'))) }];
  });
}

function rdYear(year: number, expensesWan: string | undefined): RdYear {
  return {
    year: { value: year },
    expensesWan: factOf(expensesWan),
    basis: {},
    firstTime: {},
    subsidised: {},
    otherSubsidyWan: {},
  };
}
