import { strFromU8, strToU8 } from 'fflate';
import type { Chart } from '../../document/elements/chart.js';
import { type PackedPart, packPart } from '../finish/packed-part.js';
import { chartBook } from './chart-book.js';
import { bookId, chartXml } from './chart-xml.js';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The relationship of the document to its `number`th chart, from 1. */
export function chartId(number: number): string {
  return `rIdChart${number}`;
}

/** The parts of the `number`th chart of a document: the drawing, and its figures as a book (ECMA-376 part 1, 14.2.1, 15.2.11). */
export function chartParts(chart: Chart, number: number): PackedPart[] {
  const relationship = `<Relationship Id="${bookId}" Type="${relationships}/package" Target="../embeddings/chart${number}.xlsx"/>`;
  return [
    packPart(`word/charts/chart${number}.xml`, strToU8(chartXml(chart))),
    packPart(
      `word/charts/_rels/chart${number}.xml.rels`,
      strToU8(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship}</Relationships>`,
      ),
    ),
    packPart(`word/embeddings/chart${number}.xlsx`, chartBook(chart)),
  ];
}

/** The parts of a file with so many charts announced in it. */
export function announceCharts(
  parts: ReadonlyMap<string, Uint8Array>,
  count: number,
): Map<string, Uint8Array> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const types = [
    '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>',
    ...numbers.map(
      (number) =>
        `<Override PartName="/word/charts/chart${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
    ),
  ];
  const targets = numbers.map(
    (number) =>
      `<Relationship Id="${chartId(number)}" Type="${relationships}/chart" Target="charts/chart${number}.xml"/>`,
  );
  const announced = new Map(parts);
  if (count === 0) return announced;
  for (const [name, end, entries] of [
    ['[Content_Types].xml', '</Types>', types],
    ['word/_rels/document.xml.rels', '</Relationships>', targets],
  ] as const) {
    const part = strFromU8(parts.get(name) ?? new Uint8Array());
    announced.set(name, strToU8(part.replace(end, entries.join('') + end)));
  }
  return announced;
}
