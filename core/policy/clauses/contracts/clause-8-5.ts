import type { ClauseOutcome } from '../../award.js';
import type { ContractRow } from '../../book/applicants/entered-rows.js';
import type { Fact } from '../../reasoning/fact.js';
import { beginClaim, requireUnpaid, yearEnd } from '../begin-claim.js';
import type { ClauseContext } from '../clause-context.js';
import { totalValue } from './total-value.js';

/**
 * 8-5 技术合同登记 (第8条第2款): a registrar that passed its yearly review gets a share of the value it
 * registered in the year, with a cap.
 */
export function assessRegistration(rows: readonly ContractRow[], context: ClauseContext): ClauseOutcome {
  const { awardYear } = context;
  const year = awardYear - 1;
  const reasoning = beginClaim('8-5', yearEnd(year), context);
  requireUnpaid(reasoning, { clause: '8-5', awardYear }, context);
  reasoning.require('登记机构已完成年度考核', findReview(rows, year), (done) => done);
  const value = totalValue(reasoning, '认定登记总额', rows, year);
  if (!reasoning.holds || value === undefined) return reasoning.conclude();
  const share = reasoning.applyRate('奖励', value, reasoning.parameter('', 'rate'));
  return reasoning.conclude(reasoning.capItem(share, reasoning.parameter('单项上限', 'cap')));
}

/** What the year's rows say of the review; in doubt where some say 是 and some 否, or one cannot be read. */
function findReview(rows: readonly ContractRow[], year: number): Fact<boolean> {
  const said = rows.filter((row) => row.year.value === year).map(({ reviewDone }) => reviewDone);
  const refused = said.find(({ value }) => value === false);
  const passed = said.find(({ value }) => value === true);
  const unclear = said.find(({ doubt }) => doubt !== undefined);
  if (unclear === undefined && refused !== undefined && passed !== undefined) {
    return { ...refusedAndPassed, source: `${passed.source ?? ''}、${refused.source ?? ''}` };
  }
  return unclear ?? refused ?? said.find(({ value }) => value === undefined) ?? said[0] ?? {};
}

const refusedAndPassed = { doubt: '有的填是，有的填否' };
