import type { RegionList } from '../../../core/region.js';
import { soundRows } from '../../../core/report/rules/sound-rows.js';
import type { ExampleEntry } from '../../../core/rules/rule.js';
import { awardTables } from '../../../core/sheet/award-tables/index.js';
import { bookTables } from '../../../core/sheet/book-kinds.js';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/sheet/cell.js';
import { type BookCheck, checkBook } from '../../../core/sheet/check-book.js';
import {
  creditCodeCheckCharacter,
  organisationCheckCharacter,
} from '../../../core/sheet/parse/credit-code.js';
import { headerText, type TableDefinition } from '../../../core/sheet/table.js';
import { book, date, type Entry, sheet } from './build-sheet.js';

export const regions: RegionList = {
  province: '河南省',
  city: '安阳市',
  codePrefix: '4105',
  regions: [
    { name: '林州市', kind: '县级市', aliases: ['林县'] },
    { name: '滑县', kind: '县', aliases: [] },
    { name: '文峰区', kind: '区', aliases: [] },
    { name: '安阳高新技术产业开发区', kind: '功能区', aliases: ['高新区'] },
  ],
};

/** A sound credit code, different for each serial. */
export function codeOf(serial: number): string {
  const organisation = String(10_000_000 + serial);
  const first17 = `91410502${organisation}${organisationCheckCharacter(organisation)}`;
  return first17 + creditCodeCheckCharacter(first17);
}

type Fields = Readonly<Record<string, Entry>>;
export type AwardRows = Readonly<Record<string, readonly Fields[]>>;

/** The sound rows that the examples of rules are made of; what the bureau enters itself, each test says. */
const sound: Readonly<Record<string, Fields>> = {
  ...Object.fromEntries(
    Object.entries(soundRows).map(([table, row]) => [
      table,
      Object.fromEntries(Object.entries(row).map(([column, entry]) => [column, entryOf(entry)])),
    ]),
  ),
  ledger: {
    year: 2023,
    creditCode: codeOf(1),
    clause: '1-2',
    dueWan: 15,
    approvedWan: 15,
    cityPaidWan: 15,
  },
  approvals: { creditCode: codeOf(1), clause: '1-2', approvedWan: 5 },
  objections: {},
  rulings: {},
  sharingRatios: {},
};

function entryOf(entry: ExampleEntry): Entry {
  if (typeof entry !== 'object' || entry === null) return entry;
  if ('date' in entry) return date(entry.date);
  throw new RangeError('A sound row has plain values and dates');
}

export function definitionOf(id: string): TableDefinition {
  const definition = bookTables.find((table) => table.id === id);
  if (definition === undefined) throw new RangeError(id);
  return definition;
}

/**
 * An award book with the required sheets and those given. Each row is a sound one with the given fields
 * changed; a sheet that is not given has one sound row if it is required.
 */
export function awardBook(rows: AwardRows = {}): WorkbookSnapshot {
  const shown = awardTables.filter((table) => table.required || rows[table.id] !== undefined);
  return book(...shown.map((table) => awardSheet(table, rows[table.id] ?? [{}])));
}

/** One sheet of the award book, as `awardBook` makes it. */
export function awardSheet(table: TableDefinition, rows: readonly Fields[]): SheetSnapshot {
  const body = rows.map((fields) =>
    table.columns.map(({ id }) => ({ ...sound[table.id], ...fields })[id] ?? null),
  );
  return sheet(table.sheet, [table.columns.map(headerText), ...body]);
}

export function check(snapshot: WorkbookSnapshot): BookCheck {
  return checkBook(snapshot, awardTables, regions);
}

/** `rule sheet!cell` of each finding, in order. */
export function found(snapshot: WorkbookSnapshot): readonly string[] {
  return check(snapshot).findings.map(({ rule, place }) => {
    if (place.kind !== 'sheet') throw new RangeError('not in a sheet');
    return `${rule} ${[place.sheet, place.cell].filter((part) => part !== undefined).join('!')}`.trim();
  });
}

/** A book whose 企业库 is the given sheet, all else sound. */
export function withEnterprises(enterprises: SheetSnapshot) {
  const { sheets } = awardBook();
  return book(...sheets.map((each) => (each.name === '企业库' ? enterprises : each)));
}

/** The required headers of 企业库, shortest form. */
export const enterpriseHeaders = [
  '统一社会信用代码',
  '名称',
  '主体类型',
  '所属县区',
  '辖区类型',
  '规上',
  '战新',
  '纳入研发统计',
];

/** A sound record below those headers. */
export const enterpriseRecord = (serial: number, region: Entry = '文峰区'): readonly Entry[] => [
  codeOf(serial),
  `样例${serial}`,
  '企业',
  region,
  '区',
  '否',
  '否',
  '否',
];
