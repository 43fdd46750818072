import { type IsoDate, yearOf } from '../../calendar.js';
import { isInForce } from '../law/policy.js';
import type { Fact } from '../reasoning/fact.js';
import type { Reasoning } from '../reasoning/reasoning.js';

/**
 * Requires the day of a fact where its year does not say whether the policy was in force: in the year in which it
 * comes into force or is repealed. In other years a missing day is no matter, one that cannot be read is.
 *
 * @param name what the workbook calls the day: 发证日期
 */
export function requireDay(reasoning: Reasoning, name: string, day: Fact<IsoDate>, year: number): void {
  const { policy } = reasoning;
  const isSplit = isInForce(policy, `${year}-01-01`) !== isInForce(policy, `${year}-12-31`);
  if (day.doubt !== undefined) reasoning.require(`${name}清楚`, day, () => true);
  else if (day.value === undefined && isSplit) {
    const turn = yearOf(policy.effectiveFrom) === year ? `${policy.effectiveFrom}起施行` : '在这一年废止';
    reasoning.require(`${name}已填（政策${turn}，只有年度不够）`, day, () => true);
  }
}
