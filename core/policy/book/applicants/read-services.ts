import { groupBy } from '../../../group-by.js';
import { booleanOf, decimalOf, placeOf, textOf, yearNumberOf } from '../../../sheet/read-table.js';
import type { FactReader } from '../fact-reader.js';
import { rowsOf, type Tables } from '../tables.js';
import type { ServiceMatter, ServiceRow } from './entered-rows.js';

/** Matters of which an enterprise may bring somebody an award only once. */
const firstOnly: readonly string[] = ['孵化首次高企', '孵化首次科小', '辅导首次高企'];

/** 孵化与中介 by the body that claims, each row with the rows that claim the same enterprise's first. */
export function readServices(tables: Tables, facts: FactReader): ReadonlyMap<string, readonly ServiceRow[]> {
  const rows = rowsOf(tables, 'incubation');
  const claimants = groupBy(
    rows.filter((row) => firstOnly.includes(textOf(row, 'matter') ?? '')),
    (row) => textOf(row, 'enterpriseCode'),
  );
  const recognitionYears = groupBy(
    rowsOf(tables, 'recognitions').filter((row) => textOf(row, 'manner') === '认定'),
    (row) => textOf(row, 'creditCode'),
    (row) => yearNumberOf(row, 'recognitionYear'),
  );
  return groupBy(
    rows,
    (row) => textOf(row, 'bodyCode'),
    (row): ServiceRow => {
      const matter = facts.read(
        row,
        'matter',
        (each, column) => textOf(each, column) as ServiceMatter | undefined,
      );
      const enterprise = textOf(row, 'enterpriseCode') ?? '';
      const recognition = matter.value?.endsWith('首次高企') === true;
      const rivals = firstOnly.includes(matter.value ?? '') ? (claimants.get(enterprise) ?? []) : [];
      return {
        source: placeOf(row, 'matter'),
        enterpriseCode: facts.read(row, 'enterpriseCode', textOf),
        matter,
        year: facts.read(row, 'year', yearNumberOf),
        aboveDesignatedSize: facts.read(row, 'aboveDesignatedSize', booleanOf),
        platformLevel: facts.read(row, 'platformLevel', textOf),
        collectedWan: facts.read(row, 'collectedWan', decimalOf),
        stillServing: facts.read(row, 'stillServing', booleanOf),
        rivals: rivals
          .filter((other) => other !== row)
          .map((other) => ({
            matter: textOf(other, 'matter') as ServiceMatter,
            source: placeOf(other, 'matter'),
          }))
          .filter((other) => other.matter.endsWith('首次高企') === recognition),
        recognitionYears: (recognitionYears.get(enterprise) ?? [])
          .filter((year) => year !== undefined)
          .sort((a, b) => a - b),
      };
    },
  );
}
