import { beforeAll, describe, expect, test } from 'vitest';
import { paragraph, primaryRecipients, title } from '../../generator/document/build/body.js';
import { documentDate, sealedSignature } from '../../generator/document/build/closing.js';
import {
  authorityMark,
  classification,
  copyNumber,
  documentNumber,
  signers,
  urgency,
} from '../../generator/document/build/head.js';
import { officialDocument } from '../../generator/document/build/official-document.js';
import type { DocumentElement, OfficialDocument } from '../../generator/document/official-document.js';
import { gbt9704 } from '../../generator/layout/gbt-9704.js';
import { inkTop } from '../../generator/measure/checks/check-head.js';
import { withoutOffice } from '../office/libre-office.js';
import {
  advance,
  area,
  lineOf,
  pageOf,
  pitch,
  type RenderedDocument,
  renderDocuments,
  textOf,
} from './render-documents.js';

const bureau = '安阳市科学技术局';
const joint = [bureau, '安阳市财政局', '安阳市发展和改革委员会', '安阳市工业和信息化局'];
const names = ['甲某某', '乙某', '丙某某', '丁某某', '戊某某', '己某某'];

function upward(...head: DocumentElement[]): OfficialDocument {
  return officialDocument(
    'upward',
    ...head,
    documentNumber('安科', 2025, 12),
    title('安阳市科学技术局关于拨付奖补资金的请示'),
    primaryRecipients('市人民政府'),
    paragraph('现将有关情况请示如下。'),
    sealedSignature(bureau),
    documentDate('2025-08-18'),
  );
}

const upper = [copyNumber(1), classification('秘密', '3年'), urgency('特急')];
const documents = {
  nothingAbove: upward(authorityMark(bureau)),
  oneAbove: upward(...upper.slice(2), authorityMark(bureau)),
  twoAbove: upward(...upper.slice(1), authorityMark(bureau)),
  threeAbove: upward(...upper, authorityMark(bureau)),
  longName: upward(authorityMark('中共安阳市委全面深化改革委员会办公室')),
  veryLongName: upward(authorityMark('安阳市推进新型工业化建设现代化产业体系工作领导小组办公室联席会议')),
  jointWithThreeAbove: upward(...upper, authorityMark(joint)),
  jointOfTen: upward(authorityMark([...joint, ...joint, ...joint.slice(0, 2)]), signers(...names)),
  jointPair: upward(authorityMark(joint.slice(0, 2))),
  jointWithoutWord: upward(authorityMark(joint, '')),
  oneSigner: upward(authorityMark(bureau), signers('甲某某')),
  threeSigners: upward(authorityMark(bureau), signers(...names.slice(0, 3))),
  sixSigners: upward(authorityMark(bureau), signers(...names)),
};

describe.skipIf(withoutOffice)('版头', () => {
  let rendered: Record<keyof typeof documents, RenderedDocument>;
  beforeAll(async () => {
    rendered = await renderDocuments(documents);
  });
  const marksOf = (name: keyof typeof documents) =>
    pageOf(rendered[name], 1).lines.filter(({ colour }) => colour === '#ff0000');
  const everyName = Object.keys(documents) as (keyof typeof documents)[];

  test.each(everyName)('%s: the upper edge of the mark is 35 ± 1 mm below the type area’s', (name) => {
    const top = Math.min(...marksOf(name).map(inkTop));
    expect(Math.abs(top - area.top - gbt9704.markBelowTypeAreaTop)).toBeLessThan(1);
  });

  test.each(everyName)('%s: the mark stands in the middle of the type area and inside it', (name) => {
    const marks = marksOf(name);
    const left = Math.min(...marks.map((line) => line.left));
    const right = Math.max(...marks.map((line) => line.right));
    expect(Math.abs((left + right - area.left - area.right) / 2)).toBeLessThan(1);
    expect(left).toBeGreaterThan(area.left - 0.5);
    expect(right).toBeLessThan(area.right + 0.5);
  });

  test.each(everyName)('%s: the first page shows text', (name) => {
    expect(textOf(lineOf(pageOf(rendered[name], 1), '现将有关情况'))).toContain('请示如下');
  });

  test('份号, 密级 and 紧急程度 stand one below the other at the left of the first lines', () => {
    const page = pageOf(rendered.threeAbove, 1);
    const lines = ['000001', '秘密★3年', '特急'].map((text) => lineOf(page, text));
    lines.forEach((line, index) => {
      expect(Math.abs(line.left - area.left)).toBeLessThan(0.5);
      expect(line.baseline - 0.8 * pitch - area.top).toBeCloseTo(index * pitch, 0);
    });
    expect(lines.map(({ font }) => font.includes('ZenHei'))).toEqual([false, true, true]);
  });

  test('a name of one line is not broken, however long', () => {
    for (const name of ['longName', 'veryLongName'] as const) {
      expect(marksOf(name).map((line) => textOf(line).length)).toEqual([
        documents[name].elements.flatMap((element) =>
          element.kind === 'authority-mark' ? [`${element.authorities.join('')}文件`.length] : [],
        )[0],
      ]);
    }
  });

  test('joint names have one width, 文件 stands at their right in the middle of their height', () => {
    const { lines } = pageOf(rendered.jointWithThreeAbove, 1);
    const all = lines.filter(({ colour }) => colour === '#ff0000').flatMap(({ glyphs }) => glyphs);
    const word = all.filter(({ text }) => text === '文' || text === '件');
    const namesOnly = all.filter((glyph) => !word.includes(glyph));
    expect(namesOnly.map(({ text }) => text).join('')).toHaveLength(joint.join('').length);
    const rows = new Map<number, number[]>();
    for (const { baseline, left, right } of namesOnly) {
      const row = rows.get(Math.round(baseline)) ?? [];
      rows.set(Math.round(baseline), [...row, left, right]);
    }
    expect(rows.size).toBe(4);
    const lefts = [...rows.values()].map((ends) => Math.min(...ends));
    const rights = [...rows.values()].map((ends) => Math.max(...ends));
    expect(Math.max(...lefts) - Math.min(...lefts)).toBeLessThan(1);
    expect(Math.max(...rights) - Math.min(...rights)).toBeLessThan(1);
    expect(Math.min(...word.map(({ left }) => left))).toBeGreaterThan(Math.max(...rights));
    const middle = (glyphs: typeof all) => {
      const inks = glyphs.flatMap(({ ink }) => (ink === undefined ? [] : [ink]));
      return (Math.min(...inks.map(({ top }) => top)) + Math.max(...inks.map(({ bottom }) => bottom))) / 2;
    };
    expect(Math.abs(middle(word) - middle(namesOnly))).toBeLessThan(1.5);
  });

  test('the number stands one character from the left, the only signer one from the right, on one line', () => {
    const line = lineOf(pageOf(rendered.oneSigner, 1), '签发人：甲某某');
    expect(textOf(line)).toBe('安科〔2025〕12号签发人：甲某某');
    expect(Math.abs(line.left - area.left - advance)).toBeLessThan(0.5);
    expect(Math.abs(area.right - line.right - advance)).toBeLessThan(1);
    expect(line.glyphs.at(-1)?.font).toContain('Kai');
  });

  test('several signers stand two a line under the first name, the number on the last line, the rule below', () => {
    for (const [name, rows] of [
      ['threeSigners', ['签发人：甲某某乙某', '安科〔2025〕12号丙某某']],
      ['sixSigners', ['签发人：甲某某乙某', '丙某某丁某某', '安科〔2025〕12号戊某某己某某']],
    ] as const) {
      const page = pageOf(rendered[name], 1);
      const lines = rows.map((text) => lineOf(page, text));
      expect(lines.map(textOf)).toEqual(rows);
      const firstNames = lines.map(
        ({ glyphs }) => glyphs.find(({ font }) => font.includes('Kai'))?.left ?? Number.NaN,
      );
      for (const left of firstNames) expect(Math.abs(left - (firstNames[0] ?? 0))).toBeLessThan(0.3);
      const rule = page.rules.find(({ colour }) => colour === '#ff0000');
      expect(rule?.top).toBeGreaterThan(lines.at(-1)?.baseline ?? Number.NaN);
      expect((rule?.top ?? 0) - (lines.at(-1)?.baseline ?? 0)).toBeLessThan(6);
    }
  });
});
