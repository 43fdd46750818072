import { expect, test } from 'vitest';
import type { Award } from '../../../../core/policy/award.js';
import { findNewLines } from '../../../../core/policy/ledger/find-new-lines.js';
import { type AwardRows, awardBook, check, codeOf } from '../../sheet/award-book.js';
import { award as anyAward, openAward } from '../overrides/awards.js';

const award = (given: Partial<Award> = {}) => anyAward({ creditCode: codeOf(1), ...given });
const refused = award({ status: 'not-eligible', amountWan: '0' });

function newLines(awards: readonly Award[], ledger: NonNullable<AwardRows['ledger']> = []) {
  return findNewLines(awards, 2025, check(awardBook({ ledger })).tables);
}

test('approved awards become lines, with the reason of a reduction; nothing else does', () => {
  const { lines, findings } = newLines([
    award(),
    award({ clause: '4-2', approval: { amountWan: '150', reason: '核减', source: '核定!D2' } }),
    award({ clause: '1-1', approval: { amountWan: '0', reason: '公示异议：某事', source: '公示异议!E2' } }),
    award({ clause: '1-2', amountWan: '0' }),
    award({ clause: '2-1', status: 'upper-bound' }),
    openAward({ clause: '2-3' }),
    refused,
  ]);
  expect(findings).toEqual([]);
  const common = { year: 2025, creditCode: codeOf(1), claim: '研发2024', dueWan: '200' };
  expect(lines).toEqual([
    { ...common, clause: '4-1', approvedWan: '200' },
    { ...common, clause: '4-2', approvedWan: '150', reductionReason: '核减' },
  ]);
});

test.each<[string, readonly Award[], NonNullable<AwardRows['ledger']>, readonly string[]]>([
  ['the same award', [award()], [{ year: 2025, clause: '4-1', claim: '研发2024' }], ['台账!B2']],
  ['the same clause, without 事项', [award()], [{ year: 2025, clause: '4-1' }], ['台账!B2']],
  ['another 事项', [award()], [{ year: 2025, clause: '4-1', claim: '研发2023' }], []],
  ['another year', [award()], [{ year: 2024, clause: '4-1', claim: '研发2024' }], []],
  ['another clause', [award()], [{ year: 2025, clause: '1-2' }], []],
  ['another enterprise', [award()], [{ year: 2025, clause: '4-1', creditCode: codeOf(2) }], []],
  [
    'a refused one beside a new one',
    [award({ clause: '1-1' }), refused],
    [{ year: 2025, clause: '4-1' }],
    [],
  ],
  ['a refused one, and nothing new', [refused], [{ year: 2025, clause: '4-1' }], ['台账!B2']],
])('a ledger with %s of the year', (_, awards, ledger, cells) => {
  const { findings } = newLines(awards, ledger);
  expect(findings.map(({ place }) => place.kind === 'sheet' && `${place.sheet}!${place.cell}`)).toEqual(
    cells,
  );
  expect(findings.every(({ rule, severity }) => rule === 'ledger-repeated' && severity === 'mandatory')).toBe(
    true,
  );
});
