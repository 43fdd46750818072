import { groupBy } from '../../../core/group-by.js';
import { bookTables } from '../../../core/sheet/book-kinds.js';
import { findHeader } from '../../../core/sheet/find/find-header.js';
import type { FoundTable } from '../../../core/sheet/find/find-table.js';
import type { TableReading } from '../../../core/sheet/read/read-rows.js';
import type { TableDefinition } from '../../../core/sheet/table.js';
import { checkReadings } from '../arguments/check-readings.js';
import { readSheet, rowNumber, sheetOf } from '../arguments/sheet-of.js';
import type { Argument, FunctionDefinition, ParameterDefinition } from '../function-definition.js';
import { wrongArgument } from '../function-error.js';
import { problemSentence } from '../problem-sentence.js';

type Grid = NonNullable<Argument>;

const parameters: readonly ParameterDefinition[] = [
  { name: '表头', text: '一至三行', english: ['headers', 'One to three rows'] },
  {
    name: '数据行',
    text: '列数与表头相同，一行或多行',
    english: ['rows', 'As many columns as the headers'],
  },
];

/** Everything that the check of the book can say of rows alone. */
export const checkRow: FunctionDefinition = {
  id: 'CHECK_ROW',
  chineseName: '核对行',
  text: '按表头检查各行：每行返回「正确」，或哪几格不对、怎样改。与别的表有关的问题用「体检」。',
  english: 'Checks rows by their headers: 正确, or what is wrong in the row and how to mend it.',
  parameters,
  examples: [
    {
      given: [
        [['信用代码', '认定年度', '方式']],
        [
          ['914105021000000243', 2024, '认定'],
          ['914105021000000243', '24年', '认定'],
        ],
      ],
      shows: [
        ['正确'],
        ['「认定年度」填的是「24年」，不是可用的年份；应为：四位年份，1990 到 2100；核实后改正'],
      ],
    },
  ],
  run: ([headers, rows]) => checkRows(headers ?? [], rows ?? []).map((verdict) => [verdict]),
};

/** The weights of an indicator system. */
export const checkWeights: FunctionDefinition = {
  id: 'CHECK_WEIGHTS',
  chineseName: '核对权重',
  text: '「指标体系」的权重合不合：各类合计等于该类分值，全部合计 100。返回「正确」，或竖着列出各处不对。',
  english: 'Whether weights add up to their classes and to 100: 正确, or a column of what is wrong.',
  parameters,
  examples: [
    {
      given: [
        [['类别', '指标', '权重']],
        [
          ['创新主体(40分)', '高企数', 40],
          ['创新投入(60分)', '研发投入强度', 59],
        ],
      ],
      shows: [
        ['创新投入各指标的权重合计 59；应为 60；对照文件改正权重或类别分值'],
        ['全部指标的权重合计 99；应为 100；对照文件改正权重'],
      ],
    },
  ],
  run: ([headers, rows]) => {
    const table = bookTables.filter(({ id }) => id === 'indicatorWeights');
    const texts = problemsOf(readGiven(headers ?? [], rows ?? [], table)).map(({ text }) => text);
    return texts.length === 0 ? [['正确']] : texts.map((text) => [text]);
  },
};

/**
 * For each row 「正确」, or what is wrong, or why the row is no record (a sum, a remark); empty text for a blank row.
 * Columns that the headers lack are left to the check of the book.
 */
function checkRows(headers: Grid, rows: Grid): readonly string[] {
  const reading = readGiven(headers, rows, bookTables);
  const problems = groupBy(
    problemsOf(reading),
    ({ row }) => row,
    ({ text }) => text,
  );
  const records = new Set(reading.table.rows.map(({ row }) => row));
  const ignored = new Map(reading.table.ignoredRows.map(({ row, reason }) => [row, reason]));
  return rows.map((_, index) => {
    const row = headers.length + index + 1;
    const texts = problems.get(row);
    if (texts !== undefined) return texts.join('。');
    return records.has(row) ? '正确' : (ignored.get(row) ?? '');
  });
}

/**
 * The rows read as those of the table whose columns the headers name most of. Throws `#VALUE!` for headers of no such
 * table, and for a header that cannot be used (a unit that is none).
 */
function readGiven(headers: Grid, rows: Grid, tables: readonly TableDefinition[]): TableReading {
  const width = headers[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) throw wrongArgument('表头和数据行的列数不同');
  const sheet = sheetOf([...headers, ...rows], '所给区域');
  const header = { ...sheet, cells: sheet.cells.filter(({ row }) => row <= headers.length) };
  const [best] = tables
    .flatMap((definition): readonly FoundTable[] => {
      const found = findHeader(header, definition);
      return found === undefined ? [] : [{ definition, sheet, header: found }];
    })
    .sort((a, b) => b.header.columns.size - a.header.columns.size);
  if (best === undefined) {
    throw wrongArgument(
      `表头没有认出：至少要有两列是${tables.length === 1 ? '「指标体系」表' : '「企业库」等表'}的列名`,
    );
  }
  return readSheet(best);
}

/** What is wrong with the rows, each with the row at fault. */
function problemsOf(reading: TableReading): readonly { readonly row: number; readonly text: string }[] {
  return checkReadings([reading]).flatMap((finding) => {
    const { place } = finding;
    return place.kind === 'sheet' && place.cell !== undefined
      ? [{ row: rowNumber(place.cell), text: problemSentence(finding) }]
      : [];
  });
}
