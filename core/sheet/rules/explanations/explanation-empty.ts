import { quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `explanation-empty`: an explanation that says nothing of what was found. */
export const explanationEmpty: Rule = {
  id: 'explanation-empty',
  title: '核实说明没有说明事实',
  severity: 'mandatory',
  locked: true,
  fault: '「核实说明」只写了「核实无误」「情况属实」一类的话，没有写事实，不算说明。',
  noFault: '写了查到什么、依据什么，长短不论。',
  sentence: (finding) => ({
    fact: `说明是${quote(finding.actual ?? '')}，没有说明事实`,
    expected: '写明事实和依据，如凭证、文件',
    fix: '补写事实和依据，或改正原数据',
  }),
  examples: {
    faults: [
      {
        rows: {
          explanations: [{ explanation: '核实无误', rule: 'rd-above-sales', place: '研发!C2' }],
          rdExpenses: [{ rdWan: 6000 }],
        },
      },
    ],
    sound: [
      {
        rows: {
          explanations: [
            { explanation: '新药研发投入，见2024年度审计报告', rule: 'rd-above-sales', place: '研发!C2' },
          ],
          rdExpenses: [{ rdWan: 6000 }],
        },
      },
    ],
  },
};
