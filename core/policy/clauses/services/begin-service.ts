import type { ServiceRow } from '../../book/applicants/entered-rows.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import { beginClaim, requireUnpaid, yearEnd } from '../begin-claim.js';
import type { ClauseContext } from '../clause-context.js';

/** The applicant's rows of the year before the award year, and those whose year cannot be read. */
export function dueRows({ applicant, awardYear }: ClauseContext): readonly ServiceRow[] {
  return applicant.services.filter(({ year }) => year.value === undefined || year.value === awardYear - 1);
}

/**
 * Begins the reasoning of a clause on what a body did for enterprises in the year before the award year:
 * parameters as of that year's end, nothing paid for the award year before, and every row clear in what it is
 * about; a row whose matter cannot be read may be about any clause. A body stands in 企业库 because it is
 * registered or has its office here.
 */
export function beginService(clause: string, rows: readonly ServiceRow[], context: ClauseContext): Reasoning {
  const { awardYear, applicant } = context;
  const reasoning = beginClaim(clause, yearEnd(awardYear - 1), context);
  reasoning.require('申报主体为企业、事业单位或机构', applicant.kind, (kind) => kind !== '个人');
  requireUnpaid(reasoning, { clause, awardYear }, context);
  for (const { matter } of dueRows(context)) {
    if (matter.value === undefined) reasoning.require('各行的事项清楚', matter, () => true);
  }
  for (const { year, enterpriseCode } of rows) {
    if (year.value === undefined) reasoning.require('年度清楚', year, () => true);
    reasoning.require('企业信用代码清楚', enterpriseCode, () => true);
  }
  return reasoning;
}

/** What 高企 says of the enterprises must be readable, where the award hangs on it. */
export function requireRecognitions(rows: readonly ServiceRow[], reasoning: Reasoning): void {
  for (const doubt of rows.flatMap(({ recognitionDoubts }) => recognitionDoubts)) {
    reasoning.require('「高企」中该企业各行清楚', doubt, () => true);
  }
}

/** Says which rows were counted although 高企 does not have their enterprise. */
export function noteUnchecked(reasoning: Reasoning, counted: readonly ServiceRow[]): void {
  const unchecked = counted.filter(({ recognitionYears }) => recognitionYears.length === 0);
  if (unchecked.length > 0) reasoning.note(`${sourcesText(unchecked)}：未能与「高企」核对`);
}

/** 「孵化与中介!C5、孵化与中介!C9」. */
export function sourcesText(rows: readonly { readonly source: string }[]): string {
  return rows.map(({ source }) => source).join('、');
}
