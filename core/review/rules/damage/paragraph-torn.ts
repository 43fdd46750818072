import { fact, quote } from '../../../messages/sentence.js';
import type { DraftParagraph, Stretch } from '../../draft-text.js';
import type { ReviewRule } from '../../review-rule.js';
import { countText, oneFinding } from '../../text/one-finding.js';

/** `paragraph-torn`: a paragraph that a page break of a scanned text tore in two. */
export const paragraphTorn: ReviewRule = {
  id: 'paragraph-torn',
  title: '一段话断成了两段',
  severity: 'hint',
  fault: '一句话没有完就另起一段，像是翻页时断开的：前一段末尾没有标点，后一段开头不是新的一层。',
  noFault: '全文都按版面断行的文稿；标题、名单、表格。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}${fact(finding, 'count')}在一句话中间断开`,
    fix: '核对原文，接成一段',
  }),
  examples: {
    faults: [
      {
        text: '一、主要工作\n\n近年来，全市累计有多家企业与国内高校院\n\n所进行合作，成效明显。\n\n下一步，继续推进合作。\n\n各项工作都要落实。\n\n各单位要重视。',
        words: '高校院所进行',
      },
    ],
    sound: [
      {
        text: '一、主要工作\n\n近年来，全市累计有多家企业与国内高校院所进行合作。\n\n下一步，继续推进合作。',
      },
    ],
  },
  check: ({ paragraphs }) => {
    const prose = paragraphs.filter(
      ({ kind, text }) => (kind === 'body' || kind === 'heading') && text.length > 20,
    );
    const joined = prose.flatMap((paragraph) => joinsIn(paragraph).map((at) => [paragraph, at] as const));
    const parted = paragraphs.flatMap((paragraph) => {
      const next = paragraphs[paragraph.index + 1];
      return next !== undefined && isParted(paragraph, next)
        ? [{ paragraph, start: paragraph.text.length - 4, end: paragraph.text.length }]
        : [];
    });
    const broken = new Set(joined.map(([{ index }]) => index)).size;
    // A text whose lines are all broken is as its page was.
    const inside: Stretch[] =
      broken * 2 > prose.length && broken > 3
        ? []
        : joined.map(([paragraph, at]) => ({ paragraph, start: at - 3, end: at + 3 }));
    const places = [...inside, ...parted].sort((a, b) => a.paragraph.index - b.paragraph.index);
    return oneFinding(places, { count: countText(places) });
  },
};

/** Where lines of a paragraph were joined in the middle of a clause. */
function joinsIn({ text, places }: DraftParagraph): number[] {
  return places.flatMap(({ line }, at) => {
    const before = places[at - 1];
    return before !== undefined && before.line !== line && /\p{Script=Han}/u.test(text.charAt(at - 1))
      ? [at]
      : [];
  });
}

function isParted(paragraph: DraftParagraph, next: DraftParagraph): boolean {
  return (
    paragraph.kind === 'body' &&
    next.kind === 'body' &&
    paragraph.text.length > 40 &&
    /[，、].*\p{Script=Han}$/u.test(paragraph.text.slice(-80)) &&
    /^\p{Script=Han}{2}.*[，。]/u.test(next.text.slice(0, 300)) &&
    !/^[一二三四五六七八九十]{1,3}[、是]|^附/u.test(next.text)
  );
}
