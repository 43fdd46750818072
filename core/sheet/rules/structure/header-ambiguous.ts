import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `header-ambiguous`: two headers for one column, or one header for two; a hint where only remarks are meant. */
export const headerAmbiguous: Rule = {
  id: 'header-ambiguous',
  title: '表头对不上唯一的一列',
  severity: 'mandatory',
  locked: true,
  fault: '两列的表头都像同一项内容，或一个表头像两项内容，分不清读哪一列。只涉及备注一类的列，是提示。',
  noFault: '两列表头相近，而各自对得上一项内容。',
  sentence: (finding) => ({
    fact: `表头 ${fact(finding, 'cells')} 与${fact(finding, 'titles')}对不上唯一的一列`,
    expected: '每项内容只有一列',
    fix: '留下要用的一列，其余改用别的表头',
  }),
  examples: { faults: [], sound: [] },
};
