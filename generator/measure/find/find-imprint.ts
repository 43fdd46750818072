import { isRed } from '../page/colour.js';
import { millimetres } from '../page/text-line.js';
import type { Imprint, ReadPage } from './sorted-document.js';

/** How 版记 begins and ends: 抄送机关, 印发机关和印发日期; before a congress 签发 and 校对. */
const imprintText = /^(抄送|抄报|分送|主送|报送|签发)[：:]|\d日印发?$/u;
/** 版记 is smaller than the body: in 信函 it stands without lines (10.1). In points. */
const largestWithoutLines = 15;
/** A line of 版记 stands no further from its text than this, in millimetres. */
const nearest = 15;
/** What is shorter parts no 版记, in millimetres. */
const shortestRule = 60;

/** 版记, by its words and the lines at them, or by its words and their size where there are no lines. */
export function findImprint(pages: readonly ReadPage[]): Imprint | undefined {
  for (const page of [...pages].reverse()) {
    const named = page.lines.filter(({ text }) => imprintText.test(text.replace(/\s/gu, '')));
    const [first, last] = [named[0], named.at(-1)];
    if (first === undefined || last === undefined) continue;
    const top = first.baseline - millimetres(first.size) - nearest;
    const rules = page.rules.filter(
      (rule) =>
        !isRed(rule.colour) &&
        rule.right - rule.left >= shortestRule &&
        rule.top >= top &&
        rule.bottom <= last.baseline + nearest &&
        !page.uprights.some((bar) => bar.top <= rule.bottom + 0.5 && bar.bottom >= rule.top - 0.5),
    );
    const [upper, lower] = [rules[0], rules.at(-1)];
    const small = named.every(({ size }) => size < largestWithoutLines);
    if (lower === undefined && !small) continue;
    const from = Math.min(upper?.top ?? first.baseline, first.baseline) - 0.1;
    const to = Math.max(lower?.bottom ?? last.baseline, last.baseline) + 0.1;
    const lines = page.lines.filter(({ baseline }) => baseline > from && baseline < to);
    return { page: page.number, lines, rules };
  }
  return undefined;
}
