import { charactersOf, type DraftLine, type Markup } from './draft-line.js';

/** The lines of a plain text or Markdown draft that have text, and the marks of Markdown taken off them. */
export function readLines(text: string): { readonly lines: DraftLine[]; readonly markup: Markup[] } {
  const lines: DraftLine[] = [];
  const markup: Markup[] = [];
  const raw = text.replace(/^\ufeff/u, '').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u);
  raw.forEach((whole, index) => {
    const line = index + 1;
    const trimmed = whole.trim();
    if (charactersOf(trimmed) === '') return;
    const piped = isPiped(raw, index);
    if (piped && isRuleRow(trimmed) && isSecondRow(raw, index)) {
      markup.push({ line, marks: trimmed });
    } else if (piped) {
      const cells = trimmed
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      markup.push({ line, marks: '|' });
      lines.push({ line, lastLine: line, text: cells.join('\t'), cells });
    } else if (/^(?:-{3,}|\*{3,}|_{3,})$/u.test(trimmed)) {
      markup.push({ line, marks: trimmed });
    } else if (isTabbed(raw, index)) {
      const cells = whole
        .replace(/[\t ]+$/u, '')
        .split('\t')
        .map((cell) => cell.trim());
      lines.push({ line, lastLine: line, text: cells.join('\t'), cells });
    } else {
      const [, hashes = '', rest = ''] = /^(#{1,6})\s+(\S.*)$/u.exec(trimmed) ?? [undefined, '', trimmed];
      const { text: plain, bold } = takeBold(rest);
      if (hashes !== '') markup.push({ line, marks: hashes });
      if (bold > 0) markup.push({ line, marks: '**' });
      lines.push({
        line,
        lastLine: line,
        text: plain,
        ...(hashes === '' ? {} : { depth: hashes.length }),
        ...(bold === 0 ? {} : { bold }),
      });
    }
  });
  return { lines, markup };
}

const pipeRow = /^\|.*\|$/u;

/** Whether a line is a row of a pipe table, which has two rows at least with the same number of cells. */
function isPiped(raw: readonly string[], index: number): boolean {
  const cellsAt = (at: number) => {
    const row = raw[at]?.trim() ?? '';
    return pipeRow.test(row) && row.length > 2 ? row.split('|').length : 0;
  };
  const own = cellsAt(index);
  return own > 0 && (cellsAt(index - 1) > 0 || cellsAt(index + 1) > 0);
}

function isRuleRow(row: string): boolean {
  return /^\|(?:\s*:?-+:?\s*\|)+$/u.test(row);
}

/** Whether one row of the table stands above, as it does above the rule below a header. */
function isSecondRow(raw: readonly string[], index: number): boolean {
  return pipeRow.test(raw[index - 1]?.trim() ?? '') && !pipeRow.test(raw[index - 2]?.trim() ?? '');
}

/** Whether a line is a row of a table whose cells are parted by tabs: text beside it has tabs too. */
function isTabbed(raw: readonly string[], index: number): boolean {
  const tabbed = (at: number) => /\S\t+\s*\S/u.test(raw[at] ?? '');
  return tabbed(index) && (tabbed(index - 1) || tabbed(index + 1));
}

/**
 * A line that begins bold, or whose text after the numeral does, and has one bold part, without the marks; asterisks
 * that stand for letters stay.
 */
function takeBold(text: string): { readonly text: string; readonly bold: number } {
  const form = /^((?:[（(]?[一二三四五六七八九十\d]+[）)、.．]+\s*)?)\*\*(?=\S)([^*]*[^*\s])\*\*([^*]*)$/u;
  const [, numeral = '', bold, rest] = form.exec(text) ?? [];
  return bold === undefined || rest === undefined
    ? { text, bold: 0 }
    : { text: numeral + bold + rest, bold: numeral.length + bold.length };
}
