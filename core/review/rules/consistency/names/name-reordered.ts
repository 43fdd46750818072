import { groupBy } from '../../../../group-by.js';
import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** `name-reordered`: one name with two of its words in another order. */
export const nameReordered: ReviewRule = {
  id: 'name-reordered',
  title: '一个名称的词序前后不一',
  severity: 'verify',
  fault: '同一个名称，词的次序前后不同：「科技创新评价指标体系」「科技创新指标评价体系」。',
  noFault: '全文只有一种词序。',
  sentence: (finding) => ({
    fact: `这里是${quote(finding.actual ?? '')}，别处是${quote(fact(finding, 'other'))}`,
    fix: '核对全称，全文统一',
  }),
  examples: {
    faults: [
      {
        text: '建立科技创新评价指标体系。按科技创新评价指标体系打分。将科技创新指标评价体系纳入考核。',
        words: '科技创新指标评价体系',
      },
    ],
    sound: [{ text: '建立科技创新评价指标体系，按科技创新评价指标体系打分，纳入绩效考核评价体系。' }],
  },
  check: ({ paragraphs }) => {
    const names = paragraphs.flatMap((paragraph) =>
      findWords(
        paragraph,
        /(?=(\p{Script=Han}{4})(\p{Script=Han}{2})(\p{Script=Han}{2})(体系|办法|制度|机制|平台|中心|方案|工程|计划|小组))/dgu,
      ).flatMap(({ parts: [, before = '', one = '', two = '', end = ''], partAt }) => {
        const [from, to] = [partAt(1), partAt(4)];
        if (from === undefined || to === undefined || one === two) return [];
        return [
          {
            key: `${before}${[one, two].sort().join('')}${end}`,
            name: `${before}${one}${two}${end}`,
            at: { paragraph, start: from.start, end: to.end },
          },
        ];
      }),
    );
    return [...groupBy(names, ({ key }) => key).values()].flatMap((group) => {
      const forms = [...groupBy(group, ({ name }) => name).values()].sort((a, b) => b.length - a.length);
      const [usual, ...rare] = forms;
      const [known] = usual ?? [];
      return rare.flat().map(({ at }) => ({ at: [at] as const, facts: { other: known?.name ?? '' } }));
    });
  },
};
