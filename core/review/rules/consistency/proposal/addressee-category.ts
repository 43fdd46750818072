import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { countText, oneFinding } from '../../../text/one-finding.js';
import { replyTitle } from './reply-title.js';

/** `addressee-category`: 代表 with 提案, or 委员 with 建议. */
export const addresseeCategory: ReviewRule = {
  id: 'addressee-category',
  title: '代表提建议，委员提提案',
  severity: 'mandatory',
  fault: '标题是提案，称呼却是代表，或者把提案叫作「您的建议」；标题是建议的，反过来。',
  noFault: '提案里提出的具体建议：「吸纳您的建议」「您提出的第二条建议」。',
  sentence: (finding) => ({
    fact: `标题是${fact(finding, 'category')}，这里是${quote(finding.actual ?? '')}${fact(finding, 'count')}`,
    expected: quote(fact(finding, 'expected')),
    fix: '按交办件核对后改正',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于市政协八届六次会议第178号提案的答复\n\n张某代表：\n\n您的提案收悉。',
        words: '代表',
      },
      {
        text: '某市科技局关于市政协八届六次会议第178号提案的答复\n\n张某委员：\n\n您的提案收悉。现就您的建议答复如下：',
        words: '建议',
        mended:
          '某市科技局关于市政协八届六次会议第178号提案的答复\n\n张某委员：\n\n您的提案收悉。现就您的提案答复如下：',
      },
    ],
    sound: [
      {
        text: '某市科技局关于市政协八届六次会议第178号提案的答复\n\n张某委员：\n\n您的提案收悉。我们将吸纳您的建议，落实您提出的第二条建议。',
      },
      {
        text: '某市科技局关于市十五届人大三次会议第12号建议的答复\n\n张某代表：\n\n您的建议收悉，现就您的建议答复如下：',
      },
    ],
  },
  check: (text) => {
    const title = replyTitle(text);
    if (title === undefined) return [];
    const { category } = title;
    const isProposal = category === '提案';
    const wrong = isProposal ? '建议' : '提案';
    const address = new RegExp(isProposal ? '(代表)(?=[：:]$)' : '(委员)(?=[：:]$)', 'gu');
    const addressed = text.paragraphs
      .filter(({ kind }) => kind === 'recipients')
      .flatMap((paragraph) => findWords(paragraph, address))
      .map(({ at }) => at);
    const named = text.paragraphs
      .filter(({ kind, part }) => kind === 'body' && part === 0)
      .flatMap((paragraph) =>
        findWords(
          paragraph,
          new RegExp(`(?<=您(?:提出)?的)${wrong}(?=收悉|[^，。]{0,2}答复如下|中提出)`, 'gu'),
        ),
      )
      .map(({ at }) => ({ ...at, mend: category }));
    return [
      oneFinding(addressed, { category, count: '', expected: isProposal ? '委员' : '代表' }),
      oneFinding(named, { category, count: countText(named), expected: category }).map((hit) => ({
        ...hit,
        severity: 'verify' as const,
      })),
    ].flat();
  },
};
