import { chineseDate, type IsoDate } from '../../../core/calendar.js';
import type { DecimalText } from '../../../core/decimal.js';
import { roundHalfUp } from '../../../core/decimal.js';
import type { Finding } from '../../../core/finding.js';
import type { TargetStatus, TrackedTarget } from '../../../core/indicator/targets/track-targets.js';
import type { TargetRun } from '../../../core/report/targets/run-targets.js';
import { columnLetters } from '../../../core/sheet/address.js';
import type { BookPlan, CellPlan, SheetPlan, TextStyle } from '../../write/plan.js';
import { headerRow, noteRow, textCell, titleRow } from '../award-result/cells.js';
import { scoreCell, valueCell } from '../score-result/cells.js';
import { scoreFindingsSheet } from '../score-result/score-findings-sheet.js';

/** The book of a tracking: 目标完成情况 with bars, the figures that follow from the table, and what contradicts. */
export function targetsBookPlan(run: TargetRun, findings: readonly Finding[], date: IsoDate): BookPlan {
  return {
    title: `${run.tracking.table.title}完成情况`,
    date,
    sheets: [
      targetsSheet(run),
      ...(run.ties.length === 0 ? [] : [tiesSheet(run)]),
      ...(findings.length === 0 ? [] : [scoreFindingsSheet(findings)]),
    ],
  };
}

/** Title, two notes, header. */
const headerRows = 4;
const headers = [
  '类别',
  '序号',
  '指标',
  '单位',
  '基期值',
  '目标值',
  '目标增量',
  '目标增长（%）',
  '实际值',
  '完成率（%）',
  '进度（%）',
  '状态',
  '推算目标年（推算值）',
  '说明',
];
/** Columns with bars, full at 100. */
const barColumns = ['完成率（%）', '进度（%）'];

function targetsSheet({ tracking }: TargetRun): SheetPlan {
  const { table, asOf, timePercent, rows } = tracking;
  const last = headerRows + rows.length;
  return {
    name: '目标完成情况',
    widths: [14, 6, 38, 12, 11, 16, 11, 12, 11, 15, 15, 11, 16, 40],
    rows: [
      titleRow(table.title),
      noteRow(
        `${table.source}。${table.baselineYear}年基期，${table.targetYear}年目标，截至${chineseDate(asOf)}，时间过去 ${roundHalfUp(timePercent, 2)}%。`,
      ),
      noteRow(
        '滞后：进度低于时间，或到期没有完成；未到时序：没有完成，进度不低于时间，期限未到。推算值按均匀变化推到目标年，不是统计数。',
      ),
      headerRow(headers),
      ...rows.map(targetRow),
    ],
    freeze: { rows: headerRows, columns: 3 },
    bars: barColumns.map((title) => {
      const letters = columnLetters(headers.indexOf(title) + 1);
      return { range: `${letters}${headerRows + 1}:${letters}${last}`, full: '100' };
    }),
    gridlines: false,
    print: { orientation: 'landscape', paper: 'A3', titleRows: [headerRows, headerRows] },
  };
}

const statusStyles: Readonly<Record<TargetStatus, TextStyle>> = {
  完成: 'certain',
  滞后: 'undecided',
  未到时序: 'cell',
  监测: 'refused',
  待填: 'missing',
  待定: 'missing',
};

function targetRow({ row, status, ...figures }: TrackedTarget): readonly CellPlan[] {
  const notes = [
    row.note,
    row.above ? '目标是超过，不含本数' : undefined,
    row.baseline !== undefined && figures.increment !== undefined && figures.growthPercent === undefined
      ? '基期不大于零，没有增长率'
      : undefined,
  ].filter((note) => note !== undefined);
  return [
    textCell(row.category ?? ''),
    textCell(row.no),
    textCell(row.name),
    textCell(row.unit ?? ''),
    valueCell(row.baseline),
    row.target === undefined ? textCell(row.targetText ?? '') : valueCell(row.target),
    valueCell(figures.increment),
    percentCell(figures.growthPercent, '0.0000'),
    valueCell(row.actual),
    percentCell(figures.attainmentPercent),
    percentCell(figures.progressPercent),
    { kind: 'text', text: status, style: statusStyles[status], align: 'center' },
    valueCell(figures.projected === undefined ? undefined : roundHalfUp(figures.projected, 4)),
    textCell(notes.join('；')),
  ];
}

function percentCell(value: DecimalText | undefined, format = '0.00'): CellPlan {
  return scoreCell(value, format);
}

const columnWords = { baseline: '基期值', target: '目标值', actual: '实际值' } as const;

function tiesSheet({ ties }: TargetRun): SheetPlan {
  return {
    name: '表内勾稽',
    widths: [48, 10, 16, 14, 14, 12],
    rows: [
      titleRow('表内勾稽'),
      noteRow('由表中各行推算的数，与表中或正文所写的对照；不符的只显示，不改。'),
      headerRow(['名称', '哪一栏', '推算', '单位', '所写', '对照']),
      ...ties.map(({ tie, column, computed, stated, agrees }) => [
        textCell(tie.name),
        textCell(columnWords[column]),
        valueCell(roundHalfUp(computed, 4)),
        textCell(tie.unit ?? ''),
        valueCell(stated),
        textCell(
          agrees === undefined ? '' : agrees ? '相符' : '不符',
          agrees === false ? 'undecided' : 'cell',
        ),
      ]),
    ],
    freeze: { rows: 3, columns: 0 },
    gridlines: false,
    print: { orientation: 'landscape' },
  };
}
