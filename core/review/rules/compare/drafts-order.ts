import { fact, quote } from '../../../messages/sentence.js';
import { reportYear } from '../../compare/reading/report-year.js';
import type { ReviewRule } from '../../review-rule.js';

/** `drafts-order`: the report given as that of the year before is the later one. */
export const draftsOrder: ReviewRule = {
  id: 'drafts-order',
  title: '两份稿子的先后像是写反了',
  severity: 'verify',
  fault: '当作上年报告的一份，日期比本稿晚一年或更多。',
  noFault: '有一份没有写日期的、两份是同一年的，不核。',
  sentence: (finding) => ({
    fact: `本稿是${quote(finding.actual ?? '')}的，当作上年报告的是${fact(finding, 'other')}年的`,
    fix: '上年的写在前，本年的写在后：wenbiao compare 上年报告 本稿',
  }),
  examples: {
    faults: [
      {
        lastYear:
          '某市科技局关于科技工作情况的报告\n\n市人民政府：\n\n现将情况报告如下。\n\n某市科技局\n\n2023年10月26日',
        text: '某市科技局关于科技工作情况的报告\n\n市人民政府：\n\n现将情况报告如下。\n\n某市科技局\n\n2022年10月26日',
        words: '2022年10月26日',
      },
    ],
    sound: [
      {
        lastYear:
          '某市科技局关于科技工作情况的报告\n\n市人民政府：\n\n现将情况报告如下。\n\n某市科技局\n\n2022年10月26日',
        text: '某市科技局关于科技工作情况的报告\n\n市人民政府：\n\n现将情况报告如下。\n\n某市科技局\n\n2023年10月26日',
      },
      {
        lastYear: '全市高新技术企业达到203家。',
        text: '某市科技局关于科技工作情况的报告\n\n市人民政府：\n\n现将情况报告如下。\n\n某市科技局\n\n2022年10月26日',
      },
    ],
  },
  check: (_text, { comparison }) => {
    const [before, after] = [comparison?.earlier, comparison?.later].map(
      (draft) => draft && reportYear(draft),
    );
    if (before === undefined || after === undefined || before.year <= after.year) return [];
    return [{ at: [after.at], facts: { other: String(before.year) } }];
  },
};
