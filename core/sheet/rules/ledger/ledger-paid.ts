import { add, compare } from '../../../decimal.js';
import { fact } from '../../../messages/sentence.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { decimalOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** `ledger-paid`: a line of 台账 with more paid than approved; what is known to be paid counts. */
export const ledgerPaid: SheetRule = {
  id: 'ledger-paid',
  title: '台账：已拨多于核定',
  severity: 'mandatory',
  locked: true,
  fault: '「台账」一行的市级已拨、区级已拨之和多于核定；只填了一个的，按这一个比。',
  noFault: '已拨之和等于或少于核定；两个都空着。',
  sentence: (finding) => ({
    fact: `市级、区级已拨合计 ${fact(finding, 'paid')} 万元，多于核定 ${fact(finding, 'approved')} 万元`,
    expected: '已拨合计不超过核定',
    fix: '核对拨付凭证后改正',
  }),
  examples: {
    faults: [
      { rows: { ledger: [{ cityPaidWan: 10.01, approvedWan: 10 }] } },
      { rows: { ledger: [{ districtPaidWan: 4.01, cityPaidWan: 6, approvedWan: 10 }] } },
    ],
    sound: [
      { rows: { ledger: [{ cityPaidWan: 6, districtPaidWan: 4, approvedWan: 10 }] } },
      { rows: { ledger: [{ cityPaidWan: null, districtPaidWan: null, approvedWan: 10 }] } },
    ],
  },
  check: ({ tables, isDoubtful }) => {
    const ledger = tables.get('ledger');
    return (ledger?.rows ?? []).flatMap((row) => {
      const approved = decimalOf(row, 'approvedWan');
      const city = decimalOf(row, 'cityPaidWan');
      const district = decimalOf(row, 'districtPaidWan');
      if (ledger === undefined || approved === undefined) return [];
      if (['approvedWan', 'cityPaidWan', 'districtPaidWan'].some((column) => isDoubtful(row, column)))
        return [];
      const paid = add(city ?? '0', district ?? '0');
      if (compare(paid, approved) <= 0) return [];
      const excessive = city !== undefined && compare(city, approved) > 0 ? 'cityPaidWan' : 'districtPaidWan';
      return [cellFinding(ledger, row, [excessive], problemOf(ledgerPaid, { paid, approved }))];
    });
  },
};
