import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { countText, oneFinding } from '../../../text/one-finding.js';

/** `markup-left`: marks of a web page that stayed in the text and would be printed. */
export const markupLeft: ReviewRule = {
  id: 'markup-left',
  title: '留有网页的标记',
  severity: 'mandatory',
  fault: '文中有网页的标记，如「<p>」「<br>」「&nbsp;」，会照样印出。',
  noFault: '「<」「>」作小于、大于号用。',
  sentence: (finding) => ({
    fact: `有网页的标记${quote(finding.actual ?? '')}${fact(finding, 'count')}`,
    fix: '删去标记，留下文字',
  }),
  examples: {
    faults: [
      { text: '<p>现将有关事项通知如下。</p>', words: '<p>', mended: '现将有关事项通知如下。' },
      { text: '张某&nbsp;李某', words: '&nbsp;', mended: '张某 李某' },
    ],
    sound: [{ text: '研发费用<5000万元的企业、营业收入>1亿元的企业。' }],
  },
  check: ({ paragraphs }) => {
    const places = paragraphs.flatMap((paragraph) =>
      Array.from(
        paragraph.text.matchAll(
          /<\/?(?:p|br|div|span|b|strong|em|i|u|a|table|tr|td|th|font|img)(?:\s[^<>]{0,300})?\/?>|&nbsp;/giu,
        ),
        ({ index, 0: words }) => ({
          paragraph,
          start: index,
          end: index + words.length,
          mend: words === '&nbsp;' ? ' ' : '',
        }),
      ),
    );
    return oneFinding(places, { count: countText(places) });
  },
};
