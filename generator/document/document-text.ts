import type { DocumentElement, OfficialDocument, Table } from './official-document.js';

/**
 * The document as plain text, one line for each paragraph, title line and table row; a row's cells are parted
 * by tabs. For reading and searching, not for layout.
 */
export function documentText(document: OfficialDocument): string {
  return document.elements.flatMap(lines).join('\n');
}

function lines(element: DocumentElement): readonly string[] {
  switch (element.kind) {
    case 'title':
      return element.lines;
    case 'heading':
      return [element.numeral + element.text + element.body];
    case 'primary-recipients':
    case 'paragraph':
    case 'document-date':
    case 'note':
      return [element.text];
    case 'signature':
      return [element.authority];
    case 'attachment-note':
      return attachmentNoteLines(element.titles);
    case 'attachment':
      return [element.label, ...element.title.lines, ...element.elements.flatMap(lines)];
    case 'table':
      return tableRows(element).map((row) => row.join('\t'));
  }
}

/** 「附件：名单」; 「附件：1. 名单」, 「2. 表」 for several. Source: GB/T 9704—2012, 7.3.4. */
export function attachmentNoteLines(titles: readonly string[]): string[] {
  return titles.map((title, index) => {
    const number = titles.length > 1 ? `${index + 1}. ` : '';
    return `${index === 0 ? '附件：' : ''}${number}${title}`;
  });
}

/** Header, rows and total; 「无」 in the first cell stands for no rows. */
function tableRows(table: Table): readonly (readonly string[])[] {
  const rows = table.rows.length > 0 ? table.rows : [[noRows]];
  const total = table.total === undefined ? [] : [table.total];
  return [table.columns.map((column) => column.title), ...rows, ...total];
}

/** What a table without rows says. */
export const noRows = '无';
