import { quote } from '../../messages/sentence.js';
import type { ExampleEntry, RuleExample } from '../../rules/rule.js';
import { bookTables } from '../../sheet/book-kinds.js';
import type { ColumnDefinition } from '../../sheet/table.js';

/**
 * The cells of an example: 「企业库：年销售收入 = １２００（文本）」, 「高企：第1行 照样例；第2行 认定年度 = 2024」.
 * Several tables are separated by 「｜」. What is not named is a sound sample.
 */
export function exampleText({ rows }: RuleExample): string {
  return Object.entries(rows)
    .map(([id, records]) => {
      const table = bookTables.find((each) => each.id === id);
      if (table === undefined) throw new RangeError(`No table \`${id}\``);
      const texts = records.map((record) => {
        const cells = Object.entries(record).map(([column, entry]) => cellText(table.columns, column, entry));
        return cells.length === 0 ? '照样例' : cells.join('，');
      });
      const numbered = texts.map((text, index) => (texts.length === 1 ? text : `第${index + 1}行 ${text}`));
      return `${table.sheet}：${numbered.join('；')}`;
    })
    .join('｜');
}

function cellText(columns: readonly ColumnDefinition[], id: string, entry: ExampleEntry): string {
  const column = columns.find((each) => each.id === id);
  if (column === undefined) throw new RangeError(`No column \`${id}\``);
  return `${column.title} = ${entryText(entry, column.type.kind)}`;
}

const numericKinds: readonly string[] = ['amount-wan', 'percent', 'number', 'count', 'year'];

function entryText(entry: ExampleEntry, kind: string): string {
  if (entry === null) return '（空）';
  if (typeof entry === 'string') {
    // In the marks of `quote`, spaces and invisible characters can be seen.
    const text = quote(entry).slice(1, -1);
    return numericKinds.includes(kind) || kind === 'date' ? `${text}（文本）` : text;
  }
  if (typeof entry === 'number') return numericKinds.includes(kind) ? String(entry) : `${entry}（数字）`;
  if ('date' in entry) return kind === 'date' ? entry.date : `${entry.date}（日期）`;
  if ('error' in entry) return `${entry.error}（错误值）`;
  if ('formula' in entry) {
    return `公式 ${entry.formula}，${entry.result === undefined ? '没有结果' : `结果 ${entry.result}`}`;
  }
  return `${entry.shown}（存为 ${entry.number}，格式 ${entry.format}）`;
}
