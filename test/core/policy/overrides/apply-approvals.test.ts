import { describe, expect, test } from 'vitest';
import { describe as describeFinding, findingLine } from '../../../../core/messages/index.js';
import type { Award } from '../../../../core/policy/award.js';
import { arithmeticText } from '../../../../core/policy/award-text.js';
import type { EnteredApproval } from '../../../../core/policy/book/approvals.js';
import { applyApprovals } from '../../../../core/policy/overrides/apply-approvals.js';
import { approval, award, openAward, short } from './awards.js';

const two = [award({ claim: '甲（省）2024' }), award({ claim: '乙（省）2024', amountWan: '50' })];

describe('an approval', () => {
  test.each<[string, readonly Award[], readonly EnteredApproval[], readonly string[], readonly string[]]>([
    ['belongs to the only award of its clause', [award()], [approval()], ['computed 200/180'], []],
    [
      'leaves other clauses and enterprises alone',
      [award(), award({ clause: '4-2' }), award({ creditCode: '另一家' })],
      [approval()],
      ['computed 200/180', 'computed 200', 'computed 200'],
      [],
    ],
    [
      'belongs to the award of its 事项, however wide its brackets are',
      two,
      [approval({ claim: '乙(省) 2024', amountWan: '40' })],
      ['computed 200', 'computed 50/40'],
      [],
    ],
    [
      'without 事项 is ambiguous between two awards, and both are open',
      two,
      [approval()],
      ['needs-decision 无', 'needs-decision 无'],
      ['approval-ambiguous'],
    ],
    [
      'without 事项 is not confused by a refusal of the same clause',
      [award(), award({ claim: '研发2023', status: 'not-eligible', amountWan: '0' })],
      [approval()],
      ['computed 200/180', 'not-eligible 0'],
      [],
    ],
    [
      'without 事项 is ambiguous beside an open award',
      [award(), openAward({ claim: '另一项' })],
      [approval()],
      ['needs-decision 无', 'needs-decision 无'],
      ['approval-ambiguous'],
    ],
    [
      'with a 事项 that nothing has is unmatched, and the award of its clause open',
      [award(), award({ clause: '1-1' })],
      [approval({ claim: '别的' })],
      ['needs-decision 无', 'computed 200'],
      ['approval-unmatched'],
    ],
    [
      'of a clause that gives nothing is unmatched, and what its enterprise has is open',
      [award(), award({ creditCode: '另一家' }), award({ status: 'not-eligible', amountWan: '0' })],
      [approval({ clause: '4-2' })],
      ['needs-decision 无', 'computed 200', 'not-eligible 0'],
      ['approval-unmatched'],
    ],
    [
      'of an enterprise that claims nothing is unmatched, and opens nothing',
      [award()],
      [approval({ creditCode: '91410502MAYX009997' })],
      ['computed 200'],
      ['approval-unmatched'],
    ],
    [
      'whose code is damaged opens the award of the only code like it',
      [award(), award({ creditCode: '91410502MAYX009997' })],
      [unread({ creditCode: '9141O500MAYX00O175', isCodeRead: false })],
      ['needs-decision 无', 'computed 200'],
      [],
    ],
    [
      'whose code is lost opens every award of its clause',
      [award(), award({ creditCode: '91410502MAYX009997' }), award({ clause: '1-1' })],
      [unread({ creditCode: '', isCodeRead: false })],
      ['needs-decision 无', 'needs-decision 无', 'computed 200'],
      [],
    ],
    [
      'whose clause cannot be read opens every award of its code',
      two,
      [clauseless()],
      ['needs-decision 无', 'needs-decision 无'],
      [],
    ],
    [
      'of an open award is unmatched',
      [openAward()],
      [approval()],
      ['needs-decision 无'],
      ['approval-unmatched'],
    ],
    [
      'with 事项 and one without it are two for one award',
      [award()],
      [approval(), approval({ claim: '研发2024' })],
      ['needs-decision 无'],
      ['approval-twice'],
    ],
    [
      'entered twice alike is told by the sheet alone',
      [award()],
      [approval(), approval()],
      ['needs-decision 无'],
      [],
    ],
    [
      'makes an upper bound certain',
      [award({ status: 'upper-bound' })],
      [approval()],
      ['computed 180/180'],
      [],
    ],
    ['may approve the whole bound', [award({ status: 'upper-bound' })], [equal()], ['computed 200/200'], []],
    [
      'cannot go above a bound, which stays one',
      [award({ status: 'upper-bound' })],
      [equal('200.01')],
      ['upper-bound 200'],
      ['approval-above'],
    ],
    [
      'below a bound needs a reason',
      [award({ status: 'upper-bound' })],
      [equal('199.99')],
      ['upper-bound 200'],
      ['approval-reason'],
    ],
    ['equal to the amount needs no reason', [award()], [equal()], ['computed 200/200'], []],
    ['above it is refused', [award()], [equal('200.01')], ['needs-decision 无'], ['approval-above']],
    ['below it needs a reason', [award()], [equal('199.99')], ['needs-decision 无'], ['approval-reason']],
    ['that cannot be read leaves the award open', [award()], [unread()], ['needs-decision 无'], []],
    [
      'that cannot be read leaves all of the clause open',
      two,
      [unread()],
      ['needs-decision 无', 'needs-decision 无'],
      [],
    ],
  ])('%s', (_, awards, approvals, expected, rules) => {
    const applied = applyApprovals(awards, approvals);
    expect(short(applied.awards)).toEqual(expected);
    expect(applied.findings.map(({ rule }) => rule)).toEqual(rules);
  });

  test('that is unmatched names what it may be about', () => {
    const [finding] = applyApprovals([award()], [approval({ claim: '研发2023' })]).findings;
    expect(finding === undefined ? '' : findingLine(finding, describeFinding(finding))).toBe(
      '强制性 approval-unmatched 核定!D2｜核定金额「180」没有对应的可算奖补（4-1）｜可能是：「研发2024」；改正之前都待裁定｜核对信用代码、条款和事项；待裁定的先在「口径」裁定或补齐资料，不符合的不能核定',
    );
  });

  test('of a bound shows what was approved, also under other options', () => {
    const under = (option: string, amountWan: string) =>
      ({ reading: 'r', option, clause: '4-1', status: 'upper-bound', amountWan }) as const;
    const bound = award({ status: 'upper-bound', alternatives: [under('a', '180'), under('b', '179')] });
    const [approved] = applyApprovals([bound], [approval()]).awards;
    expect(approved === undefined ? '' : arithmeticText(approved)).toBe('在最高额内核定180');
    expect(approved?.alternatives).toEqual([
      { ...under('a', '180'), status: 'computed' },
      { reading: 'r', option: 'b', clause: '4-1', status: 'needs-decision' },
    ]);
  });

  test('that is ambiguous names the claims', () => {
    expect(applyApprovals(two, [approval()]).findings[0]).toMatchObject({
      severity: 'mandatory',
      place: { sheet: '核定', cell: 'D2' },
      facts: { claims: '「甲（省）2024」「乙（省）2024」' },
    });
  });
});

function equal(amountWan = '200'): EnteredApproval {
  const { reason: _reason, ...rest } = approval();
  return { ...rest, amountWan };
}

function clauseless(): EnteredApproval {
  const { clause: _clause, ...rest } = unread();
  return rest;
}

function unread(given: Partial<EnteredApproval> = {}): EnteredApproval {
  const { amountWan: _amount, ...rest } = approval(given);
  return rest;
}
