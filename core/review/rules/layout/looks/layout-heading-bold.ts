import { fact } from '../../../../messages/sentence.js';
import { mainLooks } from '../../../layout/judge-looks.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { oneFinding } from '../../../text/one-finding.js';

/** `layout-heading-bold`: 标题 or a heading in bold, which the standard does not have. */
export const layoutHeadingBold: ReviewRule = {
  id: 'layout-heading-bold',
  title: '标题加粗',
  severity: 'hint',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.3' },
  fault: '标题或各层小标题加粗，而标准用不同的字体区分层次，没有加粗。',
  noFault: '按本单位习惯加粗第三层标题。',
  sentence: (finding) => ({ fact: `${fact(finding, 'what')}加粗`, fix: '去掉加粗；是本单位习惯的，不必改' }),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '某市科技局关于做好科技统计工作的通知',
        layout: { note: '标题：加粗', of: 'title', looks: { isBold: true } },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
    ],
  },
  check: ({ paragraphs, deviations }, { layout }) => {
    const bold = paragraphs.filter(({ kind, level, index }) => {
      const isHeading = kind === 'title' || kind === 'heading';
      const isCustom = level === 3 && deviations.includes('bold-third-level');
      return isHeading && !isCustom && mainLooks(layout?.paragraphs[index]?.runs ?? [])?.isBold === true;
    });
    const count = bold.length > 1 ? `等${bold.length}处` : '';
    return oneFinding(bold.map(wholeOf), {
      what: `${bold[0]?.kind === 'title' ? '标题' : '小标题'}${count}`,
    });
  },
};
