import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `choice-unknown`: none of the options of a closed list, nor another spelling of one. */
export const choiceUnknown: Rule = {
  id: 'choice-unknown',
  title: '不在可选项中',
  severity: 'mandatory',
  locked: true,
  fault: '填的不是下拉列表中的一项，也不是其中一项通行的另一种写法；是否一类的，「√」「有」也不算。',
  noFault: '一项的通行写法，如「事业单位」读作「事业」，「国家级」读作「国家」。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，不在可选项中`,
    expected: fact(finding, 'options'),
    fix: '从下拉列表中选',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{ kind: '合伙' }] } },
      { rows: { enterprises: [{ aboveDesignatedSize: '√' }] } },
    ],
    sound: [
      { rows: { enterprises: [{ kind: '事业单位' }] } },
      { rows: { enterprises: [{ aboveDesignatedSize: '否' }] } },
    ],
  },
};
