import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { oneFinding } from '../../../text/one-finding.js';

/** `layout-attachment-page`: an attachment that does not begin a page. */
export const layoutAttachmentPage: ReviewRule = {
  id: 'layout-attachment-page',
  title: '附件另面编排',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.7' },
  fault: '附件接在前面的文字后面，没有另起一面。',
  noFault: '附件前有分页符、分节符，或者段落设了段前分页。',
  sentence: () => ({ fact: '附件没有另起一面', fix: '在附件编号前加分页符' }),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。\n\n附件：任务表\n\n某市科技局\n2023年1月12日\n\n附件\n\n任务表\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '附件',
        layout: { note: '附件：接排', of: 'attachment-label', paragraph: { isOnNewPage: false } },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。\n\n附件：任务表\n\n某市科技局\n2023年1月12日\n\n附件\n\n任务表\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
    ],
  },
  check: ({ paragraphs }, { layout }) =>
    oneFinding(
      paragraphs
        .filter(
          ({ kind, index }) =>
            kind === 'attachment-label' && layout?.paragraphs[index]?.isOnNewPage === false,
        )
        .map(wholeOf),
    ),
};
