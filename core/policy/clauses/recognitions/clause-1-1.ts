import type { ClauseOutcome } from '../../award.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { Quantity } from '../../reasoning/step.js';
import type { ClauseContext } from '../clause-context.js';
import { beginRecognition, isFirstRecognition, type RecognitionClaim } from './recognition-claim.js';

/**
 * 1-1 重点奖励 (第1条第1款): enterprises above designated size in strategic emerging industries, by sales.
 * A missing 战新, 规上 or sales figure leaves the claim open.
 */
export function assessKeyRecognition(claim: RecognitionClaim, context: ClauseContext): ClauseOutcome {
  const { applicant } = context;
  const reasoning = beginRecognition('1-1', claim, context);
  reasoning.require('属战略性新兴产业领域', applicant.strategicEmerging, (value) => value);
  reasoning.require('为规模以上企业', applicant.aboveDesignatedSize, (value) => value);
  if (!isFirstRecognition(claim) && reasoning.reading('art1.seiScope') === 'first-only') {
    reasoning.require('为首次认定', { value: false }, (value) => value);
  }
  return reasoning.conclude(awardBySales(reasoning, claim, context));
}

/** The award by sales tiers of clause 1-1; absent when sales are missing or the tier is open. */
export function awardBySales(
  reasoning: Reasoning,
  claim: RecognitionClaim,
  context: ClauseContext,
): Quantity | undefined {
  const { salesWan, salesYear } = context.applicant;
  reasoning.require('年销售收入已填', salesWan, () => true);
  if (salesYear.doubt !== undefined) reasoning.require('销售收入年度清楚', salesYear, () => true);
  const recognised = claim.recognition.year.value;
  if (salesYear.value !== undefined && recognised !== undefined && salesYear.value !== recognised - 1) {
    if (reasoning.reading('art1.salesYear') === 'year-before') {
      reasoning.leaveOpen(`销售收入是${salesYear.value}年的，应为认定上一年${recognised - 1}年的`);
    }
  }
  if (!reasoning.holds) return undefined;
  return reasoning.tier('奖励', 'awardBySales', reasoning.quantity('年销售收入', salesWan), '1-1');
}
