import { describe, expect, test } from 'vitest';
import type { Award } from '../../../../core/policy/award.js';
import type { EnteredObjection } from '../../../../core/policy/book/objections.js';
import { applyObjections } from '../../../../core/policy/overrides/apply-objections.js';
import { award, objection, openAward, short } from './awards.js';

const adjusted = (value?: string): EnteredObjection =>
  objection({ verdict: '调整', adjusted: value === undefined ? {} : { value } });
const cancelled = objection({ verdict: '取消' });
const unfounded = objection({ verdict: '不成立' });
const upper = award({ status: 'upper-bound' });
const refused = award({ status: 'not-eligible', amountWan: '0' });
const unexplained = () => false;
const two = [award(), award({ claim: '另一项' })];

function unread(given: Partial<EnteredObjection> = {}): EnteredObjection {
  const { verdict: _verdict, ...rest } = objection(given);
  return rest;
}

function anyClause(): EnteredObjection {
  const { clause: _clause, ...rest } = unread();
  return rest;
}

describe('an objection', () => {
  test.each<[string, readonly Award[], readonly EnteredObjection[], readonly string[], readonly string[]]>([
    ['under inquiry leaves the award open', [award()], [objection()], ['needs-decision 无'], []],
    ['under inquiry leaves an upper bound open', [upper], [objection()], ['needs-decision 无'], []],
    ['under inquiry leaves a refusal a refusal', [refused], [objection()], ['not-eligible 0'], []],
    ['without ground changes no amount', [award()], [unfounded], ['computed 200'], []],
    ['that cancels approves 0', [award()], [cancelled], ['computed 200/0'], []],
    [
      'that cancels may have 0 entered',
      [award()],
      [{ ...cancelled, adjusted: { value: '0' } }],
      ['computed 200/0'],
      [],
    ],
    ['that adjusts approves less', [award()], [adjusted('199.99')], ['computed 200/199.99'], []],
    ['that adjusts may approve as much', [award()], [adjusted('200')], ['computed 200/200'], []],
    ['cannot approve more', [award()], [adjusted('200.01')], ['needs-decision 无'], ['objection-above']],
    ['that adjusts needs an amount', [award()], [adjusted()], ['needs-decision 无'], ['objection-amount']],
    [
      'without ground takes no amount',
      [award()],
      [{ ...unfounded, adjusted: { value: '150' } }],
      ['needs-decision 无'],
      ['objection-amount-idle'],
    ],
    [
      'that cancels takes no amount but 0',
      [award()],
      [{ ...cancelled, adjusted: { value: '150' } }],
      ['needs-decision 无'],
      ['objection-amount-idle'],
    ],
    [
      'cannot cancel what is open',
      [openAward()],
      [cancelled],
      ['needs-decision 无'],
      ['objection-unmatched'],
    ],
    [
      'of no award of its enterprise is told, and leaves what it has open',
      [award({ clause: '1-1' }), award({ creditCode: '另一家' })],
      [cancelled],
      ['needs-decision 无', 'computed 200'],
      ['objection-unmatched'],
    ],
    [
      'with a 事项 that nothing has leaves the awards of its clause open',
      [award(), award({ clause: '1-1' })],
      [{ ...cancelled, claim: '别的' }],
      ['needs-decision 无', 'computed 200'],
      ['objection-unmatched'],
    ],
    [
      'whose code is damaged leaves the award of the only code like it open',
      [award(), award({ creditCode: '91410502MAYX009997' })],
      [unread({ creditCode: '91410500MAYX00017', isCodeRead: false })],
      ['needs-decision 无', 'computed 200'],
      [],
    ],
    [
      'that is ambiguous leaves both open',
      two,
      [cancelled],
      ['needs-decision 无', 'needs-decision 无'],
      ['objection-ambiguous'],
    ],
    ['goes by its 事项', two, [{ ...cancelled, claim: '另一项' }], ['computed 200', 'computed 200/0'], []],
    ['of unknown outcome leaves the award open', [award()], [unread()], ['needs-decision 无'], []],
    [
      'of unknown clause leaves all of the enterprise open',
      [award(), award({ clause: '1-1' }), award({ creditCode: '另一家' })],
      [anyClause()],
      ['needs-decision 无', 'needs-decision 无', 'computed 200'],
      [],
    ],
    [
      'beside another one, open, leaves it open',
      [award()],
      [cancelled, objection()],
      ['needs-decision 无'],
      [],
    ],
    ['beside one without ground still cancels', [award()], [unfounded, cancelled], ['computed 200/0'], []],
    [
      'beside an equal one counts once',
      [award()],
      [adjusted('150'), adjusted('150')],
      ['computed 200/150'],
      [],
    ],
    [
      'contradicted by another leaves it open',
      [award()],
      [adjusted('150'), cancelled],
      ['needs-decision 无'],
      ['objection-conflict'],
    ],
  ])('%s', (_, awards, objections, expected, rules) => {
    const applied = applyObjections(awards, objections, unexplained);
    expect(short(applied.awards)).toEqual(expected);
    expect(applied.findings.map(({ rule }) => rule)).toEqual(rules);
    expect(applied.findings.every(({ severity }) => severity === 'mandatory')).toBe(true);
  });

  test('under inquiry is named in the note, with the amount that waits', () => {
    const { awards } = applyObjections([award({ notes: ['先'] })], [objection()], unexplained);
    expect(awards[0]?.notes).toEqual(['先', '公示异议正在核查（公示异议!E2），测算额200万元暂不计入']);
  });

  const approved = award({
    approval: { amountWan: '180', reason: '核减', handler: '甲科', reviewer: '乙科', source: '核定!D2' },
  });

  test.each<[string, string, boolean, readonly string[], readonly string[]]>([
    ['up to what was approved before takes its place', '180', false, ['computed 200/180'], []],
    ['above it leaves the award open', '180.01', false, ['needs-decision 无'], ['objection-above-approved']],
    [
      'above it is taken once explained',
      '180.01',
      true,
      ['computed 200/180.01'],
      ['objection-above-approved'],
    ],
    [
      'above the computed amount is refused',
      '200.01',
      true,
      ['needs-decision 无'],
      ['objection-above', 'objection-above-approved'],
    ],
  ])('that adjusts an approved award, %s', (_, amount, isExplained, expected, rules) => {
    const applied = applyObjections([approved], [adjusted(amount)], () => isExplained);
    expect(short(applied.awards)).toEqual(expected);
    expect(applied.findings.map(({ rule }) => rule)).toEqual(rules);
  });

  test('takes the place of an earlier approval, and shows both steps', () => {
    const [result] = applyObjections(
      [approved],
      [{ ...cancelled, documentNumber: '样科〔2025〕9号' }],
      unexplained,
    ).awards;
    expect(result?.approval).toEqual({
      amountWan: '0',
      reason: '核定180万元：核减（经办甲科，复核乙科，核定!D2）；公示异议：研发费用重复归集',
      source: '公示异议!E2',
    });
    expect(result?.notes).toEqual(['公示异议成立，取消（样科〔2025〕9号，公示异议!E2）']);
    expect(applyObjections([approved], [unfounded], unexplained).awards[0]?.approval?.amountWan).toBe('180');
    expect(applyObjections([approved], [objection()], unexplained).awards[0]).not.toHaveProperty('approval');
  });
});
