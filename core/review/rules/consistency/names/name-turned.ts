import { fact, quote } from '../../../../messages/sentence.js';
import type { Stretch } from '../../../draft-text.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** `name-turned`: one body under two names, 「甲（乙）中心」 and 「乙（甲）中心」. */
export const nameTurned: ReviewRule = {
  id: 'name-turned',
  title: '一个名称的括号内外颠倒',
  severity: 'verify',
  fault: '同一个名称，一处是「甲（乙）中心」，另一处是「乙（甲）中心」。',
  noFault: '只有一种写法；括号后面的字不同，是两个机构。',
  sentence: (finding) => ({
    fact: `前面是${quote(fact(finding, 'other'))}，这里是${quote(finding.actual ?? '')}，像是同一个名称`,
    fix: '核对全称，全文统一；确是两个机构的，写明',
  }),
  examples: {
    faults: [
      {
        text: '高质量运营北京（安阳）离岸创新中心。持续运营安阳（北京）离岸创新中心。',
        words: '安阳（北京）离岸',
      },
    ],
    sound: [
      {
        text: '高质量运营北京（安阳）离岸创新中心。持续运营北京（安阳）离岸创新中心和启迪（安阳）科创中心。',
      },
      { text: '运营北京（安阳）离岸创新中心和安阳（北京）产业园。' },
    ],
  },
  check: ({ paragraphs }) => {
    const seen = new Map<string, BracketedName>();
    const hits: ReviewHit[] = [];
    for (const name of paragraphs.flatMap(bracketedNames)) {
      for (const length of [2, 3, 4]) {
        const outer = name.before.slice(-length);
        const other = seen.get(`${outer}|${name.after}`);
        if (
          outer.length < length ||
          outer === name.inner ||
          other === undefined ||
          !other.before.endsWith(name.inner)
        )
          continue;
        const { paragraph, start, end } = name.at;
        hits.push({
          at: [{ paragraph, start: start + name.before.length - length, end }],
          facts: { other: `${name.inner}（${outer}）${name.after}` },
        });
      }
      const key = `${name.inner}|${name.after}`;
      if (!seen.has(key)) seen.set(key, name);
    }
    return hits;
  },
};

interface BracketedName {
  /** Up to four characters before the bracket. */
  readonly before: string;
  readonly inner: string;
  /** Two characters behind it. */
  readonly after: string;
  readonly at: Stretch;
}

function bracketedNames(paragraph: Stretch['paragraph']): BracketedName[] {
  return findWords(
    paragraph,
    /(\p{Script=Han}{2,4})[（(](\p{Script=Han}{2,4})[）)](\p{Script=Han}{2})/gu,
  ).map(({ at, parts: [, before = '', inner = '', after = ''] }) => ({ before, inner, after, at }));
}
