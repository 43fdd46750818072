import { fact } from '../../messages/sentence.js';
import type { Rule } from '../../rules/rule.js';

/** `calculation-differs`: what 测算表 has for a unit and clause is not what the policy gives. */
export const calculationDiffers: Rule = {
  id: 'calculation-differs',
  title: '测算表与测算不一致',
  severity: 'verify',
  atComputing: true,
  fault: '「测算表」中一个单位一个条款的金额，与按政策算出的不等；上限条款只看是否超过上限。',
  noFault: '待裁定的；上限条款之内核定较低的。',
  sentence: (finding) => {
    const others = fact(finding, 'others');
    const why = fact(finding, 'why');
    return {
      fact: `条款 ${fact(finding, 'clause')} 填了 ${fact(finding, 'entered')} 万元${others === '' ? '' : `（连同 ${others}）`}，测算为 ${fact(finding, 'computed')} 万元，相差 ${fact(finding, 'difference')}`,
      expected: why === '' ? '没有这一条的申报事实' : why,
      fix: '核对事实和算法后改正其中一处；另有依据的在「核实说明」写明',
    };
  },
  examples: {
    faults: [
      {
        rows: {
          calculations: [{}, { clause: '4-1', calculatedWan: 51 }],
          rdExpenses: [{ rdWan: 1000, firstTime: '是' }],
        },
        at: { table: 'calculations', row: 1, column: 'calculatedWan' },
      },
      {
        rows: { calculations: [{ calculatedWan: 15.01 }] },
        at: { table: 'calculations', row: 0, column: 'calculatedWan' },
      },
    ],
    sound: [
      {
        rows: {
          calculations: [{}, { clause: '4-1', calculatedWan: 50 }],
          rdExpenses: [{ rdWan: 1000, firstTime: '是' }],
        },
      },
    ],
  },
};
