import { type Finding, mustBeMended } from '../../finding.js';
import { placeOf, type Row } from '../../sheet/read-table.js';
import type { Fact } from '../reasoning/fact.js';

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
