import { chineseDate } from '../../../calendar.js';
import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `date-future`: something granted after the day of the check, or after the end of the award year. */
export const dateFuture: Rule = {
  id: 'date-future',
  title: '日期还没有到',
  severity: 'verify',
  fault: '发证、变更完成、认定、授奖的日期，晚于体检、测算的当天，或晚于奖补年度的 12 月 31 日。',
  noFault: '测算当天、奖补年度的 12 月 31 日；「有效期至」「协议止」本来就在以后。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，晚于${fact(finding, 'bound')}`,
    expected: `不晚于${chineseDate(fact(finding, 'limit'))}`,
    fix: '核对证书或文件上的日期；属实的在「核实说明」写明',
  }),
  examples: {
    faults: [
      { rows: { titles: [{ grantedOn: { date: '2026-01-01' } }] } },
      {
        rows: {
          recognitions: [
            {
              issuedOn: { date: '2026-01-01' },
              validUntil: { date: '2029-01-01' },
              recognitionYear: 2026,
            },
          ],
        },
      },
    ],
    sound: [
      { rows: { titles: [{ grantedOn: { date: '2025-05-31' } }] } },
      { rows: { titles: [{ agreementTo: { date: '2028-12-31' } }] } },
    ],
  },
};
