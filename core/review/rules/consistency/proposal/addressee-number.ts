import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { countText, oneFinding } from '../../../text/one-finding.js';

/** `addressee-number`: 你们 to a single addressee who is 您 elsewhere. */
export const addresseeNumber: ReviewRule = {
  id: 'addressee-number',
  title: '对一个人又称您又称你们',
  severity: 'verify',
  fault: '写给一位代表或委员的答复，前面称「您」，后面称「你们」。',
  noFault: '写给几位代表或委员的答复；全文只用一种。',
  sentence: (finding) => ({
    fact: `写给一个人，前后称「您」，这里称${quote(finding.actual ?? '')}${fact(finding, 'count')}`,
    expected: '「您」',
    fix: '统一称呼；写给几个人的，称呼里写全',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于第178号提案的答复\n\n张某委员：\n\n您的提案收悉。感谢你们的支持！',
        words: '你们',
        mended: '某市科技局关于第178号提案的答复\n\n张某委员：\n\n您的提案收悉。感谢您的支持！',
      },
    ],
    sound: [
      { text: '某市科技局关于第178号提案的答复\n\n张某、李某委员：\n\n你们的提案收悉。感谢你们的支持！' },
      { text: '某市科技局关于第178号提案的答复\n\n张某委员：\n\n您的提案收悉。感谢您的支持！' },
      { text: '某市科技局关于报送材料的通知\n\n各县（市、区）科技局：\n\n现印发给你们。' },
    ],
  },
  check: ({ paragraphs }) => {
    const isSingle = paragraphs.some(
      ({ kind, text }) =>
        kind === 'recipients' && /^[^、，,等各]{2,8}(?:委员|代表)[：:]$/u.test(text.replace(/\s/gu, '')),
    );
    const own = paragraphs.filter(({ kind, part }) => part === 0 && (kind === 'body' || kind === 'heading'));
    if (!isSingle || own.every(({ text }) => !text.includes('您'))) return [];
    const places = own.flatMap((paragraph) =>
      findWords(paragraph, /你们/gu).map(({ at }) => ({ ...at, mend: '您' })),
    );
    return oneFinding(places, { count: countText(places) });
  },
};
