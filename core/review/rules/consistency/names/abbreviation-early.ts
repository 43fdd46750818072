import { fact, quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { DraftParagraph, Stretch } from '../../../draft-text.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** More short names than this are not looked for. */
const most = 40;
const longestName = 40;
const shownName = 8;

const definition = /(?<=[（(])(?:以下|下)简称[：:]?[“"「]?(\p{Script=Han}{3,8})[”"」]?(?=[）)])/gu;

/** `abbreviation-early`: a short name used before 以下简称 says what it is short for. */
export const abbreviationEarly: ReviewRule = {
  id: 'abbreviation-early',
  title: '简称用在说明之前',
  severity: 'verify',
  fault: '后面写着「（以下简称“科创院”）」，前面已经用了「科创院」。',
  noFault:
    '第一次用时就说明的；标题里用的；两个字的简称（「方案」「办法」）；与全称里连着的几个字相同的，前面的多半不是简称。',
  sentence: (finding) => ({
    fact: `第一次用${quote(finding.actual ?? '')}在这里，后面「…${fact(finding, 'full')}」处才说明它是简称`,
    fix: '把「以下简称」移到第一次用的地方，或者这里用全称',
  }),
  examples: {
    faults: [
      {
        text: '组建了科创院，设立了分院。\n\n市科技创新研究院（以下简称“科创院”）采取双轨运行。',
        words: '科创院',
      },
    ],
    sound: [
      { text: '组建了市科技创新研究院（以下简称“科创院”）。\n\n科创院采取双轨运行。' },
      { text: '按照《实施方案》执行。\n\n制定《某市工作方案》（以下简称《方案》）。' },
      { text: '某市科创委员会成立。\n\n某市科创委员会办公室（以下简称“科创委员会办公室”）设在科技局。' },
    ],
  },
  check: ({ paragraphs }) => {
    const prose = paragraphs.filter(({ kind }) => kind === 'body');
    const known = new Set<string>();
    return prose
      .flatMap((paragraph) => findWords(paragraph, definition).map((found) => ({ paragraph, found })))
      .slice(0, most)
      .flatMap(({ paragraph, found: { from, parts } }): readonly ReviewHit[] => {
        const [, name = ''] = parts;
        const full = compactText(paragraph).text.slice(Math.max(0, from - longestName), from);
        if (known.has(name) || full.includes(name) || !isShortFor(name, full)) return [];
        known.add(name);
        const at = firstUse(prose.slice(0, prose.indexOf(paragraph) + 1), name, from);
        return at === undefined ? [] : [{ at: [at], facts: { full: full.slice(-shownName) } }];
      });
  },
};

/** Whether the characters of the name stand in the full name in their order. */
function isShortFor(name: string, full: string): boolean {
  let at = -1;
  return [...name].every((mark) => {
    at = full.indexOf(mark, at + 1);
    return at >= 0;
  });
}

/** The first place of the name in the paragraphs, in the last of them before `end`; none inside 《》. */
function firstUse(paragraphs: readonly DraftParagraph[], name: string, end: number): Stretch | undefined {
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, stretch } = compactText(paragraph);
    const at = text.indexOf(name);
    const isDefining = index === paragraphs.length - 1;
    if (at < 0 || (isDefining && at >= end)) continue;
    if (text.lastIndexOf('《', at) <= text.lastIndexOf('》', at)) return stretch(at, at + name.length);
  }
  return undefined;
}
