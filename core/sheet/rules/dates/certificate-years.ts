import { addDays, chineseDate, type IsoDate, isoDateOf, yearOf } from '../../../calendar.js';
import { fact } from '../../../messages/sentence.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { dateOf, placeOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** How long a certificate lasts from its issue. */
const validityYears = 3;

/** `certificate-years`: a certificate of 高企 that does not end three years after its issue. */
export const certificateYears: SheetRule = {
  id: 'certificate-years',
  title: '高企证书有效期不是三年',
  severity: 'verify',
  basis: { document: '《高新技术企业认定管理办法》（国科发火〔2016〕32号）', clause: '第九条' },
  fault: '「有效期至」不是「发证日期」三年后的同一天，也不是它的前一天。',
  noFault:
    '三年后的同一天或前一天；2月29日发证的，三年后没有这一天，以2月28日为准。两个日期有一个空着的，不比较。',
  sentence: (finding) => ({
    fact: `有效期至${chineseDate(fact(finding, 'until'))}，发证日期是${chineseDate(fact(finding, 'issued'))}（${fact(finding, 'at')}），不是三年`,
    expected: `${chineseDate(fact(finding, 'due'))}或前一天`,
    fix: '核对证书上的两个日期；属实的在「核实说明」写明',
  }),
  examples: {
    faults: [
      { rows: { recognitions: [{ validUntil: { date: '2027-10-29' } }] } },
      { rows: { recognitions: [{ validUntil: { date: '2027-10-26' } }] } },
      { rows: { recognitions: [{ validUntil: { date: '2026-10-28' } }] } },
      {
        rows: { recognitions: [{ validUntil: { date: '2027-03-01' }, issuedOn: { date: '2024-02-29' } }] },
      },
    ],
    sound: [
      { rows: { recognitions: [{ validUntil: { date: '2027-10-28' } }] } },
      { rows: { recognitions: [{ validUntil: { date: '2027-10-27' } }] } },
      {
        rows: { recognitions: [{ validUntil: { date: '2027-02-28' }, issuedOn: { date: '2024-02-29' } }] },
      },
      {
        rows: { recognitions: [{ validUntil: { date: '2027-02-28' }, issuedOn: { date: '2024-03-01' } }] },
      },
      { rows: { recognitions: [{ validUntil: null }] } },
    ],
  },
  check: ({ tables }) => {
    const table = tables.get('recognitions');
    return (table?.rows ?? []).flatMap((row) => {
      const issued = dateOf(row, 'issuedOn');
      const until = dateOf(row, 'validUntil');
      // A period that does not go forward is `validity-order`.
      if (table === undefined || issued === undefined || until === undefined || until <= issued) return [];
      const due = yearsLater(issued);
      if (until === due || until === addDays(due, -1)) return [];
      const facts = { until, issued, due, at: placeOf(row, 'issuedOn') };
      return [cellFinding(table, row, ['validUntil'], problemOf(certificateYears, facts))];
    });
  },
};

/** The same day of the month, or the month's last day where it has no such day. */
function yearsLater(date: IsoDate): IsoDate {
  const year = yearOf(date) + validityYears;
  const month = Number(date.slice(5, 7));
  return isoDateOf(year, month, Number(date.slice(8, 10))) ?? addDays(`${year}-03-01`, -1);
}
