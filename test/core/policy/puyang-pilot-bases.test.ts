import { expect, test } from 'vitest';
import { loadPolicies } from '../../../cli/data/load-policies.js';
import { assessApplicant } from '../../../core/policy/assess-applicant.js';
import { blankTitleRow, type TitleRow } from '../../../core/policy/book/applicants/entered-rows.js';
import { findPolicy } from '../../../core/policy/law/loaded-policy.js';
import { applicant, choices, fact, rd, recognised } from './policy-under-test.js';

function puyang() {
  const loaded = findPolicy(loadPolicies().policies, '《濮阳市支持科技研发平台建设八条措施》');
  if (loaded === undefined) throw new Error('The policy is not found by its title');
  return loaded.policy;
}

function pilotBase(level: string, grantedOn: string): TitleRow {
  return {
    ...blankTitleRow,
    source: '称号与平台!A2',
    category: fact('中试基地'),
    level: fact(level),
    grantedOn: fact(grantedOn),
    firstTime: fact(true),
  };
}

function assess(level: string, grantedOn: string) {
  const titles = [pilotBase(level, grantedOn)];
  const basis = { policy: puyang(), choices: choices(), awardYear: 2022 };
  return assessApplicant(
    applicant({ titles, recognitions: [recognised(2022)], rdYears: [rd(2021, '100')] }),
    basis,
  );
}

test.each([
  ['省', '2022-06-24', ['computed 600']],
  ['省', '2022-06-23', ['not-eligible 0']],
  ['市', '2022-06-24', ['computed 50']],
  ['市', '2022-06-23', ['not-eligible 0']],
])(
  'a base of %s granted on %s gets %j; what the policy does not speak of claims nothing',
  (level, day, expected) => {
    expect(assess(level, day).map(({ status, amountWan }) => `${status} ${amountWan}`)).toEqual(expected);
  },
);

test('names who pays what', () => {
  expect(assess('省', '2022-12-31')[0]?.payers).toEqual([
    { payer: '市财政', amountWan: '300' },
    { payer: '受益财政', amountWan: '300' },
  ]);
  expect(assess('市', '2022-12-31')[0]?.payers).toEqual([{ payer: '受益财政', amountWan: '50' }]);
});
