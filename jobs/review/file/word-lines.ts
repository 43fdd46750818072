import type { Finding } from '../../../core/finding.js';
import { quote } from '../../../core/messages/sentence.js';
import type { DraftLine } from '../../../generator/draft/draft-line.js';

/** A part of a Word document as mammoth reads it. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly breakType?: string;
  readonly isBold?: boolean;
  readonly styleName?: string | null;
  readonly numbering?: object | null;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly commentId?: string;
}

/** A Word document with what stands beside its text. */
export interface WordDocument extends WordNode {
  readonly notes?: {
    resolve(reference: WordNode): { readonly body: readonly WordNode[] } | null;
  };
  readonly comments?: readonly { readonly commentId: string; readonly body: readonly WordNode[] }[];
}

/** Paragraphs and table rows as lines, each counted as one; what is no text is told. */
export function linesOfDocx(
  document: WordDocument,
  file: string,
): { readonly lines: DraftLine[]; readonly findings: Finding[] } {
  const lines: DraftLine[] = [];
  const findings: Finding[] = [];
  let line = 0;
  let tables = 0;
  const leave = (what: string, how: string) =>
    findings.push({
      rule: 'draft-left-out',
      severity: 'verify',
      place: { kind: 'file', file, line },
      facts: { what, how },
    });
  const lose = (node: WordNode) => {
    if (has(node, 'image')) leave('图片', '排好后在 Word 中插入');
    for (const reference of allOf(node, 'noteReference')) {
      const note = reference.noteType === 'endnote' ? '尾注' : '脚注';
      const words = wordsOf(document.notes?.resolve(reference)?.body);
      leave(`${note}${quote(words)}`, '要印的，写进正文后再排');
    }
    for (const { commentId } of allOf(node, 'commentReference')) {
      const comment = document.comments?.find((each) => each.commentId === commentId);
      leave(`批注${quote(wordsOf(comment?.body))}`, '要采纳的，改进正文后再排');
    }
  };
  for (const node of blocksOf(document)) {
    if (node.type === 'table') {
      tables += 1;
      const rows = rowsOf(node);
      for (const cells of rows) {
        line += 1;
        // An empty row of a form is there to be filled in.
        if (rows.length > 1 || cells.some((cell) => cell !== '')) {
          lines.push({ line, lastLine: line, text: cells.join('\t'), cells, table: tables });
        }
      }
      lose(node);
      continue;
    }
    line += 1;
    lose(node);
    if (node.numbering !== undefined && node.numbering !== null && textOf(node).trim() !== '') {
      leave('这一段的自动编号', '在 Word 中把自动编号转成文字后再排');
    }
    const depth = depthOf(node.styleName ?? '');
    for (const text of textOf(node).split(/[\n\v\f\r\u0085\u2028\u2029]/u)) {
      const trimmed = text.trim();
      if (trimmed === '') continue;
      const bold = boldLength(node, trimmed);
      lines.push({
        line,
        lastLine: line,
        text: trimmed,
        ...(depth === undefined ? {} : { depth }),
        ...(bold === 0 ? {} : { bold }),
      });
    }
  }
  return { lines, findings };
}

/** Paragraphs and tables, wherever they stand. */
function blocksOf(node: WordNode): readonly WordNode[] {
  if (node.type === 'paragraph' || node.type === 'table') return [node];
  return (node.children ?? []).flatMap(blocksOf);
}

function textOf(node: WordNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(textOf).join('');
}

function has(node: WordNode, type: string): boolean {
  return allOf(node, type).length > 0;
}

function allOf(node: WordNode, type: string): readonly WordNode[] {
  return node.type === type ? [node] : (node.children ?? []).flatMap((child) => allOf(child, type));
}

function wordsOf(body: readonly WordNode[] = []): string {
  return body
    .map((node) => textOf(node).trim())
    .join(' ')
    .trim();
}

/** 「heading 1」 is below the title, which has level 1. */
function depthOf(style: string): number | undefined {
  if (/^(?:title|标题)$/iu.test(style)) return 1;
  const [, level] = /^(?:heading|标题)\s*([1-5])$/iu.exec(style) ?? [];
  return level === undefined ? undefined : Number(level) + 1;
}

/** How much of a paragraph's text is bold from its beginning; 0 where the text is only a part of the paragraph. */
function boldLength(paragraph: WordNode, text: string): number {
  const whole = textOf(paragraph);
  if (whole.trim() !== text) return 0;
  let length = 0;
  for (const run of runsOf(paragraph)) {
    const part = textOf(run);
    if (run.isBold !== true && part.trim() !== '') break;
    length += part.length;
  }
  const lead = whole.length - whole.trimStart().length;
  return Math.min(text.length, Math.max(0, length - lead));
}

function runsOf(node: WordNode): readonly WordNode[] {
  return node.type === 'run' ? [node] : (node.children ?? []).flatMap(runsOf);
}

/** The texts of each row; what a merged cell covers is empty. */
function rowsOf(table: WordNode): string[][] {
  const covered: number[] = [];
  return (table.children ?? []).map((row) => {
    const cells: string[] = [];
    const skip = () => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length] = (covered[cells.length] ?? 0) - 1;
        cells.push('');
      }
    };
    for (const cell of row.children ?? []) {
      skip();
      const text = (cell.children ?? [])
        .map((child) => textOf(child).trim())
        .join(' ')
        .trim();
      for (let column = 0; column < (cell.colSpan ?? 1); column += 1) {
        covered[cells.length] = (cell.rowSpan ?? 1) - 1;
        cells.push(column === 0 ? text : '');
      }
    }
    skip();
    return cells;
  });
}
