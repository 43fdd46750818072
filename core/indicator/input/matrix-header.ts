import type { Cell } from '../../sheet/cell.js';
import { foldName } from '../../sheet/fold-text.js';
import { withoutAbsent } from '../../without-absent.js';
import { type Framework, indicatorsOf } from '../framework/framework.js';

const regionTitles = [
  '县(市、区)',
  '县区',
  '县市区',
  '地区',
  '区县',
  '单位',
  '城市',
  '国家',
  '名称',
  'region',
  'unit',
  'name',
  'country',
  'ucode',
  'uname',
  'code',
];
const classTitles = ['分类', '类别', '地区分类', 'class', 'group'];
const selfTitles = ['自评', '自评得分', 'self'];
/** How many filled rows from the top may be the header. */
const searchedRows = 40;

/** Which column of a table of regions holds what. */
export interface MatrixHeader {
  readonly row: number;
  readonly region: number;
  readonly class?: number;
  readonly self?: number;
  /** Columns by indicator id and by item name. */
  readonly indicators: ReadonlyMap<string, number>;
  readonly items: ReadonlyMap<string, number>;
  /** How many indicators and items it names. */
  readonly named: number;
  /** Further columns of what has one already. */
  readonly doubled: readonly Cell[];
}

/** The row that names most indicators and items, the first one of equals; absent when none names any. */
export function findMatrixHeader(
  rows: ReadonlyMap<number, readonly Cell[]>,
  framework: Framework,
): MatrixHeader | undefined {
  const headers = [...rows].slice(0, searchedRows).map(([row, cells]) => readHeader(row, cells, framework));
  const most = Math.max(0, ...headers.map(({ named }) => named));
  return most === 0 ? undefined : headers.find(({ named }) => named === most);
}

function readHeader(row: number, cells: readonly Cell[], { root, items }: Framework): MatrixHeader {
  const byTitle = new Map<string, Cell[]>();
  for (const cell of cells) {
    const title = foldTitle(cell.text);
    for (const each of new Set([title, withoutUnit(title)])) {
      byTitle.set(each, [...(byTitle.get(each) ?? []), cell]);
    }
  }
  const find = (names: readonly string[]) => [
    ...new Set(names.flatMap((name) => byTitle.get(foldTitle(name)) ?? [])),
  ];
  const ofIndicators = indicatorsOf(root).map(({ id, name }) => [id, find([id, name])] as const);
  const ofItems = items.map(({ name }) => [name, find([name])] as const);
  const named = [...ofIndicators, ...ofItems].filter(([, [first]]) => first !== undefined);
  const taken = new Set(named.flatMap(([, matches]) => matches));
  const other = (names: readonly string[]) => find(names).find((cell) => !taken.has(cell))?.column;
  const columns = (pairs: typeof ofIndicators) =>
    new Map(pairs.flatMap(([id, [first]]) => (first === undefined ? [] : [[id, first.column] as const])));
  // What stands before the first indicator; where nothing does, the names have no title.
  const [before] = cells.slice(
    0,
    cells.findIndex((cell) => taken.has(cell)),
  );
  return {
    row,
    region: other(regionTitles) ?? before?.column ?? 1,
    indicators: columns(ofIndicators),
    items: columns(ofItems),
    named: named.length,
    doubled: named.flatMap(([, [, ...more]]) => more),
    ...withoutAbsent({ class: other(classTitles), self: other(selfTitles) }),
  };
}

/** A title without spaces, in lower case. */
function foldTitle(text: string): string {
  return foldName(text).toLowerCase();
}

function withoutUnit(title: string): string {
  return title.replace(/[(（][^()（）]*[)）]\*?$/, '').replace(/\*$/, '');
}
