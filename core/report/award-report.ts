import { compare, type DecimalText, subtract } from '../decimal.js';
import type { AwardTotals } from '../policy/assess-batch.js';
import { statusText } from '../policy/award.js';
import { alternativesText, arithmeticText, readingsText, reasonText } from '../policy/award-text.js';
import type { BudgetView } from '../policy/budget.js';
import type { AwardRecord } from './award-record.js';
import { findingDocument } from './finding-lines.js';
import type { AwardRun } from './run-award.js';

/** A batch in a few lines for people: what is certain, at most, open and refused, and the dearest reading. */
export function awardLines({ awardYear, loaded, assessment, stakes, budget }: AwardRun): readonly string[] {
  const { totals, awards } = assessment;
  const refused = awards.filter(({ status }) => status === 'not-eligible' || status === 'barred').length;
  const [dearest] = stakes;
  return [
    `${awardYear}年度，依据${loaded.policy.number}：`,
    ...totalLines(totals),
    `  不符合和受限：${refused} 项`,
    `  ${budgetLine(budget)}`,
    ...(dearest === undefined || dearest.atStakeWan === '0'
      ? []
      : [
          `  影响最大的口径：${dearest.reading.register} ${dearest.reading.title}，两种读法最多相差 ${dearest.atStakeWan} 万元`,
        ]),
  ];
}

/** 「测算表：4 家，1300 万元；测算 4 家，1320 万元，相差 -20 万元」; none when nobody filled in 测算表. */
export function reconciliationLines({ reconciliation }: AwardRun): readonly string[] {
  if (reconciliation === undefined) return [];
  const { total, undecidedCount } = reconciliation;
  const verdict = total.differenceWan === '0' ? '一致' : `相差 ${total.differenceWan} 万元`;
  const open = undecidedCount === 0 ? '' : `；待裁定的 ${undecidedCount} 项没有比较`;
  return [
    `  测算表：${total.enteredCount} 家，${total.enteredWan} 万元；测算：${total.computedCount} 家，${total.computedWan} 万元，${verdict}${open}`,
  ];
}

function totalLines(totals: AwardTotals): readonly string[] {
  return [
    `  可算：${totals.certainWan} 万元，${totals.awardedCount} 家单位`,
    `  上限（未核定）：${totals.upperBoundWan} 万元`,
    `  待裁定：${totals.undecidedCount} 项，不计入合计`,
  ];
}

/** 「预算：9000 万元，减可算合计后余 120 万元」; with upper bounds, what is left if all were approved in full. */
function budgetLine({ budget, totals, leftWan, leftAtMostWan }: BudgetView): string {
  if (budget.value === undefined || leftWan === undefined || leftAtMostWan === undefined) {
    return `预算：${budget.doubt ?? '「批次」没有填写'}，没有比较`;
  }
  const atMost = totals.upperBoundWan === '0' ? '' : `；上限全部核定时${leftText(leftAtMostWan)}`;
  return `预算：${budget.value} 万元，减可算合计后${leftText(leftWan)}${atMost}`;
}

function leftText(leftWan: DecimalText): string {
  return compare(leftWan, '0') < 0 ? `缺 ${subtract('0', leftWan)} 万元` : `余 ${leftWan} 万元`;
}

/** The report of a batch for programs: the record, every line with its texts, the stakes and the findings. */
export function awardDocument(run: AwardRun, record: AwardRecord): Readonly<Record<string, unknown>> {
  const { policy } = run.loaded;
  const { awards: _lines, ...head } = record;
  return {
    ...head,
    awards: run.assessment.awards.map((line) => ({
      ...line,
      text: {
        status: statusText[line.status],
        arithmetic: arithmeticText(line),
        reason: reasonText(line),
        readings: readingsText(line, policy),
        alternatives: alternativesText(line, policy),
      },
    })),
    budget: run.budget,
    ...reconciliationDocument(run),
    stakes: run.stakes.map(({ reading, use, lines, options, atStakeWan }) => ({
      id: reading.id,
      register: reading.register,
      title: reading.title,
      use,
      lines,
      options,
      atStakeWan,
    })),
    findings: run.findings.map(findingDocument),
  };
}

function reconciliationDocument({ reconciliation }: AwardRun): Readonly<Record<string, unknown>> {
  if (reconciliation === undefined) return {};
  const { findings: _told, ...sums } = reconciliation;
  return { reconciliation: sums };
}
