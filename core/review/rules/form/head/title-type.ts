import { quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { endOf } from '../../../text/find-words.js';

/** `title-type`: a title that says 关于 and names no type of document. */
export const titleType: ReviewRule = {
  id: 'title-type',
  title: '标题没有文种',
  severity: 'verify',
  basis: { document: '党政机关公文处理工作条例', clause: '第九条第七项' },
  fault: '有主送机关的文稿，标题写了「关于…」，结尾没有文种。',
  noFault: '结尾是文种或方案、办法、名单这样的名称；没有主送机关的文稿。',
  sentence: (finding) => ({
    fact: `标题以${quote(finding.actual ?? '')}结尾，没有文种`,
    expected: '以通知、报告、请示、批复、函、意见等结尾',
    fix: '补上文种',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于开展科技活动周活动\n\n各县（市、区）科技局：\n\n现将有关事项通知如下。',
        words: '活动',
      },
    ],
    sound: [
      { text: '某市科技局关于开展科技活动周活动的通知\n\n各县（市、区）科技局：\n\n现将有关事项通知如下。' },
      { text: '某市科技局关于科技工作情况的汇报\n\n市人民政府：\n\n现将有关情况汇报如下。' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs
      .filter(({ kind, index }) => kind === 'title' && paragraphs[index + 1]?.kind === 'recipients')
      .flatMap((title) => {
        const text = compactText(title).text;
        return text.includes('关于') && !typeWords.test(text) && !/的.$/u.test(text)
          ? [{ at: [endOf(title, 2)] as const }]
          : [];
      }),
};

const typeWords =
  /(?:通知|报告|决定|决议|答复|复函|请示|批复|意见|函|通报|公告|通告|公报|议案|纪要|令|方案|办法|规定|细则|政策|措施|计划|规划|要点|总结|公示|名单|制度|指引|指南|条例|体系|目标|情况|说明|建议|提案|安排|讲话|表|清单|汇报|书|信|稿|启事|章程|守则|预案|标准|规范|材料|简报|发言|致辞|解读|任务|公约|声明|邀请|工作|事宜|事项)(?:[（(][^（）()]{1,20}[）)])?$/u;
