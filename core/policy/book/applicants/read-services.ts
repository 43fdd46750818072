import { groupBy } from '../../../group-by.js';
import { booleanOf, decimalOf, placeOf, type Row, textOf, yearNumberOf } from '../../../sheet/read-table.js';
import type { Fact } from '../../reasoning/fact.js';
import type { FactReader } from '../fact-reader.js';
import { rowsOf, type Tables } from '../tables.js';
import type { ServiceCells, ServiceMatter, ServiceRow } from './entered-rows.js';

/** 孵化与中介 by the body that claims, each row with what the book says of its enterprise besides. */
export function readServices(tables: Tables, facts: FactReader): ReadonlyMap<string, readonly ServiceRow[]> {
  const rows = rowsOf(tables, 'incubation').map((row) => ({ row, cells: readCells(row, facts) }));
  const enterpriseOf = (row: Row) => textOf(row, 'enterpriseCode');
  const codeOf = (row: Row) => textOf(row, 'creditCode');
  const byEnterprise = groupBy(
    rows,
    ({ row }) => enterpriseOf(row),
    ({ cells }) => cells,
  );
  const recognitions = groupBy(rowsOf(tables, 'recognitions'), codeOf, (row) => readYear(row, facts));
  const listed = groupBy(rowsOf(tables, 'enterprises'), codeOf, (row) =>
    facts.read(row, 'aboveDesignatedSize', booleanOf),
  );
  return groupBy(
    rows,
    ({ row }) => textOf(row, 'bodyCode'),
    ({ row, cells }): ServiceRow => {
      const enterprise = enterpriseOf(row) ?? '';
      const years = (recognitions.get(enterprise) ?? []).filter((year) => year !== undefined);
      return {
        ...cells,
        others: (byEnterprise.get(enterprise) ?? []).filter((other) => other !== cells),
        recognitionYears: years
          .flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
          .sort((a, b) => a - b),
        recognitionDoubts: years.filter(({ value }) => value === undefined),
        listedAsAbove: listed.get(enterprise)?.[0] ?? {},
      };
    },
  );
}

function readCells(row: Row, facts: FactReader): ServiceCells {
  return {
    source: placeOf(row, 'matter'),
    enterpriseCode: facts.read(row, 'enterpriseCode', textOf),
    // The column offers these words alone.
    matter: facts.read(row, 'matter', (each, column) => textOf(each, column) as ServiceMatter | undefined),
    year: facts.read(row, 'year', yearNumberOf),
    aboveDesignatedSize: facts.read(row, 'aboveDesignatedSize', booleanOf),
    platformLevel: facts.read(row, 'platformLevel', textOf),
    collectedWan: facts.read(row, 'collectedWan', decimalOf),
    stillServing: facts.read(row, 'stillServing', booleanOf),
  };
}

/** The year of an accreditation, or the cell for which it is not known; absent for a move. */
function readYear(row: Row, facts: FactReader): Fact<string | number> | undefined {
  const manner = facts.read(row, 'manner', textOf);
  if (manner.value === undefined) return manner;
  return manner.value === '认定' ? facts.read(row, 'recognitionYear', yearNumberOf) : undefined;
}
