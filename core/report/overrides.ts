import type { AwardRun } from './run-award.js';

/** What the bureau entered about one award, on top of the computation. */
export interface Override {
  readonly creditCode: string;
  readonly clause?: string;
  readonly claim?: string;
  /** 处理结果 of an objection; absent for an approval. */
  readonly objection?: string;
  /** What is approved, or what an upheld objection leaves, 万元; absent when it cannot be read or changes nothing. */
  readonly amountWan?: string;
  readonly reason?: string;
  readonly source: string;
}

/** The approvals of a run, then its objections, each with its cell. */
export function overridesOf({ approvals, objections }: AwardRun): readonly Override[] {
  return [
    ...approvals.map(({ creditCode, clause, claim, amountWan, reason, source }) => ({
      creditCode,
      ...(clause !== undefined && { clause }),
      ...(claim !== undefined && { claim }),
      ...(amountWan !== undefined && { amountWan }),
      ...(reason !== undefined && { reason }),
      source,
    })),
    ...objections.map(({ creditCode, clause, claim, content, verdict, adjusted, source }) => ({
      creditCode,
      ...(clause !== undefined && { clause }),
      ...(claim !== undefined && { claim }),
      objection: verdict ?? '读不出',
      ...(verdict === '取消' && { amountWan: '0' }),
      ...(verdict === '调整' && adjusted.value !== undefined && { amountWan: adjusted.value }),
      reason: content,
      source,
    })),
  ];
}

/** An override as item and content of 核算记录. */
export function overrideItem(override: Override): readonly [string, string] {
  const { creditCode, clause = '', claim = '', objection, amountWan, reason = '', source } = override;
  const name = [objection === undefined ? '核定' : '公示异议', creditCode, clause, claim];
  const amount = amountWan === undefined ? '' : `${amountWan}万元`;
  const approved = amount === '' ? '' : `，核定${amount}`;
  const result = objection === undefined ? amount || '读不出' : `${objection}${approved}`;
  return [name.filter((part) => part !== '').join(' '), `${result}，${reason}（${source}）`];
}
