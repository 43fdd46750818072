import type { OfficialDocument } from '../../generator/document/official-document.js';
import { type WritingOptions, writeDocx } from '../../generator/docx/write-docx.js';
import { gbt9704 } from '../../generator/layout/gbt-9704.js';
import { houseStyle } from '../../generator/layout/house-style.js';
import type { PlacedDocument } from '../../generator/measure/page/placed-page.js';
import { levelLines, type RuledLine } from '../../generator/measure/page/ruled-lines.js';
import { findLines, type TextLine } from '../../generator/measure/page/text-line.js';
import { readPdf } from '../../generator/measure/pdf/read-pdf.js';
import { convertAll } from '../office/libre-office.js';
import { fontsConfiguration } from './render-pdf.js';

/** A page as LibreOffice lays it out: lines of text and level lines, from the top. */
export interface RenderedPage {
  readonly lines: readonly TextLine[];
  readonly rules: readonly RuledLine[];
  readonly width: number;
  readonly height: number;
}

export interface RenderedDocument {
  readonly placed: PlacedDocument;
  readonly pages: readonly RenderedPage[];
}

/** The documents by name as LibreOffice lays them out, all in one run. */
export async function renderDocuments<Name extends string>(
  documents: Readonly<Record<Name, OfficialDocument>>,
  options?: WritingOptions,
): Promise<Record<Name, RenderedDocument>> {
  const names = Object.keys(documents) as Name[];
  const files = await Promise.all(names.map((name) => writeDocx(documents[name], options)));
  const pdfs = convertAll(files, 'docx', 'pdf', fontsConfiguration);
  const rendered: Partial<Record<Name, RenderedDocument>> = {};
  for (const [index, name] of names.entries()) {
    const placed = await readPdf(pdfs[index] ?? new Uint8Array());
    rendered[name] = {
      placed,
      pages: placed.pages.map(({ number, glyphs, bars, width, height }) => ({
        lines: findLines(number, glyphs),
        rules: levelLines(number, bars),
        width,
        height,
      })),
    };
  }
  return rendered as Record<Name, RenderedDocument>;
}

/** The page, or a failed test. */
export function pageOf({ pages }: RenderedDocument, number: number): RenderedPage {
  const page = pages[number - 1];
  if (page === undefined) throw new Error(`There is no page ${number} of ${pages.length}`);
  return page;
}

/** The first line with the text, spaces left out, or a failed test. */
export function lineOf(page: RenderedPage, text: string): TextLine {
  const line = page.lines.find((each) => textOf(each).includes(text));
  if (line === undefined) throw new Error(`「${text}」 is not among ${page.lines.map(textOf).join('／')}`);
  return line;
}

export function textOf(line: TextLine): string {
  return line.text.replace(/\s/g, '');
}

/** Lines of the body's size. */
export function bodyLines(page: RenderedPage): TextLine[] {
  return page.lines.filter(({ size }) => Math.abs(size - gbt9704.bodySize) < 0.1);
}

/** The type area in millimetres from the paper's upper left corner. */
export const area = {
  left: gbt9704.bindingMargin,
  right: gbt9704.bindingMargin + gbt9704.typeArea.width,
  top: gbt9704.topMargin,
  bottom: gbt9704.topMargin + gbt9704.typeArea.height,
} as const;

/** One 字 of the body as its characters are spaced, and one 行, in millimetres. */
export const advance = ((gbt9704.bodySize + houseStyle.characterSpacing) * 25.4) / 72;
export const pitch = (houseStyle.linePitch * 25.4) / 72;
