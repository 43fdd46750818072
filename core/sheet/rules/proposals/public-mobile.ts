import { standing } from '../../../messages/standing.js';
import { hasMobileNumber } from '../../../mobile-number.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { booleanOf, textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** `public-mobile`: a mobile number in a reply that goes public. */
export const publicMobile: SheetRule = {
  id: 'public-mobile',
  title: '公开的答复有手机号码',
  severity: 'verify',
  fault: '「是否公开」是「是」，「联系电话」里有手机号码。',
  noFault: '不公开的答复；公开的答复写办公电话。',
  sentence: (finding) => ({
    fact: `答复要公开，联系电话是${standing(finding)}`,
    fix: '改用办公电话；仍用手机号码的，公开的一份遮去中间四位',
  }),
  examples: {
    faults: [
      { rows: { proposals: [{ phone: '13800000000', isPublic: '是' }] } },
      { rows: { proposals: [{ phone: '0372-0000000、138-0000-0000', isPublic: '是' }] } },
    ],
    sound: [
      { rows: { proposals: [{ phone: '13800000000', isPublic: '否' }] } },
      { rows: { proposals: [{ phone: '0372-0000000', isPublic: '是' }] } },
    ],
  },
  check: ({ tables }) => {
    const table = tables.get('proposals');
    return (table?.rows ?? []).flatMap((row) => {
      if (table === undefined || booleanOf(row, 'isPublic') !== true) return [];
      if (!hasMobileNumber(textOf(row, 'phone') ?? '')) return [];
      return [cellFinding(table, row, ['phone'], problemOf(publicMobile))];
    });
  },
};
