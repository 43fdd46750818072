import { type Award, approvedWan, statusText } from '../award.js';
import { alternativesText, arithmeticText, readingsText, reasonText, sourcesText } from '../award-text.js';
import { clauseOf, type Policy } from '../law/policy.js';

/** What stands in a line of 奖补测算表, by the id of its column: texts, and amounts as decimal text. */
export type ResultLine = Readonly<Record<string, string | undefined>>;

/** The line of an award; an amount that there is not is absent. */
export function resultLine(award: Award, policy: Policy): ResultLine {
  const { item, article } = clauseOf(policy, award.clause);
  const isOpen = award.status === 'needs-decision';
  return {
    region: award.region,
    name: award.name,
    creditCode: award.creditCode,
    claim: award.claim,
    clause: award.clause,
    article,
    item,
    arithmetic: isOpen ? reasonText(award) : arithmeticText(award),
    itemCapWan: award.itemCapWan,
    ceilingWan: award.ceilingWan,
    amountWan: award.amountWan,
    status: statusText[award.status],
    approvedWan: approvedWan(award),
    reductionReason: award.approval?.reason,
    readings: readingsText(award, policy),
    alternatives: alternativesText(award, policy),
    sources: sourcesText(award),
    notes: isOpen ? '' : award.notes.join('；'),
    handler: award.approval?.handler,
    reviewer: award.approval?.reviewer,
  };
}
