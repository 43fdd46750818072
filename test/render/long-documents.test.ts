import { beforeAll, describe, expect, test } from 'vitest';
import { heading, paragraph, title } from '../../generator/document/build/body.js';
import { documentDate, signature } from '../../generator/document/build/closing.js';
import { copiedTo, issuance, movedRecipients } from '../../generator/document/build/imprint.js';
import { officialDocument } from '../../generator/document/build/official-document.js';
import type { DocumentElement, OfficialDocument } from '../../generator/document/official-document.js';
import { gbt9704 } from '../../generator/layout/gbt-9704.js';
import { fullLine, linesOfText } from '../generator/example-documents.js';
import { withoutOffice } from '../office/libre-office.js';
import {
  area,
  bodyLines,
  pageOf,
  pitch,
  type RenderedDocument,
  renderDocuments,
  textOf,
} from './render-documents.js';

const imprint = [copiedTo('市委办公室'), issuance('安阳市科学技术局办公室', '2025-08-19')];
const plain = (...elements: DocumentElement[]): OfficialDocument => officialDocument('plain', ...elements);

/** So many pages of sentences with every mark a line may begin or end wrongly with. */
function manyPages(): OfficialDocument {
  const sentence = (index: number) =>
    `${'科技'.repeat(index % 7)}《关于支持科技创新的意见》（安办文〔2021〕${index}号）提出“揭榜挂帅”“赛马制”等方式——含${index}项；到2025年达到3.5%以上、同比增长12.6%……要（继续）做好！`;
  const paragraphs = Array.from({ length: 150 }, (_, index) =>
    paragraph(Array.from({ length: 5 }, (__, part) => sentence(index * 5 + part)).join('')),
  );
  return plain(...paragraphs, ...imprint);
}

const lengths = [1, 17, 18, 19, 20, 21, 22, 23, 44, 45];
const documents: Record<string, OfficialDocument> = {
  full: plain(linesOfText(22)),
  oneOver: plain(linesOfText(23)),
  manyPages: manyPages(),
  headingAtFoot: plain(linesOfText(21), heading(1, '标题'), linesOfText(3)),
  twoHeadingsAtFoot: plain(linesOfText(20), heading(1, '标题'), heading(2, '标题'), linesOfText(3)),
  listOfHeadings: plain(
    linesOfText(3),
    heading(1, '标题'),
    ...Array.from({ length: 30 }, (_, index) => heading(2, `事项${index}`)),
  ),
  closing: plain(
    linesOfText(19),
    paragraph(fullLine.slice(0, 20)),
    signature('安阳市科学技术局'),
    documentDate('2025-08-18'),
  ),
  movedRecipients: plain(
    linesOfText(3),
    movedRecipients(`${'各县（市、区）科技局，'.repeat(8)}各有关单位`),
    ...imprint,
  ),
  titled: plain(title('关于示例的通知'), linesOfText(40)),
  ...Object.fromEntries(lengths.map((lines) => [`imprinted${lines}`, plain(linesOfText(lines), ...imprint)])),
};

describe.skipIf(withoutOffice)('documents of every length', () => {
  let rendered: Record<string, RenderedDocument>;
  beforeAll(async () => {
    rendered = await renderDocuments(documents);
  });
  const of = (name: string) => {
    const document = rendered[name];
    if (document === undefined) throw new Error(`There is no ${name}`);
    return document;
  };

  test('an exactly full page has 22 lines of 28 characters and no second page', () => {
    expect(of('full').pages).toHaveLength(1);
    const lines = bodyLines(pageOf(of('full'), 1));
    expect(lines).toHaveLength(gbt9704.linesPerPage);
    const [first, ...others] = lines;
    expect(textOf(first ?? (lines[0] as never))).toHaveLength(26);
    for (const line of others) {
      expect(textOf(line)).toHaveLength(gbt9704.charactersPerLine);
      expect(Math.abs(line.left - area.left)).toBeLessThan(0.5);
      expect(Math.abs(line.right - area.right)).toBeLessThan(0.5);
    }
    expect(Math.abs((lines[0]?.baseline ?? 0) - 0.8 * pitch - area.top)).toBeLessThan(0.5);
    expect(Math.abs((lines.at(-1)?.baseline ?? 0) + 0.2 * pitch - area.bottom)).toBeLessThan(1);
  });

  test('one line more goes to a second page', () => {
    expect(of('oneOver').pages.map((page) => bodyLines(page).length)).toEqual([22, 1]);
  });

  test('forty pages have 22 lines each, and none overflows', () => {
    const { pages } = of('manyPages');
    expect(pages.length).toBeGreaterThanOrEqual(40);
    for (const page of pages.slice(0, -1)) expect(bodyLines(page)).toHaveLength(gbt9704.linesPerPage);
    for (const line of pages.flatMap(bodyLines)) {
      expect(line.right, line.text).toBeLessThan(area.right + 1);
    }
  });

  test('no line begins or ends with a mark that may not stand there', () => {
    // GB/T 15834—2011, 5.1: 点号, the second half of a pair and 连接号 never begin a line; its first half never ends one.
    for (const line of of('manyPages').pages.flatMap(bodyLines)) {
      expect(textOf(line)).not.toMatch(/^[，。、；：？！）》〕”’%]/u);
      expect(textOf(line)).not.toMatch(/[（《〔“‘]$/u);
    }
  });

  test('…… is not torn apart, and no character is lost', () => {
    // —— is held together by settings that LibreOffice 7.4 does not read: see the test of settings.xml.
    const { pages } = of('manyPages');
    const lines = pages.flatMap(bodyLines).map(textOf);
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1] ?? '';
      expect(line.endsWith('…') && next.startsWith('…')).toBe(false);
    }
    const written = documents['manyPages']?.elements
      .flatMap((element) => (element.kind === 'paragraph' ? [element.text] : []))
      .join('');
    expect(lines.join('')).toBe(written);
  });

  test('a heading is never the last line of a page', () => {
    expect(textOf(bodyLines(pageOf(of('headingAtFoot'), 2))[0] as never)).toBe('一、标题');
    expect(textOf(bodyLines(pageOf(of('twoHeadingsAtFoot'), 2))[0] as never)).toBe('一、标题');
  });

  test('a list of headings without text is no block that goes to the next page as a whole', () => {
    expect(bodyLines(pageOf(of('listOfHeadings'), 1))).toHaveLength(22);
  });

  test('署名 and date take the last paragraph with them', () => {
    const lines = bodyLines(pageOf(of('closing'), 2)).map(textOf);
    expect(lines).toEqual([fullLine.slice(0, 20), '安阳市科学技术局', '2025年8月18日']);
  });

  test('no line parts 主送 from 抄送, and a list goes on under its first character', () => {
    const page = pageOf(of('movedRecipients'), 1);
    expect(page.rules.map(({ top, bottom }) => (bottom - top).toFixed(2))).toEqual(['0.35', '0.26', '0.35']);
    const lines = page.lines.filter(
      ({ size, baseline }) => Math.abs(size - gbt9704.imprintSize) < 0.1 && baseline < area.bottom,
    );
    expect(lines.length).toBeGreaterThan(4);
    const em = (gbt9704.imprintSize * 25.4) / 72;
    const lefts = lines.map(({ left }) => Math.round((left - area.left) / em));
    expect(lefts).toEqual([1, ...lines.slice(3).map(() => 4), 1, 1]);
    expect(page.rules[1]?.top).toBeGreaterThan(lines.at(-2)?.baseline ?? Number.NaN);
  });

  test.each(lengths)(
    'with %d lines of text 版记 ends at the foot of the last page, over no text',
    (lines) => {
      const document = of(`imprinted${lines}`);
      const last = pageOf(document, document.pages.length);
      const rules = last.rules.filter(({ colour, left }) => colour === '#000000' && left < area.left + 1);
      expect(rules).toHaveLength(3);
      expect(Math.abs((rules.at(-1)?.bottom ?? 0) - area.bottom)).toBeLessThan(1);
      for (const line of bodyLines(last)) {
        expect(line.baseline).toBeLessThan(rules[0]?.top ?? 0);
      }
      const text = document.pages.flatMap(bodyLines).map(textOf).join('');
      expect(text).toHaveLength(lines * 28 - 2);
    },
  );
});
