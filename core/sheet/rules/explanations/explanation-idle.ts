import { quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `explanation-idle`: an explanation of a 核实性 finding that is not there. */
export const explanationIdle: Rule = {
  id: 'explanation-idle',
  title: '核实说明没有对应的问题',
  severity: 'hint',
  fault: '「核实说明」所写的位置，没有这一规则的核实性问题：位置写错了，或问题已经改正。',
  noFault: '规则和位置与体检结果一致。',
  sentence: (finding) => ({
    fact: `位置${quote(finding.actual ?? '')}没有这一规则的核实性问题`,
    fix: '照体检结果抄写规则和位置；问题已改正的，删去本行',
  }),
  examples: {
    faults: [
      {
        rows: {
          explanations: [
            { place: '研发!C2', rule: 'rd-above-sales', explanation: '新药研发投入，见2024年度审计报告' },
          ],
          rdExpenses: [{ rdWan: 400 }],
        },
      },
    ],
    sound: [
      {
        rows: {
          explanations: [
            { place: '研发!C2', rule: 'rd-above-sales', explanation: '新药研发投入，见2024年度审计报告' },
          ],
          rdExpenses: [{ rdWan: 6000 }],
        },
      },
      {
        rows: {
          explanations: [{ place: '核定!H2', rule: 'override-year', explanation: '上一批的核定，留作依据' }],
          approvals: [{ awardYear: 2024 }],
        },
      },
    ],
  },
};
