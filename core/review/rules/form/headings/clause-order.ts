import { chineseNumber } from '../../../../chinese-number.js';
import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { ordinalValue } from '../../../text/ordinal-value.js';

/** `clause-order`: 一是…二是… with a gap or a repetition. */
export const clauseOrder: ReviewRule = {
  id: 'clause-order',
  title: '「一是、二是」跳号或重号',
  severity: 'mandatory',
  fault: '「一是…二是…」跳过一个，或者重复一个。',
  noFault: '重新从「一是」数起；一项里又分「一是、二是」，再接着外面的数。',
  sentence: (finding) => ({
    fact: `${quote(fact(finding, 'before'))}之后是${quote(finding.actual ?? '')}`,
    expected: quote(fact(finding, 'expected')),
    fix: '核对有没有漏掉的一项，再改序数',
  }),
  examples: {
    faults: [
      { text: '一是加强领导。二是加大投入。四是加强督查。', words: '四是' },
      { text: '一是加强领导。\n\n二是加大投入。\n\n二是加强督查。', words: '二是' },
    ],
    sound: [
      { text: '一是加强领导。二是加大投入。三是加强督查。' },
      { text: '一是加强领导；二是加大投入。下一步：一是抓落实；二是抓督查。' },
      { text: '一是加强领导：一是建专班；二是定责任。二是加大投入。三是加强督查。' },
    ],
  },
  check: ({ paragraphs }) => {
    const hits: ReviewHit[] = [];
    /** The last value of each list that may go on, the innermost last. */
    let open: number[] = [];
    for (const paragraph of paragraphs) {
      if (paragraph.kind === 'table-row') continue;
      for (const { partAt, parts } of findWords(paragraph, form)) {
        const value = ordinalValue(parts[2] ?? '');
        const at = partAt(1);
        if (value === undefined || at === undefined) continue;
        const last = open.at(-1);
        const continued = open.lastIndexOf(value - 1);
        if (value > 1 && last !== undefined && continued < 0) {
          const expected = `${chineseNumber(last + 1)}是`;
          hits.push({ at: [at], facts: { before: `${chineseNumber(last)}是`, expected } });
        }
        const outer = value === 1 ? open.slice(-mostOpen) : open.slice(0, Math.max(0, continued));
        open = [...outer, value];
      }
    }
    return hits;
  },
};

const form = /(?:^|[。；：，！;:,])(([一二三四五六七八九十]{1,3})是)(?!否)/dgu;

/** So many lists may stand one within the other. */
const mostOpen = 3;
