import type { ClauseOutcome } from '../../award.js';
import type { ClauseContext } from '../clause-context.js';
import { awardBySales } from './clause-1-1.js';
import { beginRecognition, type RecognitionClaim } from './recognition-claim.js';

/**
 * 1-3 迁入 (第1条第3款): a high-tech enterprise from outside the city, certificate valid, moved as a whole,
 * change done, gets what a first recognition gets. All four conditions are needed.
 */
export function assessMoveIn(claim: RecognitionClaim, context: ClauseContext): ClauseOutcome {
  const { recognition } = claim;
  const { strategicEmerging, aboveDesignatedSize } = context.applicant;
  const reasoning = beginRecognition('1-3', claim, context);
  reasoning.require('从市域外迁入', { value: recognition.manner }, (value) => value === '迁入');
  reasoning.require('迁入时证书在有效期内', recognition.certificateValid, (value) => value);
  reasoning.require('整体迁入', recognition.wholeRelocation, (value) => value);
  reasoning.require('高新技术企业变更手续已完成', recognition.changeDone, (value) => value);
  const other = strategicEmerging.value === false || aboveDesignatedSize.value === false;
  if (!other) {
    reasoning.require('是否属战略性新兴产业领域', strategicEmerging, () => true);
    reasoning.require('是否规模以上企业', aboveDesignatedSize, () => true);
  }
  if (!reasoning.holds) return reasoning.conclude();
  if (other || reasoning.reading('art1.moveIn') === 'flat-15') {
    return reasoning.conclude(reasoning.parameter('首次认定奖励', 'first', '1-2'));
  }
  return reasoning.conclude(awardBySales(reasoning, claim, context));
}
