import { isRed } from '../page/colour.js';
import type { RuledLine } from '../page/ruled-lines.js';
import { millimetres, type TextLine } from '../page/text-line.js';
import type { Head, ReadPage } from './sorted-document.js';

/** 发文字号: 「〔2025〕1号」 in whatever brackets. */
const documentNumber = /[〔[［（(【]\s*\d{4}\s*[〕\]］）)】]\s*第?\s*\d+\s*号/u;
/** 一号 to 小一 and larger: nothing but 标志 is so large. In points. */
const smallestMark = 24;
/** A red line of the page is at least so long, in millimetres. */
const shortestRule = 60;
/** 发文字号 stands no further above its line, in millimetres. */
const nearest = 20;

/** 版头 of the first page; what is not there is left out. */
export function findHead(page: ReadPage): Head {
  const rules = page.rules.filter(({ left, right }) => right - left >= shortestRule);
  const redRules = rules.filter(({ colour }) => isRed(colour));
  const upper = rules.filter(({ bottom }) => bottom < page.height * 0.7);
  const separator =
    upper.find(({ colour }) => isRed(colour)) ??
    upper.find((rule) => documentNumber.test(lineAbove(page, rule)?.text ?? ''));
  const large = page.lines.filter(
    ({ size, baseline }) => size >= smallestMark && baseline < page.height * 0.6,
  );
  const mark = large.filter((line) =>
    separator === undefined ? isRed(line.colour) : line.baseline < separator.top,
  );
  const above = separator === undefined ? undefined : lineAbove(page, separator);
  const number = above === undefined || mark.includes(above) ? undefined : above;
  return {
    mark,
    redRules,
    ...(separator !== undefined && { separator }),
    ...(number !== undefined && { number }),
  };
}

/** Where 版头 ends; 0 when there is none. */
export function headEnd({ mark, number, separator }: Head): number {
  return Math.max(
    0,
    separator?.bottom ?? 0,
    ...[...mark, ...(number === undefined ? [] : [number])].map(lowest),
  );
}

function lowest({ baseline }: TextLine): number {
  return baseline;
}

function lineAbove(page: ReadPage, rule: RuledLine): TextLine | undefined {
  return page.lines
    .filter(({ baseline }) => baseline < rule.top && rule.top - baseline <= nearest)
    .filter(({ size, baseline }) => baseline - millimetres(size) > 0)
    .at(-1);
}
