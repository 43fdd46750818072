import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { countText, oneFinding } from '../../../text/one-finding.js';

/** `straight-quotes`: straight quotation marks in Chinese text, all in one finding. */
export const straightQuotes: ReviewRule = {
  id: 'straight-quotes',
  title: '中文里用了直引号',
  severity: 'verify',
  basis: { document: 'GB/T 15834—2011', clause: '4.8' },
  fault: '汉字旁边的引号是不分左右的直引号。',
  noFault: '「“”」；英文里的直引号；不成对的，分不出左右。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}${fact(finding, 'count')}用了直引号`,
    expected: '「“」「”」',
    fix: '改为左右分开的引号',
  }),
  examples: {
    faults: [
      {
        text: '实施"春笋"计划，推行"揭榜挂帅"。',
        words: '"春笋"',
        mended: '实施“春笋”计划，推行“揭榜挂帅”。',
      },
    ],
    sound: [{ text: '实施“春笋”计划，名为 "Spring"。' }, { text: '屏幕长15"，宽10"的设备。' }],
  },
  check: ({ paragraphs }) => {
    const places = paragraphs.flatMap((paragraph) =>
      Array.from(
        paragraph.text.matchAll(/(?<!\d)"([^"<>=]{0,80}\p{Script=Han}[^"<>=]{0,80})"/gu),
        ({ index, 0: words, 1: inner }) => ({
          paragraph,
          start: index,
          end: index + words.length,
          mend: `“${inner}”`,
        }),
      ),
    );
    return oneFinding(places, { count: countText(places) });
  },
};
