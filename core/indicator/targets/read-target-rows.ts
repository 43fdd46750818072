import type { Finding } from '../../finding.js';
import { groupBy } from '../../group-by.js';
import { formatAddress } from '../../sheet/address.js';
import type { Cell, SheetSnapshot } from '../../sheet/cell.js';
import { cleanText, foldName } from '../../sheet/fold-text.js';
import { withoutAbsent } from '../../without-absent.js';
import { readValue } from '../input/read-value.js';
import type { TargetRow } from './target-table.js';

/** The lines of a target table on a sheet, with the years that its headers name. */
export interface ReadTargets {
  readonly sheet: string;
  readonly rows: readonly TargetRow[];
  readonly baselineYear?: number;
  readonly targetYear?: number;
  readonly asOfYear?: number;
  readonly findings: readonly Finding[];
}

const titles = {
  no: ['序号', '编号'],
  category: ['类别', '一级指标', '分类'],
  name: ['指标', '指标名称', '目标任务', '任务指标'],
  unit: ['单位', '计量单位'],
  direction: ['方向'],
  baseline: ['基期值', '基础值', '基数', '基准值', '现状值'],
  target: ['目标值', '目标', '预期值'],
  actual: ['实际值', '完成值', '当前值', '完成情况'],
  given: ['上级下达值', '省下达值', '下达值'],
  judged: ['认定', '是否完成'],
  note: ['备注', '说明'],
} as const;
type ColumnId = keyof typeof titles;

/**
 * Reads the target table on a sheet; absent when no row names an indicator column and one of targets. Years may stand in
 * the headers (2023年目标值), units behind the names (财政科技支出(亿元)), and a category in the first of its lines only.
 */
export function readTargetRows({ name: sheet, cells }: SheetSnapshot): ReadTargets | undefined {
  const rows = [...groupBy([...cells], ({ row }) => row).values()];
  const header = rows.map(headerOf).find(({ columns }) => columns.has('name') && columns.has('target'));
  const first = header?.row;
  if (header === undefined || first === undefined) return undefined;
  const findings: Finding[] = [];
  const read: TargetRow[] = [];
  let category: string | undefined;
  for (const row of rows.filter(([cell]) => (cell?.row ?? 0) > first)) {
    const cellOf = (id: ColumnId) => row.find(({ column }) => column === header.columns.get(id));
    const textOf = (id: ColumnId) => {
      const text = cleanText(cellOf(id)?.text ?? '');
      return text === '' ? undefined : text;
    };
    category = textOf('category') ?? category;
    const title = textOf('name');
    if (title === undefined) continue;
    const [, bare = title, unitOfName] = /^(.*?)[(（]([^()（）]+)[)）]$/.exec(title) ?? [];
    const unit = textOf('unit') ?? unitOfName;
    const figure = (id: ColumnId) => {
      const reading = readValue(cellOf(id), unit === '%');
      const cell = cellOf(id);
      if (reading !== undefined || cell === undefined || id === 'target') return reading?.value;
      findings.push({
        rule: 'score-value-form',
        severity: 'mandatory',
        place: { kind: 'sheet', sheet, cell: formatAddress(cell) },
        actual: cell.text,
      });
      return undefined;
    };
    const given = figure('given');
    const target = given ?? figure('target');
    const words = textOf('target');
    const judged = textOf('judged');
    read.push({
      no: textOf('no') ?? String(read.length + 1),
      name: bare,
      direction: /低|逆|lower/.test(textOf('direction') ?? '') ? 'lower' : 'higher',
      above: false,
      source: `${sheet}!${formatAddress(cellOf('name') ?? { row: first, column: 1 })}`,
      ...withoutAbsent({
        category,
        unit,
        baseline: figure('baseline'),
        target,
        targetText: target === undefined ? wordsOf(words) : undefined,
        actual: figure('actual'),
        judged: judged === undefined ? undefined : /^(?:完成|是|已完成)$/.test(judged),
        note: textOf('note'),
      }),
    });
  }
  const { baselineYear, targetYear, asOfYear } = header;
  return { sheet, rows: read, findings, ...withoutAbsent({ baselineYear, targetYear, asOfYear }) };
}

/** A target in words; a dash is none. */
function wordsOf(text: string | undefined): string | undefined {
  return text === undefined || !/[\p{L}]/u.test(text) ? undefined : text;
}

function headerOf(cells: readonly Cell[]) {
  const columns = new Map<ColumnId, number>();
  const years = new Map<ColumnId, number>();
  for (const { column, text } of cells) {
    const folded = foldName(text)
      .replace(/\*$/, '')
      .replace(/[(（][^()（）]*[)）]$/, '');
    const year = /^((?:19|20)\d\d)年?/.exec(folded);
    const word = year === null ? folded : folded.slice(year[0].length);
    for (const id of Object.keys(titles) as ColumnId[]) {
      if (columns.has(id) || !(titles[id] as readonly string[]).includes(word)) continue;
      columns.set(id, column);
      if (year !== null) years.set(id, Number(year[1]));
    }
  }
  return {
    row: cells[0]?.row,
    columns,
    baselineYear: years.get('baseline'),
    targetYear: years.get('target'),
    asOfYear: years.get('actual'),
  };
}
