import fc from 'fast-check';
import { loadRegions } from '../../cli/data/load-regions.js';
import { divide } from '../../core/decimal.js';
import { codeOf } from '../core/sheet/award-book.js';

/** What a clean cell says, as a person would: an amount in 万元, a day as ISO text, 是 or 否, a year. */
export type CleanValue = string;

/** The records of a book by table; a column that a record leaves out is empty. */
export type CleanBook = Readonly<Record<string, readonly Readonly<Record<string, CleanValue>>[]>>;

const wan = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((hundredths) => divide(String(hundredths), '100'));
const yesNo = fc.constantFrom('是', '否');
const perhaps = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const day = (year: number) =>
  fc
    .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
    .map(({ month, day: of }) => `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`);

const { regions } = loadRegions();

const enterprise = fc.record({
  region: fc.nat(regions.length - 1),
  facts: fc.record({ aboveDesignatedSize: yesNo, strategicEmerging: yesNo, inRdStatistics: yesNo }),
  sales: perhaps(wan(1, 60_000)),
  statistics: perhaps(wan(0, 3000)),
  recognised: perhaps(day(2025)),
  expenses: perhaps(fc.record({ now: wan(0, 12_000), before: perhaps(wan(0, 9000)), first: fc.boolean() })),
  title: perhaps(fc.record({ on: day(2025), first: yesNo })),
  contract: perhaps(fc.record({ value: wan(100, 900), received: wan(1, 100) })),
  paid: perhaps(wan(1, 30)),
});

/** Award books of one to five enterprises with recognitions, R&D of two years, titles, contracts and a ledger. */
export const cleanBooks: fc.Arbitrary<CleanBook> = fc
  .array(enterprise, { minLength: 1, maxLength: 5 })
  .map((enterprises) => {
    const each = <Row extends object>(
      rowsOf: (one: (typeof enterprises)[number], creditCode: string, serial: number) => readonly Row[],
    ) => enterprises.flatMap((one, index) => rowsOf(one, codeOf(index + 1), index + 1)).map(filledIn);
    return {
      batch: [{ awardYear: '2025', policy: '安办文〔2021〕17号' }],
      enterprises: each(({ region, facts, sales, statistics }, creditCode, serial) => [
        {
          creditCode,
          name: `安阳样例${'甲乙丙丁戊'[serial - 1]}有限公司`,
          kind: '企业',
          region: regions[region]?.name,
          regionKind: regions[region]?.kind,
          ...facts,
          rdStatisticsWan: statistics,
          salesWan: sales,
          salesYear: sales === undefined ? undefined : '2024',
        },
      ]),
      recognitions: each(({ recognised }, creditCode) =>
        recognised === undefined
          ? []
          : [{ creditCode, recognitionYear: '2025', issuedOn: recognised, manner: '认定' }],
      ),
      rdExpenses: each(({ expenses }, creditCode) => {
        if (expenses === undefined) return [];
        const { now, before, first } = expenses;
        const common = { creditCode, basis: '加计扣除', otherSubsidyWan: '0' };
        return [
          ...(before === undefined
            ? []
            : [
                {
                  ...common,
                  rdYear: '2023',
                  rdWan: before,
                  firstTime: '否',
                  subsidised: first ? '否' : '是',
                },
              ]),
          { ...common, rdYear: '2024', rdWan: now, firstTime: first ? '是' : '否', subsidised: '否' },
        ];
      }),
      titles: each(({ title }, creditCode) =>
        title === undefined
          ? []
          : [
              {
                creditCode,
                category: '瞪羚企业',
                level: '省',
                grantedOn: title.on,
                firstTime: title.first,
              },
            ],
      ),
      contracts: each(({ contract }, creditCode, serial) =>
        contract === undefined
          ? []
          : [
              {
                contractNumber: `HT${serial}`,
                kind: '开发',
                sellerCode: creditCode,
                valueWan: contract.value,
                receivedWan: contract.received,
                receivedYear: '2024',
              },
            ],
      ),
      ledger: each(({ paid }, creditCode) =>
        paid === undefined
          ? []
          : [{ year: '2023', creditCode, clause: '1-2', dueWan: paid, approvedWan: paid, cityPaidWan: paid }],
      ),
    };
  });

function filledIn(row: object): Readonly<Record<string, CleanValue>> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
