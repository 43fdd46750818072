import { beforeAll, describe, expect, test } from 'vitest';
import type { PageKindName } from '../../generator/document/official-document.js';
import { gbt9704 } from '../../generator/layout/gbt-9704.js';
import { inkTop } from '../../generator/measure/checks/check-head.js';
import { exampleDocuments } from '../generator/example-documents.js';
import { withoutOffice } from '../office/libre-office.js';
import { failedChecks } from './acceptance/failed-checks.js';
import { frameOf, kinds } from './acceptance/kind-frame.js';
import {
  advance,
  area,
  bodyLines,
  lineOf,
  pageOf,
  pitch,
  type RenderedDocument,
  renderDocuments,
  textOf,
} from './render-documents.js';

const isRed = ({ colour }: { readonly colour: string }) => colour === '#ff0000';

describe.skipIf(withoutOffice)('every kind of page', () => {
  let rendered: Record<PageKindName, RenderedDocument>;
  beforeAll(async () => {
    rendered = await renderDocuments(exampleDocuments);
  });

  test.each(kinds)('%s: text stands inside the type area, in lines of 28.95 pt', (kind) => {
    for (const page of rendered[kind].pages) {
      const lines = bodyLines(page);
      for (const line of lines) {
        expect(line.left, line.text).toBeGreaterThan(area.left - 1);
        // The stand-in's figures are wider than half a character, and the date of 7.3.5.2 ends near the edge.
        const wider = textOf(line).startsWith('2025年') ? 3 : 1;
        expect(line.right, line.text).toBeLessThan(area.right + wider);
        expect(line.baseline - 0.8 * pitch, line.text).toBeGreaterThan(area.top - 1);
        expect(line.baseline + 0.2 * pitch, line.text).toBeLessThan(area.bottom + 1);
      }
    }
  });

  test.each(kinds)('%s: the first page shows text of the body', (kind) => {
    expect(bodyLines(pageOf(rendered[kind], 1)).some((line) => textOf(line).includes('总体要求'))).toBe(true);
  });

  test.each(kinds)('%s: the dash of the page number is 7 ± 0.3 mm below the type area, outside', (kind) => {
    rendered[kind].pages.forEach(({ lines }, index) => {
      const number = lines.find((line) => line.baseline > area.bottom + 3);
      if (kind === 'letter' && index === 0) {
        expect(number).toBeUndefined();
        return;
      }
      if (number === undefined) throw new Error(`Page ${index + 1} has no number`);
      expect(textOf(number)).toBe(`—${index + 1}—`);
      const dash = number.glyphs[0]?.ink;
      if (dash === undefined) throw new Error('The dash is printed');
      expect(
        Math.abs((dash.top + dash.bottom) / 2 - area.bottom - gbt9704.pageNumberBelowTypeArea),
      ).toBeLessThan(0.3);
      const inset = (gbt9704.pageNumberSize * 25.4) / 72;
      if (index % 2 === 0) expect(Math.abs(number.right - area.right + inset)).toBeLessThan(0.5);
      else expect(Math.abs(number.left - area.left - inset)).toBeLessThan(0.5);
    });
  });

  test.each([
    ['downward', area.top + gbt9704.markBelowTypeAreaTop],
    ['upward', area.top + gbt9704.markBelowTypeAreaTop],
    ['minutes', area.top + gbt9704.markBelowTypeAreaTop],
    ['order', area.top + gbt9704.orderMarkBelowTypeAreaTop],
    ['letter', gbt9704.letterMarkBelowPaperTop],
  ] as const)('%s: the upper edge of the red mark is at %d ± 1 mm, the mark in the middle', (kind, place) => {
    const mark = pageOf(rendered[kind], 1).lines.find(isRed);
    if (mark === undefined) throw new Error('There is a mark');
    expect(Math.abs(inkTop(mark) - place)).toBeLessThan(1);
    expect(Math.abs((mark.left + mark.right - area.left - area.right) / 2)).toBeLessThan(0.5);
  });

  test.each([
    ['downward', '安科〔2025〕3号'],
    ['upward', '安政〔2025〕12号'],
    ['minutes', '安科纪〔2025〕3号'],
  ] as const)('%s: the red rule is 156 mm wide and 4 mm below the number', (kind, text) => {
    const page = pageOf(rendered[kind], 1);
    const [rule, ...others] = page.rules.filter(isRed);
    if (rule === undefined) throw new Error('There is a rule');
    expect(others).toEqual([]);
    expect(Math.abs(rule.right - rule.left - gbt9704.typeArea.width)).toBeLessThan(0.5);
    expect(Math.abs(rule.left - area.left)).toBeLessThan(0.5);
    const number = lineOf(page, text);
    const emBoxEnd = number.baseline + (0.12 * gbt9704.bodySize * 25.4) / 72;
    expect(Math.abs(rule.top - emBoxEnd - gbt9704.ruleBelowNumber)).toBeLessThan(0.5);
  });

  test.each(kinds.filter((kind) => frameOf(kind).top.some((element) => element.kind === 'title')))(
    '%s: the title is 22 pt in the middle',
    (kind) => {
      const titles = pageOf(rendered[kind], 1).lines.filter(
        ({ size }) => Math.abs(size - gbt9704.titleSize) < 0.1,
      );
      expect(titles.length).toBeGreaterThan(0);
      for (const line of titles) {
        expect(Math.abs((line.left + line.right - area.left - area.right) / 2), line.text).toBeLessThan(0.5);
      }
    },
  );

  test.each(['downward', 'upward', 'order', 'minutes', 'congress'] as const)(
    '%s: the last line of 版记 is the lower edge of the last page, 0.35, 0.25 and 0.35 mm thick',
    (kind) => {
      const last = pageOf(rendered[kind], rendered[kind].pages.length);
      const rules = last.rules.filter(({ top, colour }) => top > area.top + 150 && colour === '#000000');
      expect(rules.map(({ top, bottom }) => (bottom - top).toFixed(2))).toEqual(['0.35', '0.26', '0.35']);
      for (const { left, right } of rules) {
        expect(Math.abs(right - left - gbt9704.typeArea.width)).toBeLessThan(0.5);
        expect(Math.abs(left - area.left)).toBeLessThan(0.5);
      }
      expect(Math.abs((rules.at(-1)?.bottom ?? 0) - area.bottom)).toBeLessThan(0.5);
    },
  );

  test.each(kinds)('%s: every measurement of it is sound', (kind) => {
    expect(failedChecks(kind, rendered[kind])).toEqual([]);
  });

  test('a letter has two double rules of 170 mm, thick outside, and 抄送 without lines at the foot', () => {
    const first = pageOf(rendered.letter, 1);
    const rules = first.rules.filter(isRed);
    expect(rules).toHaveLength(4);
    const thickness = rules.map(({ top, bottom }) => bottom - top);
    const [a = 0, b = 0, c = 0, d = 0] = thickness;
    expect(a).toBeGreaterThan(b);
    expect(d).toBeGreaterThan(c);
    for (const { left, right } of rules) {
      expect(Math.abs(right - left - gbt9704.letterRuleWidth)).toBeLessThan(0.5);
      expect(Math.abs(left + right - area.left - area.right) / 2).toBeLessThan(0.5);
    }
    const mark = first.lines.find(isRed);
    const markEnd = Math.max(
      ...(mark?.glyphs ?? []).flatMap(({ ink }) => (ink === undefined ? [] : [ink.bottom])),
    );
    expect(Math.abs((rules[0]?.top ?? 0) - markEnd - gbt9704.letterRuleBelowMark)).toBeLessThan(1);
    expect(
      Math.abs(first.height - (rules[3]?.bottom ?? 0) - gbt9704.letterRuleAbovePaperBottom),
    ).toBeLessThan(0.5);
    const number = lineOf(first, '安科函〔2025〕3号');
    expect(textOf(number)).toBe('000012安科函〔2025〕3号');
    expect(Math.abs(number.right - area.right)).toBeLessThan(1);
    expect(Math.abs(number.left - area.left)).toBeLessThan(1);
    const emBoxTop = number.baseline - (0.88 * gbt9704.bodySize * 25.4) / 72;
    const below = (gbt9704.letterNumberBelowRule * gbt9704.bodySize * 25.4) / 72;
    expect(Math.abs(emBoxTop - (rules[1]?.bottom ?? 0) - below)).toBeLessThan(1);
    const last = pageOf(rendered.letter, 2);
    expect(last.rules).toEqual([]);
    const copies = lineOf(last, '抄送：市审计局。');
    expect(area.bottom - copies.baseline).toBeLessThan(5);
  });

  test('an order has its number two lines below the mark, and the date below the stamp', () => {
    const { pages } = rendered.order;
    const first = pageOf(rendered.order, 1);
    const number = lineOf(first, '第5号');
    expect(Math.abs((number.left + number.right - area.left - area.right) / 2)).toBeLessThan(0.5);
    const next = bodyLines(first).find(({ baseline }) => baseline > number.baseline + 1);
    expect((next?.baseline ?? 0) - number.baseline).toBeCloseTo(3 * pitch, 1);
    const last = pageOf(rendered.order, pages.length);
    const stamp = lineOf(last, '市长某某某');
    const date = lineOf(last, '2025年8月18日');
    expect(date.baseline - stamp.baseline).toBeCloseTo(2 * pitch, 1);
    const fourCharacters = 4 * advance;
    expect(Math.abs(area.right - stamp.right - fourCharacters)).toBeLessThan(0.6);
    expect(Math.abs(area.right - date.right - fourCharacters)).toBeLessThan(0.6);
  });

  test('names at a meeting go on under the first name', () => {
    const pages = rendered.minutes.pages;
    const page = pages.find(({ lines }) => lines.some((line) => textOf(line).startsWith('出席：')));
    if (page === undefined) throw new Error('There is a list');
    const first = lineOf(page, '出席：');
    const second = lineOf(page, '辛某某');
    const firstName = first.glyphs.find(({ text }) => text === '甲');
    expect(Math.abs(second.left - (firstName?.left ?? 0))).toBeLessThan(0.5);
    expect(Math.abs(first.left - area.left - 2 * advance)).toBeLessThan(0.5);
  });
});
