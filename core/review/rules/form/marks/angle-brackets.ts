import { fact, quote } from '../../../../messages/sentence.js';
import type { DraftParagraph, Stretch } from '../../../draft-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { countText, oneFinding } from '../../../text/one-finding.js';

/** `angle-brackets`: 〈〉 used as brackets. */
export const angleBrackets: ReviewRule = {
  id: 'angle-brackets',
  title: '单书名号当括号用',
  severity: 'verify',
  basis: { document: 'GB/T 15834—2011', clause: '4.9、4.15' },
  fault: '「〈〉」不在书名号里，当作括号里的括号用：「各县〈市、区〉政府」。',
  noFault: '「《关于印发〈办法〉的通知》」。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}${fact(finding, 'count')}用了单书名号，它只用在书名号里面`,
    expected: '圆括号；外面已有圆括号的，外面改用方括号，或者把话移到括号外',
    fix: '按此改正',
  }),
  examples: {
    faults: [{ text: '（牵头单位：市科技局；责任单位：各县〈市、区〉政府）', words: '〈市、区〉' }],
    sound: [{ text: '按照《关于印发〈管理办法〉的通知》执行，各县（市、区）落实。' }],
  },
  check: ({ paragraphs }) => {
    const places = paragraphs.flatMap(outsideTitles);
    return oneFinding(places, { count: countText(places) });
  },
};

function outsideTitles(paragraph: DraftParagraph): Stretch[] {
  const places: Stretch[] = [];
  let depth = 0;
  let from: number | undefined;
  for (let at = 0; at < paragraph.text.length; at += 1) {
    const mark = paragraph.text.charAt(at);
    if (mark === '《') depth += 1;
    else if (mark === '》') depth = Math.max(0, depth - 1);
    else if (mark === '〈') from = depth === 0 ? at : undefined;
    else if (mark === '〉' && from !== undefined) {
      places.push({ paragraph, start: from, end: at + 1 });
      from = undefined;
    }
  }
  return places;
}
