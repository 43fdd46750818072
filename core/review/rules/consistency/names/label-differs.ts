import { groupBy } from '../../../../group-by.js';
import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** `label-differs`: one label written otherwise than all the others. */
export const labelDiffers: ReviewRule = {
  id: 'label-differs',
  title: '分工的称呼前后不一',
  severity: 'verify',
  fault: '分工都写「牵头单位：」，个别写成「牵头部门：」。',
  noFault: '全文一种称呼；两种称呼都用得多。',
  sentence: (finding) => ({
    fact: `这里是${quote(finding.actual ?? '')}，别处${fact(finding, 'count')}个都是${quote(fact(finding, 'other'))}`,
    expected: quote(fact(finding, 'other')),
    fix: '统一称呼',
  }),
  examples: {
    faults: [
      {
        text: '一、任务（牵头单位：市科技局）\n\n二、措施（牵头单位：市财政局）\n\n三、保障（牵头部门：市科技局）\n\n四、督查（牵头单位：市科技局）',
        words: '牵头部门',
        mended:
          '一、任务（牵头单位：市科技局）\n\n二、措施（牵头单位：市财政局）\n\n三、保障（牵头单位：市科技局）\n\n四、督查（牵头单位：市科技局）',
      },
    ],
    sound: [
      {
        text: '一、任务（牵头单位：市科技局；责任单位：市财政局）\n\n二、措施（牵头单位：市财政局；配合部门：市教育局）',
      },
    ],
  },
  check: ({ paragraphs }) => {
    const labels = paragraphs.flatMap((paragraph) =>
      findWords(paragraph, /(?<=[（(；;])(\p{Script=Han}{2})(单位|部门|科室|处室|机构)(?=[：:])/gu).map(
        ({ at, parts }) => ({
          at,
          task: parts[1],
          label: parts[0] ?? '',
        }),
      ),
    );
    return [...groupBy(labels, ({ task }) => task).values()].flatMap((group) => {
      const [usual = [], ...rare] = [...groupBy(group, ({ label }) => label).values()].sort(
        (a, b) => b.length - a.length,
      );
      const other = usual[0]?.label ?? '';
      return rare
        .filter((few) => usual.length >= 3 * few.length)
        .flat()
        .map(({ at }) => ({
          at: [{ ...at, mend: other }] as const,
          facts: { other, count: String(usual.length) },
        }));
    });
  },
};
