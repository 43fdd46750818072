import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { BookPlan } from '../../../workbook/write/plan.js';
import { writeBook } from '../../../workbook/write/write-book.js';

const plan: BookPlan = {
  title: '条形',
  date: '2025-08-19',
  sheets: [
    {
      name: '条形',
      widths: [10, 10],
      rows: [
        [
          { kind: 'number', value: '5' },
          { kind: 'number', value: '1' },
        ],
      ],
      bars: [
        { range: 'A1:A1', full: '10' },
        { range: 'B1:B1', full: '2.5' },
      ],
      gridlines: true,
      print: { orientation: 'portrait' },
    },
  ],
};

const sheetOf = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

test('bars go from zero to what fills them, each tied to its extension by a number', async () => {
  const xml = sheetOf(await writeBook(plan));
  expect(xml).toContain('<cfvo type="num" val="0"/><cfvo type="num" val="10"/>');
  expect(xml).toContain('<cfvo type="num" val="0"/><cfvo type="num" val="2.5"/>');
  const ids = [...xml.matchAll(/<x14:id>\{(.*?)\}</g)].map(([, id]) => id);
  expect(ids).toEqual(['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']);
  for (const id of ids) expect(xml).toContain(`<x14:cfRule type="dataBar" id="{${id}}">`);
  // What kind of extension it is must stay as Excel knows it.
  expect(xml).toContain('<ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"');
  expect(xml).toContain('<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"');
});

test('the same bars give the same bytes', async () => {
  expect(Buffer.from(await writeBook(plan)).equals(Buffer.from(await writeBook(plan)))).toBe(true);
});
