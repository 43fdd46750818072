import { withoutAbsent } from '../without-absent.js';
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
  readonly handler?: string;
  readonly reviewer?: string;
  /** 文号 and 日期 of the decision on an objection. */
  readonly documentNumber?: string;
  readonly date?: string;
  readonly source: string;
}

/** What stands for an amount or a verdict that cannot be used yet. */
const unsettled = '有待处理的问题';

/** The approvals of a run, then its objections, each with its cell. */
export function overridesOf({ approvals, objections }: AwardRun): readonly Override[] {
  return [
    ...approvals.map(({ creditCode, clause, claim, amountWan, reason, handler, reviewer, source }) => ({
      creditCode,
      ...withoutAbsent({ clause, claim, amountWan, reason, handler, reviewer }),
      source,
    })),
    ...objections.map((objection) => {
      const { creditCode, clause, claim, content, verdict, adjusted, source } = objection;
      const { documentNumber, date, handler, reviewer } = objection;
      const amountWan = verdict === '取消' ? '0' : verdict === '调整' ? adjusted.value : undefined;
      return {
        creditCode,
        ...withoutAbsent({ clause, claim }),
        objection: verdict ?? unsettled,
        ...withoutAbsent({ amountWan }),
        reason: content,
        ...withoutAbsent({ documentNumber, date, handler, reviewer }),
        source,
      };
    }),
  ];
}

/** An override as item and content of 核算记录. */
export function overrideItem(override: Override): readonly [string, string] {
  const { creditCode, clause = '', claim = '', objection, amountWan, reason, source } = override;
  const { documentNumber, date, handler, reviewer } = override;
  const name = [objection === undefined ? '核定' : '公示异议', creditCode, clause, claim];
  const amount = amountWan === undefined ? '' : `${amountWan}万元`;
  const approved = amount === '' ? '' : `，核定${amount}`;
  const result = objection === undefined ? amount || unsettled : `${objection}${approved}`;
  const said = [
    result,
    reason,
    documentNumber,
    date,
    handler === undefined ? undefined : `经办${handler}`,
    reviewer === undefined ? undefined : `复核${reviewer}`,
  ];
  const content = said.filter((part) => part !== undefined && part !== '').join('，');
  return [name.filter((part) => part !== '').join(' '), `${content}（${source}）`];
}
