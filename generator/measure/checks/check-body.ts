import { sizeText } from '../../../core/type-size.js';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { sameSize } from '../find/full-lines.js';
import { isBlack } from '../page/colour.js';
import type { Box } from '../page/placed-page.js';
import { millimetres, type TextLine } from '../page/text-line.js';
import type { TypefaceName } from '../typeface.js';
import { type Check, checkOf, lineFigures } from './check.js';
import { checkTypeface } from './check-typeface.js';
import type { MeasuredDocument } from './measured-document.js';

/** 7.3.3: the typeface of a heading by its numeral. */
const headings: readonly (readonly [id: string, title: string, RegExp, TypefaceName])[] = [
  ['heading-1-typeface', '第一层标题字体', /^[一二三四五六七八九十百]+、/u, '黑体'],
  ['heading-2-typeface', '第二层标题字体', /^[（(][一二三四五六七八九十百]+[）)]/u, '楷体'],
];
/** Lines that are no body text: 「附件1」; of 纪要 出席, 请假 and 列席, in 黑体 (10.3). */
const otherLines = /^附件\s*\d*[：:]?$|^(出席|请假|列席)(人员)?[：:]/u;
/** 题注: 「（2025年6月26日…通过）」, 「（草案）」, 「——2023年10月26日在…会议上」. */
const titleNote = /^([（(](?:\d{4}年|草案)|[—―─])/u;
const mostNoteLines = 3;
const noText = '没有正文文字';

/** Size, typeface and colour of the body, and the typefaces of its headings (5.2.2, 5.2.4, 7.3.3). */
export function checkBody(document: MeasuredDocument): Check[] {
  const { sorted, area } = document;
  const attachments = sorted.firstAttachmentPage ?? Number.POSITIVE_INFINITY;
  const before = sorted.body.filter(({ page }) => page < attachments);
  const plain = withoutHeadings(bodyFlow(document), area.box);
  return [
    checkOf(
      {
        id: 'body-size',
        title: '正文字号',
        clause: '5.2.2',
        expected: sizeText(gbt9704.bodySize),
        missing: noText,
      },
      lineFigures(
        before,
        ({ size }) => Math.abs(size - gbt9704.bodySize) <= sameSize,
        ({ size }) => sizeText(size),
      ),
    ),
    checkTypeface(
      document,
      { id: 'body-typeface', title: '正文字体', clause: '5.2.2', missing: noText },
      plain,
      '仿宋',
    ),
    ...headings.map(([id, title, numeral, typeface]) =>
      checkTypeface(
        document,
        { id, title, clause: '7.3.3', missing: `没有${title.slice(0, 5)}` },
        area.flow.filter((line) => numeral.test(line.text) && isIndented(line, area.box)),
        typeface,
        headFont,
      ),
    ),
    checkOf(
      { id: 'text-colour', title: '文字颜色', clause: '5.2.4', expected: '黑色', missing: noText },
      lineFigures(
        sorted.body,
        ({ colour }) => isBlack(colour),
        ({ colour }) => colour,
      ),
    ),
  ];
}

/** The body's lines from its first on: without what stands above the title, and without 题注 below it. */
function bodyFlow({ sorted: { title }, area: { flow }, typefacesOf }: MeasuredDocument): TextLine[] {
  const last = title.at(-1);
  if (last === undefined) return [...flow];
  const below = flow.filter((line) => line.page > last.page || line.baseline > last.baseline);
  const [first] = below;
  if (first === undefined || !titleNote.test(first.text) || typefacesOf(first.font).includes('仿宋'))
    return below;
  const body = below.findIndex((line) => line.font !== first.font);
  return below.slice(body === -1 ? mostNoteLines : Math.min(body, mostNoteLines));
}

/** The typeface in which a heading begins. */
function headFont(line: TextLine): string {
  return line.glyphs.find(({ text }) => /\p{Script=Han}/u.test(text))?.font ?? line.font;
}

/** A numeral at the start of a line is a heading's where a paragraph begins. */
function isIndented(line: TextLine, box: Box): boolean {
  return line.left - box.left > millimetres(line.size);
}

/** Without headings, the lines on which they go on, and lines that are no body text. */
function withoutHeadings(flow: readonly TextLine[], box: Box): TextLine[] {
  let above: TextLine | undefined;
  return flow.filter((line) => {
    const starts =
      otherLines.test(line.text) ||
      (isIndented(line, box) && headings.some(([, , numeral]) => numeral.test(line.text)));
    const goesOn =
      above !== undefined && above.font === line.font && box.right - above.right < millimetres(above.size);
    above = starts || goesOn ? line : undefined;
    return above === undefined;
  });
}
