import { chineseDate } from '../calendar.js';
import { severityText } from '../messages/index.js';
import type { Project } from '../project/load-project.js';
import type { AppliedSetting } from '../rules/rule-settings.js';
import { columnHealth } from '../sheet/column-health.js';
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

/** What was detected, a line a table: 「企业库：表头第1行，63 条（第2—64行）」, with hidden and ignored rows named. */
export function detectionLines(tables: Iterable<ReadTable>): readonly string[] {
  return [...tables].map((table) => {
    const { sheet, headerRows, rows, hiddenRows, ignoredRows, otherHeaders } = table;
    const range = rows.length === 0 ? '' : `（第${rows[0]?.row}—${rows.at(-1)?.row}行）`;
    const hidden =
      hiddenRows.length === 0 ? '' : `；隐藏 ${hiddenRows.length} 行：第${hiddenRows.join('、')}行，已计入`;
    const unused =
      otherHeaders.length === 0
        ? ''
        : `；没有用到的列：${otherHeaders.map((header) => `「${header}」`).join('')}`;
    const ignored = ignoredRows.map(({ row, reason }) => `；第${row}行不计：${reason}`).join('');
    return `${sheet}：表头第${headerRows.join('、')}行，${rows.length} 条${range}${unitText(table)}${unused}${hidden}${ignored}`;
  });
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
