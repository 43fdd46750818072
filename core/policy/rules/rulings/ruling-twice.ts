import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `ruling-twice`: two rows choose differently for one reading. */
export const rulingTwice: Rule = {
  id: 'ruling-twice',
  title: '一个口径裁定了两次',
  severity: 'mandatory',
  locked: true,
  fault: '一个口径有两行，选项不同；改正之前按默认口径。',
  noFault: '一个口径一行；两行选项相同的，另按「重复的行」提出。',
  sentence: (finding) => ({
    fact: `口径 ${fact(finding, 'reading')} 有两行，选项不同`,
    fix: '只留本局最后的裁定；改正之前按默认口径',
  }),
  examples: {
    faults: [{ rows: { rulings: [{}, { option: 'lower', reading: 'K1' }] } }],
    sound: [{ rows: { rulings: [{}, { reading: 'K1' }] } }],
  },
};
