import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `region-alias`: a former or short name of a region, read as the list's own name. */
export const regionAlias: Rule = {
  id: 'region-alias',
  title: '县区用了简称或旧名',
  severity: 'hint',
  fault: '所属县区填的是简称或旧名，已按名单中的名称读。',
  noFault: '与名单一字不差，空格和全半角不论。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，是简称或旧名`,
    expected: `按名单写作「${fact(finding, 'name')}」`,
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{ region: '林县', regionKind: '县级市' }] } },
      { rows: { enterprises: [{ region: '高新区', regionKind: '功能区' }] } },
    ],
    sound: [{ rows: { enterprises: [{ region: '林州市', regionKind: '县级市' }] } }],
  },
};
