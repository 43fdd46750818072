import { chartRows } from './chart-text.js';
import type { Signature } from './elements/closing.js';
import type { Table } from './elements/flow.js';
import type { DocumentElement, OfficialDocument } from './official-document.js';

/**
 * The document as plain text, one line for each paragraph, title line and row of a table or chart; a row's cells
 * are parted by tabs. For reading and searching, not for layout.
 */
export function documentText(document: OfficialDocument): string {
  return document.elements.flatMap(elementLines).join('\n');
}

function elementLines(element: DocumentElement): readonly string[] {
  switch (element.kind) {
    case 'title':
    case 'title-note':
    case 'meeting-number':
      return element.lines;
    case 'authority-mark':
      return element.authorities.map((name, index) => (index === 0 ? name + element.suffix : name));
    case 'signers':
      return [`签发人：${element.names.join('　')}`];
    case 'heading':
      return [element.numeral + element.text + element.body];
    case 'figure':
      return element.caption === '' ? [] : [element.caption];
    case 'chart':
      return [...chartRows(element).map((row) => row.join('\t')), element.caption];
    case 'attendance':
      return [`${element.label}：${element.text}`];
    case 'signature':
      return signatureNames(element);
    case 'signature-stamp':
      return [[element.office, element.name].filter((part) => part !== '').join('　')];
    case 'attachment-note':
      return attachmentNoteLines(element.titles);
    case 'attachment':
      return [element.label, ...element.title.lines, ...element.elements.flatMap(elementLines)];
    case 'table':
      return tableRows(element).map((row) => row.join('\t'));
    case 'moved-recipients':
      return [`主送：${element.text}`];
    case 'copied-to':
      return [`抄送：${element.text}`];
    case 'proof':
      return [`签发：${element.signer}`, `校对：${element.proofreader}`];
    case 'issuance':
      return [element.authority, `${element.date}${element.word}`];
    default:
      return [element.text];
  }
}

/** The authorities that sign, the leading one first. */
export function signatureNames({ authority, others = [] }: Signature): readonly string[] {
  return [authority, ...others];
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
