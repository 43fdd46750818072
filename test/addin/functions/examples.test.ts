import { describe, expect, test } from 'vitest';
import { functionPage } from '../../../addin/build/functions/function-page.js';
import type { ExampleCell } from '../../../addin/functions/function-definition.js';
import { functionGroups, functions } from '../../../addin/functions/functions.js';
import { isoDateToSerial } from '../../../core/sheet/serial-date.js';
import { registeredFunctions, type Shown, type ShownCell } from './registered-functions.js';

const { call } = registeredFunctions();
const examples = functions.flatMap(({ id, examples: all }) =>
  all.map((example, index) => ({ id, index, ...example })),
);

describe('the examples of the docs', () => {
  test.each(examples)('$id $index shows what is printed', ({ id, given, shows }) => {
    expect(printed(call(id, ...given.map(handed)))).toEqual(shows);
  });

  test('stand in docs/自定义函数.md with every function', async () => {
    const page = functionPage(functionGroups);
    for (const { id } of functions) expect(page).toContain(`### KEJI.${id}（`);
    await expect(page).toMatchFileSnapshot('../../../docs/自定义函数.md');
  });
});

type Given = (typeof examples)[number]['given'][number];

function handed(argument: Given): unknown {
  return Array.isArray(argument)
    ? argument.map((row) => row.map(cellOf))
    : cellOf(argument as ExampleCell | null);
}

function cellOf(cell: ExampleCell | null): unknown {
  return typeof cell === 'object' && cell !== null ? isoDateToSerial(cell.date, false) : cell;
}

function printed(shown: Shown): readonly (readonly (string | number)[])[] {
  if ('grid' in shown) return shown.grid.map((row) => row.map(printedCell));
  return [['value' in shown ? shown.value : printedCell(shown)]];
}

function printedCell(cell: ShownCell): string | number {
  return typeof cell === 'object' ? `${cell.error} ${cell.reason}` : cell;
}
