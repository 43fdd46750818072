import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `ruling-incomplete`: a ruling without its person or day is used as set, not as ruled. */
export const rulingIncomplete: Rule = {
  id: 'ruling-incomplete',
  title: '裁定没有写裁定人或日期',
  severity: 'verify',
  locked: true,
  fault: '选了口径，没有写裁定人或日期：这次按它算，不能当作裁定，不能出文。',
  noFault: '裁定人和日期都写了，文号可以不写。',
  sentence: (finding) => ({
    fact: `口径 ${fact(finding, 'reading')} 选了${quote(finding.actual ?? '')}，没有写裁定人和日期`,
    fix: '补写裁定人和日期；只是试算的，删去本行，改用 --reading',
  }),
  examples: {
    faults: [
      { rows: { rulings: [{ option: 'upper', ruledBy: null }] } },
      { rows: { rulings: [{ option: 'upper', ruledOn: null }] } },
    ],
    sound: [{ rows: { rulings: [{ documentNumber: null }] } }],
  },
};
