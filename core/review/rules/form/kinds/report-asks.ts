import { quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { isOfType } from './closing-parts.js';

/** `report-asks`: a 报告 that asks for a decision. */
export const reportAsks: ReviewRule = {
  id: 'report-asks',
  title: '报告夹带请示事项',
  severity: 'mandatory',
  basis: { document: '党政机关公文处理工作条例', clause: '第十五条第四项' },
  fault: '标题是报告，末尾请求批示、批复、批准。',
  noFault: '请示里的「请批示」；报告里的「请审阅」「特此报告」；向人大的报告请审议、批准。',
  sentence: (finding) => ({
    fact: `报告里写了${quote(finding.actual ?? '')}`,
    fix: '删去；要批准的事项另写请示',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于科技工作情况的报告\n\n市人民政府：\n\n现将有关情况报告如下。\n\n以上报告妥否，请批示。',
        words: '请批示',
      },
    ],
    sound: [
      { text: '某市科技局关于科技工作情况的报告\n\n市人民政府：\n\n现将有关情况报告如下。\n\n特此报告。' },
      { text: '某市科技局关于追加经费的请示\n\n市人民政府：\n\n拟追加经费50万元。\n\n妥否，请批示。' },
    ],
  },
  check: (text) =>
    text.pageKind !== '人大会议文件' && isOfType(text, /(?<!人大.{0,40})报告$/u)
      ? text.paragraphs
          .filter(({ kind, part }) => kind === 'body' && part === 0)
          .slice(-3)
          .flatMap((paragraph) => findWords(paragraph, /请(?:予以?)?(?:批示|批复|审批|批准)(?=[。！]?$)/gu))
          .map(({ at }) => ({ at: [at] as const }))
      : [],
};
