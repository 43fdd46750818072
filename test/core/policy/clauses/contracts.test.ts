import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../../core/policy/award.js';
import { arithmeticText, reasonText } from '../../../../core/policy/award-text.js';
import type { Applicant, LedgerEntry } from '../../../../core/policy/book/applicants/applicant.js';
import {
  blankTitleRow,
  type ContractRow,
  type TitleRow,
} from '../../../../core/policy/book/applicants/entered-rows.js';
import { anyangPolicy, assessUnder, fact, ledgerEntry } from '../policy-under-test.js';

const policy = anyangPolicy();

function assess(given: Partial<Applicant>, readings: Readonly<Record<string, string>> = {}, under = policy) {
  return assessUnder(under, given, readings);
}

function short(awards: ReturnType<typeof assess>): readonly string[] {
  return awards.map(({ clause, status, amountWan }) => `${clause} ${status} ${amountWan ?? '无'}`);
}

/** `contract(3, '开发', '100')`: row 3 of 技术合同, 2024, value and receipts the same. */
function contract(
  row: number,
  kind: string | undefined,
  amount: string | undefined,
  given: Partial<ContractRow> = {},
) {
  return {
    source: `技术合同!A${row}`,
    number: fact(`HT-${row}`, `技术合同!A${row}`),
    kind: fact(kind, `技术合同!B${row}`),
    valueWan: fact(amount, `技术合同!D${row}`),
    receivedWan: fact(amount, `技术合同!E${row}`),
    year: fact(2024, `技术合同!F${row}`),
    reviewDone: fact(true, `技术合同!I${row}`),
    ...given,
  } satisfies ContractRow;
}

describe('8-4, what a seller received in the year before', () => {
  test.each<[string, readonly ContractRow[], string[]]>([
    ['no contracts', [], []],
    ['development just below the cap', [contract(2, '开发', '999.98')], ['8-4a computed 49.999']],
    ['development at the cap', [contract(2, '开发', '1000')], ['8-4a computed 50']],
    ['development above the cap', [contract(2, '开发', '1000.02')], ['8-4a computed 50']],
    [
      'development and transfer',
      [contract(2, '开发', '100'), contract(3, '转让', '20')],
      ['8-4a computed 6'],
    ],
    ['services just below the cap', [contract(2, '服务', '1999.9')], ['8-4b computed 19.999']],
    ['services at the cap', [contract(2, '咨询', '2000')], ['8-4b computed 20']],
    [
      'services above the cap',
      [contract(2, '服务', '1500'), contract(3, '咨询', '600')],
      ['8-4b computed 20'],
    ],
    [
      'both sorts, each with its own cap',
      [contract(2, '开发', '1200'), contract(3, '服务', '900')],
      ['8-4a computed 50', '8-4b computed 9'],
    ],
    ['nothing received', [contract(2, '开发', '0')], ['8-4a computed 0']],
    ['receipts of the award year', [contract(2, '开发', '100', { year: fact(2025) })], []],
    ['receipts of an earlier year', [contract(2, '开发', '100', { year: fact(2023) })], []],
    [
      'receipts of the year and of an earlier one',
      [contract(2, '开发', '100'), contract(3, '开发', '100', { year: fact(2023) })],
      ['8-4a computed 5'],
    ],
    [
      'receipts and not the value',
      [contract(2, '开发', '300', { valueWan: fact('800') })],
      ['8-4a computed 15'],
    ],
  ])('%s', (_, soldContracts, expected) => {
    expect(short(assess({ soldContracts }))).toEqual(expected);
  });

  test('the text groups the kinds and every addend keeps its cell', () => {
    const [award] = assess({
      soldContracts: [contract(2, '开发', '100'), contract(3, '转让', '20'), contract(4, '开发', '30.5')],
    });
    if (award === undefined) throw new Error('No award');
    expect(arithmeticText(award)).toBe(
      [
        '技术开发实际到款：100＋30.5＝130.5',
        '实际到款合计：技术开发实际到款130.5＋技术转让实际到款20＝150.5',
        '奖励：实际到款合计150.5×5%＝7.525',
        '奖励7.525与同一单位上限50取小，应补7.525',
      ].join('；'),
    );
    expect(sourcesOf(award)).toEqual(expect.arrayContaining(['技术合同!E2', '技术合同!E3', '技术合同!E4']));
    expect(award.claim).toBe('技术开发和转让2024');
  });

  test.each<[string, ContractRow, string[], string]>([
    [
      'kind',
      contract(3, undefined, '5'),
      ['8-4a needs-decision 无', '8-4b needs-decision 无'],
      '技术合同!B3',
    ],
    ['money', contract(3, '开发', undefined), ['8-4a needs-decision 无', '8-4b computed 1'], '技术合同!E3'],
    [
      'year',
      contract(3, '转让', '5', { year: fact<number>(undefined, '技术合同!F3') }),
      ['8-4a needs-decision 无', '8-4b computed 1'],
      '技术合同!F3',
    ],
    [
      'number',
      contract(3, '开发', '5', {
        number: { source: '技术合同!A3', doubt: '有待处理的问题（duplicate-row）' },
      }),
      ['8-4a needs-decision 无', '8-4b computed 1'],
      '技术合同!A3',
    ],
  ])('a contract whose %s cannot be read leaves the sum open', (_, doubtful, expected, cell) => {
    const awards = assess({
      soldContracts: [contract(2, '开发', '100'), doubtful, contract(4, '服务', '100')],
    });
    expect(short(awards)).toEqual(expected);
    expect(awards[0] === undefined ? '' : reasonText(awards[0])).toContain(cell);
  });

  test('a contract that brought nothing adds nothing, whatever else is unknown of it', () => {
    const soldContracts = [
      contract(2, '开发', '100'),
      contract(3, undefined, '0'),
      contract(4, '服务', '100'),
    ];
    expect(short(assess({ soldContracts }))).toEqual(['8-4a computed 5', '8-4b computed 1']);
  });
});

describe('K19, licences', () => {
  const licence = contract(3, '许可', '500');

  test.each<[string, readonly ContractRow[], string, string, string]>([
    ['alone', [licence], 'needs-decision 无', 'computed 25', 'computed 0'],
    [
      'beside development',
      [contract(2, '开发', '100'), licence],
      'needs-decision 无',
      'computed 30',
      'computed 5',
    ],
    [
      'without receipts',
      [contract(2, '开发', '100'), contract(3, '许可', '0')],
      'computed 5',
      'computed 5',
      'computed 5',
    ],
    [
      'with receipts not known',
      [contract(2, '开发', '100'), contract(3, '许可', undefined)],
      'needs-decision 无',
      'needs-decision 无',
      'computed 5',
    ],
    [
      'where the cap is reached without',
      [contract(2, '开发', '1000'), licence],
      'computed 50',
      'computed 50',
      'computed 50',
    ],
  ])('%s', (_, soldContracts, review, asTransfer, exclude) => {
    for (const [option, expected] of [
      ['review', review],
      ['as-transfer', asTransfer],
      ['exclude', exclude],
    ] as const) {
      const awards = assess({ soldContracts }, { 'art8.licence': option });
      expect(short(awards)).toEqual([`8-4a ${expected}`]);
    }
  });

  test('is not asked where the year is paid already', () => {
    const [award] = assess({ soldContracts: [licence], ledger: [ledgerEntry(2025, '8-4a')] });
    expect(award).toMatchObject({ status: 'not-eligible', readings: [] });
  });

  test('is asked only where licences can change the award, and then names the cell', () => {
    const [open] = assess({ soldContracts: [licence] });
    expect(open?.readings.map(({ id }) => id)).toContain('art8.licence');
    expect(open?.notes.join()).toContain('技术合同!E3');
    expect(open?.alternatives).toContainEqual(
      expect.objectContaining({ reading: 'art8.licence', option: 'as-transfer', amountWan: '25' }),
    );
    const [capped] = assess({ soldContracts: [contract(2, '开发', '1000'), licence] });
    expect(capped?.readings.map(({ id }) => id)).not.toContain('art8.licence');
  });
});

describe('K18, how long a cap lasts', () => {
  const sold = { soldContracts: [contract(2, '开发', '800')] };

  test.each<[string, readonly LedgerEntry[], string, string, boolean]>([
    ['no earlier award', [], 'computed 40', 'computed 40', false],
    ['one that leaves room', [ledgerEntry(2023, '8-4a', '10')], 'computed 40', 'computed 40', false],
    ['one that leaves less', [ledgerEntry(2023, '8-4a', '10.01')], 'computed 40', 'computed 39.99', true],
    [
      'several',
      [ledgerEntry(2023, '8-4a', '20'), ledgerEntry(2024, '8-4a', '15')],
      'computed 40',
      'computed 15',
      true,
    ],
    ['one that used it up', [ledgerEntry(2023, '8-4a', '50')], 'computed 40', 'computed 0', true],
    [
      'more than there was',
      [ledgerEntry(2023, '8-4a', '50'), ledgerEntry(2024, '8-4a', '50')],
      'computed 40',
      'computed 0',
      true,
    ],
    ['one of another clause', [ledgerEntry(2023, '8-4b', '50')], 'computed 40', 'computed 40', false],
    [
      'one without an approved sum',
      [{ year: 2023, clause: '8-4a', source: '台账!C3' }],
      'computed 40',
      'needs-decision 无',
      true,
    ],
  ])('%s: annual, lifetime, and whether it was asked', (_, ledger, annual, lifetime, asked) => {
    const [byDefault] = assess({ ...sold, ledger });
    const [other] = assess({ ...sold, ledger }, { 'art8.capPeriod': 'lifetime' });
    expect(`${byDefault?.status} ${byDefault?.amountWan ?? '无'}`).toBe(annual);
    expect(`${other?.status} ${other?.amountWan ?? '无'}`).toBe(lifetime);
    expect(byDefault?.readings.some(({ id }) => id === 'art8.capPeriod')).toBe(asked);
  });

  test.each(['8-4a', '8-4b', '8-2', '8-5'])('%s is paid once a year', (clause) => {
    const rows = [contract(2, '开发', '100'), contract(3, '服务', '100')];
    const given = {
      titles: [title('2022-05-01')],
      soldContracts: rows,
      brokeredContracts: rows,
      registeredContracts: rows,
    };
    const refused = assess({ ...given, ledger: [ledgerEntry(2025, clause)] });
    expect(refused.filter(({ status }) => status === 'not-eligible').map((award) => award.clause)).toEqual([
      clause,
    ]);
    const paidBefore = assess({ ...given, ledger: [ledgerEntry(2024, clause)] });
    expect(paidBefore.every(({ status }) => status === 'computed')).toBe(true);
  });
});

function title(grantedOn: string | undefined, given: Partial<TitleRow> = {}): TitleRow {
  return {
    ...blankTitleRow,
    source: '称号与平台!B4',
    category: fact('技术转移示范机构', '称号与平台!B4'),
    level: fact('市'),
    grantedOn: fact(grantedOn, '称号与平台!D4'),
    firstTime: fact(true),
    ...given,
  };
}

describe('8-2, what a body brokered', () => {
  function broker(
    brokeredContracts: readonly ContractRow[],
    titles: readonly TitleRow[] = [title('2022-05-01')],
  ) {
    return assess({ kind: fact('机构'), titles, brokeredContracts }).filter(({ clause }) => clause === '8-2');
  }

  test.each<[string, readonly ContractRow[], string[]]>([
    ['just below the cap', [contract(2, '转让', '3333.33')], ['8-2 computed 99.9999']],
    ['just above the cap', [contract(2, '转让', '3333.34')], ['8-2 computed 100']],
    ['a value of nothing', [contract(2, '转让', '0')], ['8-2 computed 0']],
    ['a value not given', [contract(2, '转让', '1000', { valueWan: {} })], ['8-2 needs-decision 无']],
    [
      'the value and not the receipts',
      [contract(2, '转让', '1000', { receivedWan: fact('1') })],
      ['8-2 computed 30'],
    ],
    ['several contracts', [contract(2, '转让', '1000'), contract(3, '服务', '500')], ['8-2 computed 45']],
    ['contracts of another year', [contract(2, '转让', '1000', { year: fact(2023) })], []],
    ['a contract of unknown year', [contract(2, '转让', '1000', { year: {} })], ['8-2 needs-decision 无']],
  ])('%s', (_, contracts, expected) => {
    expect(short(broker(contracts))).toEqual(expected);
  });

  test('a contract counts once, in the first year in which the sheet has it', () => {
    const repeated = contract(3, '转让', '700', { number: fact('HT-2') });
    const first = contract(2, '转让', '700', { year: fact(2023) });
    const [only] = broker([repeated, first]);
    expect(only).toMatchObject({ status: 'computed', amountWan: '0' });
    expect(only?.notes).toEqual(['合同HT-2已在更早的年度计入（技术合同!A2）']);
    expect(short(broker([first, repeated, contract(4, '转让', '100')]))).toEqual(['8-2 computed 3']);
    const later = contract(5, '转让', '700', { number: fact('HT-2'), year: fact(2025) });
    expect(short(broker([contract(2, '转让', '700'), later]))).toEqual(['8-2 computed 21']);
  });

  test.each<[number, string]>([
    [2023, 'needs-decision'],
    [2025, 'computed'],
  ])(
    'a contract of %s whose number cannot be read may be an earlier row of the same, or is later',
    (year, status) => {
      const unread = contract(3, '转让', '700', {
        number: fact<string>(undefined, '技术合同!A3'),
        year: fact(year),
      });
      const [award] = broker([contract(2, '转让', '700'), unread]);
      expect(award?.status).toBe(status);
      expect(award === undefined ? '' : reasonText(award)).toContain(year === 2023 ? '技术合同!A3' : '');
    },
  );

  test.each<[string, readonly TitleRow[], string]>([
    ['on the last day of the year', [title('2024-12-31')], 'computed'],
    ['on the day after', [title('2025-01-01')], 'not-eligible'],
    ['later, and before', [title('2025-01-01'), title('2021-12-01')], 'computed'],
    ['never', [], 'not-eligible'],
    ['as something else', [title('2022-05-01', { category: fact('众创空间') })], 'not-eligible'],
    ['at the national level', [title('2022-05-01', { level: fact('国家') })], 'computed'],
    ['on a day not known', [title(undefined)], 'needs-decision'],
    ['as something that cannot be read', [title('2022-05-01', { category: {} })], 'needs-decision'],
    ['as something that cannot be read, but later', [title('2025-05-01', { category: {} })], 'not-eligible'],
  ])('the title granted %s', (_, titles, status) => {
    expect(broker([contract(2, '转让', '1000')], titles).map((award) => award.status)).toEqual([status]);
  });

  test('a refusal names the condition', () => {
    const [award] = broker([contract(2, '转让', '1000')], []);
    expect(award === undefined ? '' : reasonText(award)).toBe(
      '2024年底以前已认定为技术转移示范机构：不符（否）',
    );
  });
});

describe('8-5, what a registrar registered', () => {
  function registrar(registeredContracts: readonly ContractRow[]) {
    return assess({ kind: fact('机构'), registeredContracts });
  }

  test.each<[string, readonly ContractRow[], string[]]>([
    ['just below the cap', [contract(2, '开发', '199999')], ['8-5 computed 19.9999']],
    ['at the cap', [contract(2, '开发', '200000')], ['8-5 computed 20']],
    ['above the cap', [contract(2, '开发', '200001')], ['8-5 computed 20']],
    ['a value not given', [contract(2, '开发', undefined)], ['8-5 needs-decision 无']],
    [
      'a review not passed on any row',
      [2, 3].map((line) => contract(line, '开发', '100', { reviewDone: fact(false) })),
      ['8-5 not-eligible 0'],
    ],
    [
      'a review passed on one row and not on the other',
      [contract(2, '开发', '100'), contract(3, '开发', '100', { reviewDone: fact(false) })],
      ['8-5 needs-decision 无'],
    ],
    [
      'a review not passed on one row, and doubtful on another',
      [
        contract(2, '开发', '100', { reviewDone: { doubt: '有待处理的问题' } }),
        contract(3, '开发', '100', { reviewDone: fact(false) }),
      ],
      ['8-5 needs-decision 无'],
    ],
    [
      'a review not stated on one row',
      [contract(2, '开发', '100'), contract(3, '开发', '100', { reviewDone: {} })],
      ['8-5 needs-decision 无'],
    ],
    [
      'a review not passed in an earlier year',
      [contract(2, '开发', '100'), contract(3, '开发', '100', { reviewDone: fact(false), year: fact(2023) })],
      ['8-5 computed 0.01'],
    ],
    [
      'a contract counted in an earlier year',
      [
        contract(2, '开发', '100', { year: fact(2023) }),
        contract(3, '开发', '100', { number: fact('HT-2') }),
        contract(4, '开发', '300'),
      ],
      ['8-5 computed 0.03'],
    ],
    ['a contract of unknown year', [contract(2, '开发', '100', { year: {} })], ['8-5 needs-decision 无']],
    [
      'a review not passed in a year not known',
      [contract(2, '开发', '100'), contract(3, '开发', '100', { reviewDone: fact(false), year: {} })],
      ['8-5 needs-decision 无'],
    ],
    ['another year', [contract(2, '开发', '100', { year: fact(2025) })], []],
  ])('%s', (_, contracts, expected) => {
    expect(short(registrar(contracts))).toEqual(expected);
  });
});

test('a policy without these clauses gives no claim', () => {
  const without = { ...policy, clauses: policy.clauses.filter(({ id }) => !id.startsWith('8-')) };
  const rows = [contract(2, '开发', '100'), contract(3, '服务', '100')];
  expect(
    assess({ soldContracts: rows, brokeredContracts: rows, registeredContracts: rows }, {}, without),
  ).toEqual([]);
});
