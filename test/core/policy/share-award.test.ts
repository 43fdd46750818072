import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add } from '../../../core/decimal.js';
import { type EnteredRatio, shareAward } from '../../../core/policy/sharing/share-award.js';
import { anyangPolicy, choices, fact } from './policy-under-test.js';

const policy = anyangPolicy();

function share(
  clause: string,
  regionKind: string | undefined,
  approvedWan = '250',
  given: { readonly ratios?: readonly EnteredRatio[]; readonly option?: string; readonly date?: string } = {},
) {
  const { ratios = [], option = 'review', date = '2025-12-31' } = given;
  const basis = { policy, choices: choices({ 'split.other': option }), date, ratios };
  return shareAward({ clause, amountWan: approvedWan }, approvedWan, fact(regionKind), basis);
}

const parts = (sharing: ReturnType<typeof share>) =>
  sharing?.shares.map(({ payer, amountWan }) => `${payer} ${amountWan}`);

const ratio = (given: Partial<EnteredRatio>): EnteredRatio => ({
  regionKind: '县',
  cityPercent: '30',
  documentNumber: '样财〔2022〕1号',
  ...given,
});

test('what payers named by the text pay adds up to the amount in whole 分', () => {
  const payers = [
    { payer: '市级', amountWan: '0.3333333' },
    { payer: '县级', amountWan: '0.6666667' },
  ];
  const basis = { policy, choices: choices(), date: '2025-12-31', ratios: [] };
  const sharing = shareAward({ clause: '4-1', amountWan: '1', payers }, '1', fact('区'), basis);
  expect(parts(sharing)).toEqual(['市级 0.333333', '县级 0.666667']);
});

describe('R&D subsidies', () => {
  test.each([
    ['4-1', '250', ['市级财政 100', '县区财政 150']],
    ['4-2', '0.000001', ['市级财政 0', '县区财政 0.000001']],
    ['4-2', '33.333333', ['市级财政 13.333333', '县区财政 20']],
    ['4-1', '0.000813', ['市级财政 0.000325', '县区财政 0.000488']],
  ])('of a district are shared four to six: %s %s', (clause, amount, expected) => {
    expect(parts(share(clause, '区', amount))).toEqual(expected);
  });

  test.each(['县', '县级市', '功能区', undefined])('of %s have no ratio in the text', (regionKind) => {
    const sharing = share('4-1', regionKind);
    expect(sharing).toMatchObject({ status: 'needs-decision', shares: [] });
    expect(sharing?.reason).toContain('只写市与区');
    expect(sharing?.readings.map(({ id }) => id)).toEqual(['split.other']);
  });

  test('add up to the amount, and no 分 is lost in the city’s part', () => {
    const amounts = fc
      .tuple(fc.nat(10_000), fc.nat(999_999_999))
      .map(([whole, parts]) => `${whole}.${String(parts).padStart(9, '0')}`);
    fc.assert(
      fc.property(amounts, (amount) => {
        const sharing = share('4-1', '区', amount);
        const [city] = sharing?.shares ?? [];
        expect(add(...(sharing?.shares ?? []).map(({ amountWan }) => amountWan))).toBe(add(amount));
        expect(city?.amountWan).toMatch(/^\d+(?:\.\d{1,6})?$/);
      }),
    );
  });
});

describe('other clauses', () => {
  test('have no ratio, and major projects go case by case', () => {
    expect(share('1-1', '区')?.reason).toContain('其他条款按原政策');
    expect(share('3-2', '区')?.reason).toContain('一事一议');
  });

  test.each<[string, readonly EnteredRatio[], readonly string[] | undefined]>([
    ['the entered one', [ratio({})], ['市级财政 75', '县区财政 175']],
    [
      'that of the clause before that of all',
      [ratio({}), ratio({ clause: '1-1', cityPercent: '50' })],
      ['市级财政 125', '县区财政 125'],
    ],
    ['none of another clause', [ratio({ clause: '1-2' })], []],
    ['none of another kind of region', [ratio({ regionKind: '区' })], []],
    ['none that begins later', [ratio({ from: '2026-01-01' })], []],
    ['one that begins that day', [ratio({ from: '2025-12-31' })], ['市级财政 75', '县区财政 175']],
  ])('use %s once that reading is chosen', (_, ratios, expected) => {
    expect(parts(share('1-1', '县', '250', { ratios, option: 'entered' }))).toEqual(expected);
    expect(share('1-1', '县', '250', { ratios })?.status).toBe('needs-decision');
  });
});

describe('payers that the text names', () => {
  const payers = [
    { payer: '市财政', amountWan: '300' },
    { payer: '受益财政', amountWan: '300' },
  ];
  const basis = { policy, choices: choices(), date: '2025-12-31', ratios: [] };

  test('pay what the text says', () => {
    const sharing = shareAward({ clause: '8-3', amountWan: '600', payers }, '600', {}, basis);
    expect(sharing).toMatchObject({ status: 'computed', shares: payers });
  });

  test('are not guessed when less is approved', () => {
    const sharing = shareAward({ clause: '8-3', amountWan: '600', payers }, '500', {}, basis);
    expect(sharing).toMatchObject({ status: 'needs-decision', shares: [] });
  });
});
