import { chineseDate } from '../../calendar.js';
import { compare } from '../../decimal.js';
import type { Arrears, ArrearsSum } from '../../policy/ledger/find-arrears.js';
import { ages } from '../../policy/ledger/ledger-line.js';
import { findingDocument } from '../finding-lines.js';
import type { Tool } from '../tool.js';
import type { ArrearsRun } from './run-arrears.js';

/** What an empty cell means and what the ledger cannot tell: said wherever arrears are shown. */
export const arrearsNote =
  '「已拨」空着的，是没有拨付记录，按未拨计；市级、区级各欠多少，从台账看不出，只列合计；县区取自「企业库」，那里没有的列为县区不明。';

/** 欠拨 in a few lines for people: in total, by region and age, by clause, and what is not counted. */
export function arrearsLines({ arrears, date }: ArrearsRun): readonly string[] {
  const { total, byRegion, byClause } = arrears;
  const owing = (sum: ArrearsSum) => compare(sum.unpaidWan, '0') > 0;
  return [
    `截至${chineseDate(date)}，台账计入 ${total.lines} 行：`,
    `  核定 ${total.approvedWan} 万元，已拨 ${total.paidWan} 万元，欠拨 ${total.unpaidWan} 万元${ageText(total)}`,
    ...byRegion.filter(owing).map((sum) => `  ${sum.region}：欠拨 ${sum.unpaidWan} 万元${ageText(sum)}`),
    ...byClause.filter(owing).map((sum) => `  条款 ${sum.clause}：欠拨 ${sum.unpaidWan} 万元`),
    ...setAsideLines(arrears),
    `  ${arrearsNote}`,
  ];
}

/** 「（当年 20，1年 50）」: the ages in which something is owed; empty when nothing is. */
function ageText({ unpaidByAge }: ArrearsSum): string {
  const parts = ages
    .filter((age) => compare(unpaidByAge[age], '0') > 0)
    .map((age) => `${age} ${unpaidByAge[age]}`);
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}

function setAsideLines({ setAside }: Arrears): readonly string[] {
  if (setAside.length === 0) return [];
  const places = setAside.map(({ source }) => source).join('、');
  return [`  另有 ${setAside.length} 行有待处理的问题，没有计入：${places}`];
}

/** The report of the arrears for programs: sums, lines, what is set aside, and the findings. */
export function arrearsDocument(
  { input, arrears, findings, date }: ArrearsRun,
  tool: Tool,
): Readonly<Record<string, unknown>> {
  const { setAside, ...sums } = arrears;
  return {
    format: 'wenbiao-arrears/1',
    tool: { name: tool.name, version: tool.version },
    date,
    input: { name: input.name, sha256: input.sha256 },
    note: arrearsNote,
    ...sums,
    setAside: setAside.map(({ source, findings: own }) => ({ source, rules: own.map(({ rule }) => rule) })),
    findings: findings.map(findingDocument),
  };
}
