import { fact, quote } from '../../../../messages/sentence.js';
import { findMobileNumbers } from '../../../../mobile-number.js';
import { compactText } from '../../../compact-text.js';
import type { DraftText } from '../../../draft-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { countText, oneFinding } from '../../../text/one-finding.js';

/** `mobile-public`: a mobile number in a document that is made public. */
export const mobilePublic: ReviewRule = {
  id: 'mobile-public',
  title: '公开的文稿里有手机号码',
  severity: 'verify',
  basis: { document: '中华人民共和国个人信息保护法', clause: '第二十五条' },
  fault: '标明公开的答复、（此件公开发布）的公文、公示、公告里，写了手机号码。',
  noFault: '不公开的文稿；固定电话；遮住中间四位的号码。',
  sentence: (finding) => ({
    fact: `文稿要公开，里面有手机号码${quote(finding.actual ?? '')}${fact(finding, 'count')}`,
    fix: '公开的一份遮住或者换成固定电话；送本人的一份可以保留',
  }),
  examples: {
    faults: [
      {
        text: '是否同意公开：是\n\n某市科技局关于第178号提案的答复\n\n张某委员：\n\n您的提案收悉。\n\n联系人：李某，电话：13800000000。',
        words: '138****0000',
      },
      { text: '某市科技局关于拟奖励企业的公示\n\n现予公示，联系电话：13800000000。', words: '138****0000' },
    ],
    sound: [
      {
        text: '是否同意公开：否\n\n某市科技局关于第178号提案的答复\n\n张某委员：\n\n您的提案收悉。\n\n联系人：李某，电话：13800000000。',
      },
      { text: '某市科技局关于拟奖励企业的公示\n\n现予公示，联系电话：0372-1234567、138****0000。' },
    ],
  },
  check: (text) => {
    const places = isPublic(text)
      ? text.paragraphs.flatMap((paragraph) =>
          findMobileNumbers(paragraph.text).map((found) => ({ paragraph, ...found })),
        )
      : [];
    return oneFinding(places, { count: countText(places) });
  },
};

function isPublic({ paragraphs }: DraftText): boolean {
  return paragraphs.some((paragraph) => {
    const { text } = compactText(paragraph);
    return paragraph.kind === 'title'
      ? /(?:公示|公告|通告)$/u.test(text)
      : text.length < 30 &&
          /公开[^：:，。]{0,3}[：:]是$|^[（(]?此件(?:主动)?公开(?:发布)?[）)]?$|公开属性[：:]主动公开/u.test(
            text,
          );
  });
}
