import { quote } from '../../../../messages/sentence.js';
import type { DraftParagraph } from '../../../draft-text.js';
import type { FaultyWords, ReviewRule } from '../../../review-rule.js';

/** `titles-nested`: 《》 within 《》. */
export const titlesNested: ReviewRule = {
  id: 'titles-nested',
  title: '书名号里面用单书名号',
  severity: 'mandatory',
  basis: { document: 'GB/T 15834—2011', clause: '4.15' },
  fault: '书名号里又用了双书名号：「《关于印发《办法》的通知》」。',
  noFault: '「《关于印发〈办法〉的通知》」；两个书名号并列。',
  sentence: (finding) => ({
    fact: `书名号里的${quote(finding.actual ?? '')}用了双书名号`,
    expected: '里面一层用「〈〉」',
    fix: '改为单书名号',
  }),
  examples: {
    faults: [
      {
        text: '按照《关于印发《管理办法》的通知》执行。',
        words: '《管理办法》',
        mended: '按照《关于印发〈管理办法〉的通知》执行。',
      },
    ],
    sound: [
      { text: '按照《关于印发〈管理办法〉的通知》《暂行规定》执行。' },
      { text: '按照《办法》《规定执行。' },
    ],
  },
  check: ({ paragraphs }) => paragraphs.flatMap(innerTitles).map((words) => ({ at: [words] as const })),
};

/** 《》 that stand whole within whole 《》. */
function innerTitles(paragraph: DraftParagraph): FaultyWords[] {
  const open: number[] = [];
  const inner: FaultyWords[] = [];
  /** How many of them stand within a title that is closed. */
  let closed = 0;
  for (let at = 0; at < paragraph.text.length; at += 1) {
    const mark = paragraph.text.charAt(at);
    if (mark === '《') open.push(at);
    const start = mark === '》' ? open.pop() : undefined;
    if (start === undefined) continue;
    if (open.length === 0) closed = inner.length;
    else if (open.length === 1) {
      inner.push({ paragraph, start, end: at + 1, mend: `〈${paragraph.text.slice(start + 1, at)}〉` });
    }
  }
  return inner.slice(0, closed);
}
