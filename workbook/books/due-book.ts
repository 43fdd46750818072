import type { StandingDuty } from '../../core/deadlines/duty-standing.js';
import { countingText, dutyPlace, standingText } from '../../core/report/due/due-report.js';
import type { DueRun } from '../../core/report/due/run-due.js';
import { columnLetters } from '../../core/sheet/address.js';
import type { BookPlan, CellPlan } from '../write/plan.js';
import { headerRow, noteRow, textCell, titleRow } from './award-result/cells.js';

const columns = [
  { title: '最迟工作日', width: 13 },
  { title: '状态', width: 20 },
  { title: '事项', width: 34 },
  { title: '要做的事', width: 20 },
  { title: '承办单位', width: 14 },
  { title: '期满日', width: 13 },
  { title: '怎样算出', width: 40 },
  { title: '依据', width: 28 },
  { title: '单元格', width: 16 },
];

/** 期限: every duty of the run in a row, by its day. */
export function duePlan(run: DueRun): BookPlan {
  const { date, duties } = run;
  return {
    title: '期限',
    date,
    sheets: [
      {
        name: '期限',
        widths: columns.map(({ width }) => width),
        rows: [
          titleRow(`期限（截至 ${date}）`),
          noteRow('最迟工作日：期满日是休息日的，提前到它之前的工作日，宜以此为准。'),
          headerRow(columns.map(({ title }) => title)),
          ...duties.map(dutyRow),
        ],
        freeze: { rows: 3, columns: 0 },
        filter: `A3:${columnLetters(columns.length)}${Math.max(4, duties.length + 3)}`,
        gridlines: false,
        print: { orientation: 'landscape', titleRows: [1, 3] },
      },
    ],
  };
}

function dutyRow(duty: StandingDuty): readonly CellPlan[] {
  return [
    dayCell(duty.by),
    { ...textCell(standingText(duty)), ...(duty.state === 'overdue' && { style: 'repeated' }) },
    textCell(duty.subject),
    textCell(duty.task),
    textCell(duty.host ?? ''),
    dayCell(duty.counted),
    textCell(countingText(duty)),
    textCell(duty.source),
    textCell(dutyPlace(duty)),
  ];
}

function dayCell(value: string): CellPlan {
  return { kind: 'date', value, style: 'cell', align: 'center' };
}
