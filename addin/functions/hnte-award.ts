import type { Recognition } from '../../core/policy/book/applicants/applicant.js';
import { batchTable } from '../../core/sheet/award-tables/batch.js';
import { enterprisesTable } from '../../core/sheet/award-tables/enterprises.js';
import { recognitionsTable } from '../../core/sheet/award-tables/recognitions.js';
import type { ColumnDefinition } from '../../core/sheet/table.js';
import { applicantOf, factOf } from './arguments/applicant-of.js';
import { columnOf, type Given, textArgument, yearArgument, yesNoArgument } from './arguments/argument.js';
import { readingsArgument } from './arguments/readings-argument.js';
import { certainAmount } from './certain-amount.js';
import { embeddedPolicy } from './embedded-policy.js';
import { wrongArgument } from './function-error.js';

/** What the award of clause 1 is computed from; every value as Excel hands it over. */
export interface HnteArguments {
  readonly awardYear: Given;
  /** All years of accreditation, the one claimed included. */
  readonly recognitionYears: readonly (readonly Given[])[];
  readonly strategicEmerging: Given;
  readonly aboveDesignatedSize: Given;
  readonly salesWan: Given;
  readonly salesYear: Given;
  readonly inRdStatistics: Given;
  readonly rdStatisticsWan: Given;
  readonly certificateValid: Given;
  readonly wholeRelocation: Given;
  readonly changeDone: Given;
  readonly readings: readonly (readonly Given[])[] | null;
}

const enterprise = (id: string): ColumnDefinition => columnOf(enterprisesTable, id);
const yearColumn = columnOf(recognitionsTable, 'recognitionYear');
const relocationColumn = columnOf(recognitionsTable, 'wholeRelocation');
const awardYearColumn = columnOf(batchTable, 'awardYear');

/** 万元 under clause 1, the bar of 4-4 applied; throws `#VALUE!` and `#N/A` with their reasons. */
export function hnteAwardOf(given: HnteArguments): number {
  const policy = embeddedPolicy();
  const awardYear = yearArgument(given.awardYear, awardYearColumn);
  if (awardYear === undefined) throw wrongArgument(`没有给出${awardYearColumn.title}`);
  const accredited = given.recognitionYears
    .flat()
    .flatMap((cell) => yearArgument(cell, yearColumn) ?? [])
    .sort((a, b) => a - b)
    .map((year) => recognition('认定', year));
  const applicant = applicantOf({
    strategicEmerging: factOf(yesNoArgument(given.strategicEmerging, enterprise('strategicEmerging'))),
    aboveDesignatedSize: factOf(yesNoArgument(given.aboveDesignatedSize, enterprise('aboveDesignatedSize'))),
    salesWan: factOf(textArgument(given.salesWan, enterprise('salesWan'))),
    salesYear: factOf(yearArgument(given.salesYear, enterprise('salesYear'))),
    inRdStatistics: factOf(yesNoArgument(given.inRdStatistics, enterprise('inRdStatistics'))),
    rdStatisticsWan: factOf(textArgument(given.rdStatisticsWan, enterprise('rdStatisticsWan'))),
    recognitions: [...accredited, ...movedIn(given, awardYear)],
  });
  const basis = { policy, choices: readingsArgument(given.readings, policy), awardYear };
  return certainAmount(
    applicant,
    basis,
    `没有${awardYear - 1}年或${awardYear}年的认定或迁入，本年度没有可申报的`,
  );
}

/** A move in the year before the award year, when anything is said about one. */
function movedIn(given: HnteArguments, awardYear: number): readonly Recognition[] {
  const answer = (cell: Given, title: string) => yesNoArgument(cell, { ...relocationColumn, title });
  const certificateValid = answer(given.certificateValid, '迁入时证书有效');
  const wholeRelocation = answer(given.wholeRelocation, relocationColumn.title);
  const changeDone = answer(given.changeDone, '变更手续完成');
  if ([certificateValid, wholeRelocation, changeDone].every((value) => value === undefined)) return [];
  return [
    {
      ...recognition('迁入', awardYear - 1),
      certificateValid: factOf(certificateValid),
      wholeRelocation: factOf(wholeRelocation),
      changeDone: factOf(changeDone),
    },
  ];
}

function recognition(manner: Recognition['manner'], year: number): Recognition {
  return {
    manner,
    year: { value: year },
    grantedOn: {},
    certificateValid: {},
    wholeRelocation: {},
    changeDone: {},
  };
}
