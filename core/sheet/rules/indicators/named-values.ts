import type { DecimalText } from '../../../decimal.js';
import { groupBy } from '../../../group-by.js';
import { decimalOf, type ReadTable, type Row, textOf } from '../../read-table.js';
import type { RuleContext } from '../rule.js';

/** A value of a region with the row that it stands in. */
export interface NamedValue {
  readonly table: ReadTable;
  readonly row: Row;
  /** The indicator or item. */
  readonly name: string;
  readonly unit: string;
  readonly value?: DecimalText;
}

/** The lines of 原始数据 and 指标值, each table's by the name of its item or indicator. */
export function namedValues({ tables }: RuleContext): readonly (readonly NamedValue[])[] {
  return [['indicatorItems', 'item'] as const, ['indicatorValues', 'indicator'] as const].flatMap(
    ([id, column]) => {
      const table = tables.get(id);
      const values = (table?.rows ?? []).flatMap((row): readonly NamedValue[] => {
        const name = textOf(row, column);
        const value = decimalOf(row, 'value');
        if (table === undefined || name === undefined || !row.cells.has('value')) return [];
        return [{ table, row, name, unit: textOf(row, 'unit') ?? '', ...(value !== undefined && { value }) }];
      });
      return [...groupBy(values, ({ name }) => name).values()];
    },
  );
}
