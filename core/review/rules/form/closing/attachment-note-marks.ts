import { quote } from '../../../../messages/sentence.js';
import type { DraftParagraph } from '../../../draft-text.js';
import type { FaultyWords, ReviewRule } from '../../../review-rule.js';
import { attachmentNotes, markAtEnd } from '../../../text/attachment-notes.js';
import { findWords } from '../../../text/find-words.js';
import { oneFinding } from '../../../text/one-finding.js';

/** `attachment-note-marks`: 附件说明 with a mark behind a name, or 、 behind a number. */
export const attachmentNoteMarks: ReviewRule = {
  id: 'attachment-note-marks',
  title: '附件说明的标点',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.4' },
  fault: '附件名称后面有标点，或者附件的序号后用了顿号。',
  noFault: '「附件：1.名单」，名称后面没有标点。',
  sentence: (finding) => ({
    fact: `附件说明里有${quote(finding.actual ?? '')}`,
    expected: '序号后用点，名称后没有标点：「附件：1.名单」',
    fix: '按此改正',
  }),
  examples: {
    faults: [
      {
        text: '请认真落实。\n\n附件：1.成员名单；\n2.目标任务表。\n\n某市科技局\n2023年1月12日',
        words: '；',
        mended: '请认真落实。\n\n附件：1.成员名单\n2.目标任务表\n\n某市科技局\n2023年1月12日',
      },
      {
        text: '请认真落实。\n\n附件：1、成员名单\n2、目标任务表\n\n某市科技局\n2023年1月12日',
        words: '1、',
        mended: '请认真落实。\n\n附件：1.成员名单\n2.目标任务表\n\n某市科技局\n2023年1月12日',
      },
    ],
    sound: [{ text: '请认真落实。\n\n附件：1.成员名单\n2.目标任务表\n\n某市科技局\n2023年1月12日' }],
  },
  check: (text) => attachmentNotes(text).flatMap(({ paragraphs }) => oneFinding(paragraphs.flatMap(marksIn))),
};

function marksIn(paragraph: DraftParagraph): readonly FaultyWords[] {
  const end = markAtEnd(paragraph);
  const numbers = findWords(paragraph, /(?<=^附件[：:]|^)(\d{1,2})、/gu);
  return [
    ...numbers.map(({ at, parts }) => ({ ...at, mend: `${parts[1]}.` })),
    ...(end === undefined ? [] : [{ ...end, mend: '' }]),
  ];
}
