import type { Finding } from '../../../core/finding.js';
import type { TableReading } from '../../../core/sheet/read/read-rows.js';
import type { ReadTable } from '../../../core/sheet/read-table.js';
import { sheetRules, unitRules } from '../../../core/sheet/rules/index.js';
import { pageData } from '../../data/embedded.js';

/** What is wrong with the cells of sheets, and what the rules of the check find that look at them together. */
export function checkReadings(readings: readonly TableReading[]): readonly Finding[] {
  const byId = <Part>(take: (reading: TableReading) => Part) =>
    new Map(readings.map((reading) => [reading.table.definition.id, take(reading)]));
  const context = {
    tables: byId(({ table }) => table),
    totals: byId(({ totals }) => totals),
    formulas: byId(({ formulas }) => formulas),
    sheets: new Map(),
    regions: pageData().regions,
    isDoubtful: () => false,
  };
  return [
    ...readings.flatMap(({ findings }) => findings),
    ...sheetRules.flatMap(({ check }) => check(context)),
  ];
}

/** What the rules of the check find that compare the rows of one unit, by the ids of their tables. */
export function checkUnit(tables: ReadonlyMap<string, ReadTable>): readonly Finding[] {
  const { regions } = pageData();
  const context = { tables, totals: new Map(), formulas: new Map(), sheets: new Map(), regions };
  return unitRules.flatMap(({ check }) => check({ ...context, isDoubtful: () => false }));
}
