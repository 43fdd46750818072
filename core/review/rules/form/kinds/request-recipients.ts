import { quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { isOfType } from './closing-parts.js';

/** `request-recipients`: a 请示 to more than one authority. */
export const requestRecipients: ReviewRule = {
  id: 'request-recipients',
  title: '请示只主送一个机关',
  severity: 'mandatory',
  basis: { document: '党政机关公文处理工作条例', clause: '第十五条第一项' },
  fault: '请示的主送机关有两个以上。',
  noFault: '只有一个主送机关；报告、通知有几个主送机关。',
  sentence: (finding) => ({
    fact: `请示主送${quote(finding.actual ?? '')}，不止一个机关`,
    expected: '一个主送机关',
    fix: '只留一个，其他的改为抄送',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于追加经费的请示\n\n市人民政府、省科技厅：\n\n拟追加经费50万元，妥否，请批示。',
        words: '市人民政府、省科技厅：',
      },
    ],
    sound: [
      { text: '某市科技局关于追加经费的请示\n\n市人民政府：\n\n拟追加经费50万元，妥否，请批示。' },
      { text: '某市科技局关于报送材料的通知\n\n市财政局、市统计局：\n\n现将有关事项通知如下。' },
    ],
  },
  check: (text) =>
    isOfType(text, /请示$/u)
      ? text.paragraphs
          .filter((paragraph) => paragraph.kind === 'recipients' && /[、，,]/u.test(paragraph.text))
          .map((paragraph) => ({ at: [wholeOf(paragraph)] as const }))
      : [],
};
