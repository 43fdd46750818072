import { type Finding, mustBeMended } from '../../finding.js';
import { placeOf, type Row, textOf } from '../../sheet/read-table.js';
import type { Fact } from '../reasoning/fact.js';

/** Whether none of the row's cells in these columns has a fault that is not mended. */
export function isFaultless(facts: FactReader, row: Row, columns: readonly string[]): boolean {
  return columns.every((column) => facts.read(row, column, textOf).doubt === undefined);
}

/** Gives facts from cells, and none from a cell whose fault is not mended. */
export class FactReader {
  private readonly faults = new Map<string, string>();

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) {
      const { place } = finding;
      if (place.kind !== 'sheet' || place.sheet === undefined || place.cell === undefined) continue;
      if (mustBeMended(finding)) this.faults.set(`${place.sheet}!${place.cell}`, finding.rule);
    }
  }

  read<Value>(row: Row, column: string, take: (row: Row, column: string) => Value | undefined): Fact<Value> {
    const source = placeOf(row, column);
    const fault = this.faults.get(source);
    if (fault !== undefined) return { source, doubt: `有待处理的问题（${fault}）` };
    const value = take(row, column);
    return value === undefined ? { source } : { value, source };
  }
}
