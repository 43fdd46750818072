import { groupBy } from '../../../group-by.js';
import { decimalOf, type ReadTable, type Row, textOf } from '../../read-table.js';

/** Indicators of one class, in the order of their rows. */
export interface IndicatorClass {
  /** The class without its 分值: 「创新投入」. */
  readonly name: string;
  readonly rows: readonly Row[];
  /** What 类别分值 or the brackets behind the class say, in 分; absent when nothing says it. */
  readonly weight?: string;
}

/** The classes of 指标体系 in the order in which they first appear; rows without a class are left out. */
export function classesOf(table: ReadTable): readonly IndicatorClass[] {
  const byClass = groupBy(table.rows, (row) => partsOf(row)?.name);
  return [...byClass].map(([name, rows]) => {
    const weight = rows.map(weightOf).find((each) => each !== undefined);
    return { name, rows, ...(weight !== undefined && { weight }) };
  });
}

function weightOf(row: Row): string | undefined {
  return decimalOf(row, 'classWeight') ?? partsOf(row)?.weight;
}

/** 「创新投入(38分)」 → 创新投入, 38. */
function partsOf(row: Row): { readonly name: string; readonly weight?: string } | undefined {
  const text = textOf(row, 'class')?.replace(/\s/g, '');
  if (text === undefined) return undefined;
  const [, name = text, weight] = /^(.+?)[(（](\d+(?:\.\d+)?)分?[)）]$/.exec(text) ?? [];
  return { name, ...(weight !== undefined && { weight }) };
}

/** The weights of rows; absent when one cannot be read, which has a finding of its own. */
export function weightsOf(rows: readonly Row[]): readonly string[] | undefined {
  const weights = rows.map((row) => decimalOf(row, 'weight'));
  return weights.every((weight) => weight !== undefined) ? weights : undefined;
}
