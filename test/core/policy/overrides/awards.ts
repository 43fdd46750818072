import type { Award } from '../../../../core/policy/award.js';
import type { EnteredApproval } from '../../../../core/policy/book/approvals.js';
import type { EnteredObjection } from '../../../../core/policy/book/objections.js';

const creditCode = '91410500MAYX000175';

/** A certain award of 200 under 4-1. */
export function award(given: Partial<Award> = {}): Award {
  return {
    creditCode,
    name: '某企业',
    region: '文峰区',
    claim: '研发2024',
    clause: '4-1',
    status: 'computed',
    amountWan: '200',
    conditions: [],
    steps: [],
    readings: [],
    notes: [],
    alternatives: [],
    ...given,
  };
}

/** An award without an amount. */
export function openAward(given: Partial<Award> = {}): Award {
  const { amountWan: _amount, ...rest } = award();
  return { ...rest, status: 'needs-decision', ...given };
}

export function approval(given: Partial<EnteredApproval> = {}): EnteredApproval {
  return {
    creditCode,
    isCodeRead: true,
    clause: '4-1',
    amountWan: '180',
    reason: '核减',
    source: '核定!D2',
    place: { kind: 'sheet', sheet: '核定', cell: 'D2' },
    ...given,
  };
}

export function objection(given: Partial<EnteredObjection> = {}): EnteredObjection {
  return {
    creditCode,
    isCodeRead: true,
    clause: '4-1',
    content: '研发费用重复归集',
    verdict: '核查中',
    adjusted: {},
    source: '公示异议!E2',
    place: { kind: 'sheet', sheet: '公示异议', cell: 'E2' },
    amountPlace: { kind: 'sheet', sheet: '公示异议', cell: 'F2' },
    ...given,
  };
}

/** `status amount/approved` of each award. */
export function short(awards: readonly Award[]): readonly string[] {
  return awards.map(
    ({ status, amountWan = '无', approval: own }) =>
      `${status} ${amountWan}${own === undefined ? '' : `/${own.amountWan}`}`,
  );
}
