import { chineseDate } from '../../calendar.js';
import type { StandingDuty } from '../../deadlines/duty-standing.js';
import { findingDocument } from '../finding-lines.js';
import type { Tool } from '../tool.js';
import type { DueRun } from './run-due.js';

/** Every duty in a line, by its day, and a last line that counts them. */
export function dueLines(run: DueRun): readonly string[] {
  const { duties, date, within } = run;
  const scope = within === undefined ? '' : `，${within} 天之内到期的和已经逾期的`;
  const { overdue, today, grace, open } = dueCounts(run);
  return [
    `截至${chineseDate(date)}${scope}：`,
    ...duties.map((duty) => {
      const host = duty.host === undefined ? '' : `｜${duty.host}`;
      return `  ${duty.by}｜${standingText(duty)}｜${dutyText(duty)}${host}｜${countingText(duty)}｜${dutyPlace(duty)}`;
    }),
    `共 ${duties.length} 项：逾期 ${overdue}、顺延期内 ${grace}、今天到期 ${today}、未到期 ${open}。`,
  ];
}

/** 「提案第178号（八届六次）：答复」. */
export function dutyText({ subject, task }: StandingDuty): string {
  return `${subject}：${task}`;
}

/** 「剩余 12 天」, 「今天到期」, 「顺延期内，剩余 1 天」, 「逾期 3 天」. */
export function standingText({ state, days }: StandingDuty): string {
  if (state === 'overdue') return `逾期 ${days} 天`;
  if (state === 'grace') return days === 0 ? '顺延期内，今天到期' : `顺延期内，剩余 ${days} 天`;
  return days === 0 ? '今天到期' : `剩余 ${days} 天`;
}

/** How the day comes about: 「2023-10-26 开会，20 日之前；2023-10-06 是休息日，提前至 2023-09-28」. */
export function countingText({ kind, period, counted, by, lapses, unknownYear }: StandingDuty): string {
  if (unknownYear !== undefined) return `${period}；${unknownYear}年的放假安排没有录入，没有提前或顺延`;
  if (by === counted) return period;
  const earlier = `${period}；${counted} 是休息日，提前至 ${by}`;
  return kind === 'reply' ? `${earlier}（民法典第二百零三条可顺延至 ${lapses}）` : earlier;
}

/** 「建议提案!H3」. */
export function dutyPlace({ place }: StandingDuty): string {
  return `${place.sheet}!${place.cell}`;
}

/** The deadlines for programs. */
export function dueDocument(run: DueRun, tool: Tool): Readonly<Record<string, unknown>> {
  const { input, date, within, duties, findings } = run;
  return {
    format: 'wenbiao-due/1',
    tool: { name: tool.name, version: tool.version },
    date,
    ...(within !== undefined && { within }),
    input: { name: input.name, sha256: input.sha256 },
    duties: duties.map((duty) => ({ ...duty, place: dutyPlace(duty) })),
    findings: findings.map(findingDocument),
    counts: dueCounts(run),
  };
}

function dueCounts({ duties }: DueRun) {
  const count = (test: (duty: StandingDuty) => boolean) => duties.filter(test).length;
  return {
    overdue: count(({ state }) => state === 'overdue'),
    grace: count(({ state }) => state === 'grace'),
    today: count(({ state, days }) => state === 'open' && days === 0),
    open: count(({ state, days }) => state === 'open' && days > 0),
  };
}
