import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { convert } from '../office/libre-office.js';

/** One glyph run as it stands on the page, in millimetres from the paper's upper left corner. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
}

/** Typefaces that stand in for the bureaus' own, all with characters one em wide. */
const standIns = {
  仿宋_GB2312: 'AR PL SungtiL GB',
  宋体: 'AR PL SungtiL GB',
  方正小标宋简体: 'AR PL SungtiL GB',
  楷体_GB2312: 'AR PL KaitiM GB',
  黑体: 'WenQuanYi Zen Hei',
};

/** Puts the stand-ins in the place of the bureaus' typefaces. */
export const fontsConfiguration = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${Object.entries(standIns)
  .map(
    ([name, standIn]) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test><edit name="family" mode="assign" binding="strong"><string>${standIn}</string></edit></match>`,
  )
  .join('\n')}</fontconfig>`;

/** The pages of a .docx as LibreOffice lays them out. */
export function renderPages(docx: Uint8Array): Promise<PlacedText[][]> {
  return readPages(convert(docx, 'docx', 'pdf', fontsConfiguration));
}

const millimetres = (points: number) => (points * 25.4) / 72;

async function readPages(pdf: Uint8Array): Promise<PlacedText[][]> {
  const task = getDocument({ data: pdf, verbosity: 0 });
  const file = await task.promise;
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('transform' in item) || item.str.trim() === '') return [];
        const [, , , size = 0, left = 0, bottom = 0] = item.transform as number[];
        return [
          {
            text: item.str,
            left: millimetres(left),
            right: millimetres(left + item.width),
            y: millimetres(height - bottom),
            size: Math.round(size * 2) / 2,
          },
        ];
      }),
    );
  }
  await task.destroy();
  return pages;
}

/** The page's lines of one type size, from the top: text, left end, right end. */
export function linesOf(page: readonly PlacedText[], size: number): PlacedText[] {
  const lines = new Map<number, PlacedText>();
  for (const run of page.filter((placed) => placed.size === size)) {
    const key = Math.round(run.y);
    const line = lines.get(key);
    lines.set(
      key,
      line === undefined
        ? run
        : {
            ...line,
            text: line.text + run.text,
            left: Math.min(line.left, run.left),
            right: Math.max(line.right, run.right),
          },
    );
  }
  return [...lines.values()].sort((a, b) => a.y - b.y);
}
