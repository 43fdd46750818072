import { describe, expect, test } from 'vitest';
import { plantFaults } from '../../../cli/init/sample/index.js';
import type { Finding } from '../../../core/finding.js';
import { awardTables } from '../../../core/sheet/award-tables/index.js';
import { bookOf, checkRows, sample } from './sample-books.js';

const { rows, planted } = plantFaults(sample, awardTables);

function lineOf({ rule, place }: Finding): string {
  return place.kind === 'sheet' ? `${rule} ${place.sheet}!${place.cell}` : rule;
}

describe('the sample workbooks', () => {
  test('raise no finding when nothing is planted', async () => {
    const { findings, tables } = await checkRows(sample);
    expect(findings.map(lineOf)).toEqual([]);
    expect([...tables].map(([id, table]) => [id, table.rows.length])).toEqual(
      awardTables.map(({ id }) => [id, sample[id]?.length ?? 0]),
    );
  });

  test('raise exactly the planted faults, each once and on its own cell', async () => {
    const { findings } = await checkRows(rows);
    const lines = planted.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
    expect(findings.map(lineOf).sort()).toEqual([...lines].sort());
  });

  test('have at least 26 kinds of faults planted, each in a cell of its own', () => {
    expect(new Set(planted.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(26);
    expect(new Set(planted.map(({ sheet, cell }) => `${sheet}!${cell}`)).size).toBe(planted.length);
  });

  test('leave the clean rows as they were', () => {
    expect(plantFaults(sample, awardTables)).toEqual({ rows, planted });
  });

  test('are the same bytes each time', async () => {
    expect(await bookOf(rows)).toEqual(await bookOf(rows));
    expect(await bookOf(rows)).not.toEqual(await bookOf(sample));
  });

  test('cannot be made from a batch without the rows they need', () => {
    expect(() => plantFaults({ ...sample, enterprises: [] }, awardTables)).toThrow('0 rows');
    expect(() => plantFaults(sample, [])).toThrow('enterprises');
  });
});
