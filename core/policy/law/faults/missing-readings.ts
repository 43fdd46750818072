import { type DataFile, fileFinding } from '../../../data-file.js';
import type { Finding } from '../../../finding.js';
import { computationOf } from '../computations.js';
import { parametersOf } from '../parameters-of.js';
import type { Clause, Policy } from '../policy.js';

/** Readings that the data of a clause make it ask for, and that the policy has not. */
export function findMissingReadings(file: DataFile, policy: Policy): readonly Finding[] {
  const present = new Set(policy.readings.map(({ id }) => id));
  return policy.clauses.flatMap((clause, index) =>
    neededReadings(clause)
      .filter(({ reading }) => !present.has(reading))
      .map((facts) => fileFinding(file, 'reading-needed', ['clauses', index], { ...facts }, clause.id)),
  );
}

/** A reading that is asked wherever the words stand in the text, or by the function of the clause. */
interface NeededReading {
  readonly reading: string;
  readonly words: string;
}

function neededReadings(clause: Clause): readonly NeededReading[] {
  const values = parametersOf(clause).flatMap(([, parameter]) =>
    parameter.values.map((dated) => dated.value),
  );
  const hasBound = values.some(
    (value) =>
      typeof value === 'object' &&
      'tiers' in value &&
      value.tiers.some(({ orMore, orLess }) => orMore !== undefined || orLess !== undefined),
  );
  const lacksAmount = values.some(
    (value) =>
      typeof value === 'object' && !('tiers' in value) && value.some((entry) => entry.value === undefined),
  );
  const computed = clause.computedAs === undefined ? [] : computationOf(clause.computedAs).readings;
  return [
    ...computed.map((reading) => ({ reading, words: `按 ${clause.computedAs} 测算（computedAs）` })),
    ...(hasBound
      ? [{ reading: 'general.aboveInclusive', words: '用了「以上」「以下」（orMore、orLess）' }]
      : []),
    ...(clause.upTo === true
      ? [{ reading: 'general.upToWithoutApproval', words: '写「最高」（upTo）' }]
      : []),
    ...(lacksAmount ? [{ reading: 'general.noAmount', words: '有没写金额的项目（没有 value）' }] : []),
    ...(clause.parameters.perPerson === undefined
      ? []
      : [{ reading: 'art9.participants', words: '按人奖励（perPerson）' }]),
    ...(clause.shares === undefined ? [] : [{ reading: 'split.other', words: '写市区分担（shares）' }]),
  ];
}
