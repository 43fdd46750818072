import { chineseDate } from '../calendar.js';
import { groupBy } from '../group-by.js';
import { severityText } from '../messages/index.js';
import type { Project } from '../project/load-project.js';
import type { AppliedSetting } from '../rules/rule-settings.js';
import type { HiddenReason, WorkbookSnapshot } from '../sheet/cell.js';
import { columnHealth } from '../sheet/column-health.js';
import { foldName } from '../sheet/fold-text.js';
import type { ReadTable } from '../sheet/read-table.js';
import { findingDocument } from './finding-lines.js';
import type { InputBook, InputCheck } from './input-book.js';
import type { Tool } from './tool.js';

/** The report of a check for programs: input, what was detected, columns' health, findings, counts. */
export function checkDocument(
  { tables, findings, settings }: InputCheck,
  input: InputBook,
  date: string,
  tool: Tool,
  project?: Project,
): Readonly<Record<string, unknown>> {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    format: 'wenbiao-check/1',
    tool: { name: tool.name, version: tool.version },
    date,
    input: { name: input.name, sha256: input.sha256 },
    ...(input.snapshot.date1904 && { date1904: true }),
    ...(project !== undefined && { project: project.file }),
    tables: [...tables.values()].map((table) => ({
      table: table.definition.id,
      sheet: table.sheet,
      headerRows: table.headerRows,
      columns: Object.fromEntries(
        [...table.columns].map(([id, { header, unit }]) => [
          id,
          { header, ...(unit !== undefined && { unit }) },
        ]),
      ),
      otherHeaders: table.otherHeaders,
      rows: table.rows.length,
      firstRow: table.rows[0]?.row ?? null,
      lastRow: table.rows.at(-1)?.row ?? null,
      ignoredRows: table.ignoredRows,
      hiddenRows: table.hiddenRows,
      ...(table.hiddenReasons !== undefined &&
        table.hiddenRows.length > 0 && {
          hiddenReasons: table.hiddenRows.map((row) => table.hiddenReasons?.get(row) ?? null),
        }),
    })),
    columns: columnHealth(tables.values()),
    settings,
    findings: findings.map(findingDocument),
    counts: { mandatory: count('mandatory'), verify: count('verify'), hint: count('hint') },
  };
}

/** The settings in force, a line each: 「规则设置：region-alias 改为提示（3 处），各县用惯了简称，规划财务科」. */
export function settingLines(settings: readonly AppliedSetting[]): readonly string[] {
  return settings.map((setting) => `规则设置：${settingText(setting)}`);
}

/** A setting as the report and the record print it. */
export function settingText(setting: AppliedSetting): string {
  const { rule, treatment, findings, reason, decidedBy, decidedOn } = setting;
  const done =
    treatment === 'off' ? `关闭（略去 ${findings} 处）` : `改为${severityText[treatment]}（${findings} 处）`;
  return `${rule} ${done}，理由：${reason}（${decidedBy}，${chineseDate(decidedOn)}）`;
}

/**
 * What was detected, a line a table: 「企业库：表头第1行，63 条（第2—64行）」, with hidden and ignored rows named; a table
 * on a sheet of another name with both: 「汇总（高企）」. First, whether the book counts its days from 1904.
 */
export function detectionLines(
  tables: Iterable<ReadTable>,
  { date1904 }: Pick<WorkbookSnapshot, 'date1904'>,
): readonly string[] {
  const lines = [...tables].map((table) => {
    const { sheet, headerRows, rows, ignoredRows, otherHeaders, definition } = table;
    const name = foldName(sheet) === foldName(definition.sheet) ? sheet : `${sheet}（${definition.sheet}）`;
    const range = rows.length === 0 ? '' : `（第${rows[0]?.row}—${rows.at(-1)?.row}行）`;
    const unused =
      otherHeaders.length === 0
        ? ''
        : `；没有用到的列：${otherHeaders.map((header) => `「${header}」`).join('')}`;
    const ignored = ignoredRows.map(({ row, reason }) => `；第${row}行不计：${reason}`).join('');
    return `${name}：表头第${headerRows.join('、')}行，${rows.length} 条${range}${unitText(table)}${unused}${hiddenText(table)}${ignored}`;
  });
  return date1904 ? ['日期从 1904 年算起（工作簿用 1904 日期系统），已照此读取', ...lines] : lines;
}

const hiddenWords: Readonly<Record<HiddenReason, string>> = {
  filter: '筛选隐藏',
  group: '分组折叠',
  hand: '手动隐藏',
};

/** 「；隐藏 3 行：第5、6行（筛选隐藏）、第9行（分组折叠），已计入」; without reasons where they are not known. */
function hiddenText({ hiddenRows, hiddenReasons }: ReadTable): string {
  if (hiddenRows.length === 0) return '';
  const byReason = [...groupBy(hiddenRows, (row) => hiddenReasons?.get(row) ?? 'unknown')].map(
    ([reason, rows]) => {
      const why = reason === 'unknown' ? '' : `（${hiddenWords[reason]}）`;
      return `第${rows.join('、')}行${why}`;
    },
  );
  return `；隐藏 ${hiddenRows.length} 行：${byReason.join('、')}，已计入`;
}

/** The unit of the table's amounts, and each column read in another one. */
function unitText({ definition, columns }: ReadTable): string {
  const amounts = definition.columns.flatMap(({ id, type }) => {
    const found = type.kind === 'amount-wan' ? columns.get(id) : undefined;
    return found === undefined ? [] : [found];
  });
  if (amounts.length === 0) return '';
  const others = amounts.filter(({ unit }) => unit !== undefined && unit !== '万元');
  const converted = others.map(({ header, unit }) => `；「${header}」按${unit}读，已折合万元`).join('');
  return others.length < amounts.length ? `；单位 万元${converted}` : converted;
}
