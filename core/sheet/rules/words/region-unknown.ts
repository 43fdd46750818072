import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `region-unknown`: a region that is not in the city's list, under any of its names. */
export const regionUnknown: Rule = {
  id: 'region-unknown',
  title: '不是本市的县区',
  severity: 'mandatory',
  locked: true,
  fault: '所属县区不在本市县（市、区）名单中，也不是名单中的旧名、简称。',
  noFault: '名单中的旧名和简称，另按「县区用了简称或旧名」提示。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，不在${fact(finding, 'city')}县（市、区）名单中`,
    fix: '从下拉列表中选；属迁入或跨市的，核实注册地',
  }),
  examples: {
    faults: [{ rows: { enterprises: [{ region: '修武县' }] } }],
    sound: [
      { rows: { enterprises: [{ region: '林州市', regionKind: '县级市' }] } },
      { rows: { enterprises: [{ region: '林县', regionKind: '县级市' }] } },
    ],
  },
};
