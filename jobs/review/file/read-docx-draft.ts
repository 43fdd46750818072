import mammoth from 'mammoth';
import type { Finding } from '../../../core/finding.js';
import type { DraftLine } from '../../../generator/draft/draft-line.js';
import { openPackage } from '../../../workbook/package/open-package.js';
import { UnreadableWorkbook } from '../../../workbook/package/unreadable-workbook.js';
import { findRunningText } from './running-text.js';
import { UnreadableDraft } from './unreadable-draft.js';
import { linesOfDocx, type WordDocument } from './word-lines.js';

/**
 * The lines of a .docx draft: its text and tables without their looks. What is no text of it is told. Throws
 * `UnreadableDraft` for what is no sound .docx.
 *
 * @param file the draft's name, as findings show it
 */
export async function readDocxDraft(
  bytes: Uint8Array,
  file: string,
): Promise<{ readonly lines: readonly DraftLine[]; readonly findings: readonly Finding[] }> {
  const running = inspectDocx(bytes, file);
  let found: WordDocument | undefined;
  try {
    await mammoth.convertToHtml(libraryInput(bytes), {
      transformDocument: (document: WordDocument) => {
        found = document;
        return { ...document, children: [] };
      },
    });
  } catch {
    found = undefined;
  }
  if (found === undefined) throw new UnreadableDraft(damaged);
  const { lines, findings } = linesOfDocx(found, file);
  return { lines, findings: [...running, ...findings] };
}

/** The bytes under both names by which the library asks for them: that of Node.js and that of a page. */
function libraryInput(bytes: Uint8Array): { readonly buffer: never; readonly arrayBuffer: ArrayBuffer } {
  const { buffer: arrayBuffer } = bytes.slice();
  return { buffer: arrayBuffer as never, arrayBuffer };
}

const damaged = '已损坏或不完整；重新复制，或在 Word、WPS 中另存为新的 .docx 后再试';

/** Words of headers and footers. Lying sizes and too large parts are refused here, before the library inflates them. */
function inspectDocx(bytes: Uint8Array, file: string): Finding[] {
  try {
    const docx = openPackage(bytes);
    for (const part of docx.parts) docx.stream(part, () => undefined);
    if (docx.find('word/document.xml') !== undefined) return findRunningText(docx, file);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    if (error.reason === 'encrypted') throw new UnreadableDraft('已加密；去掉打开密码后再试');
    throw new UnreadableDraft(damaged);
  }
  throw new UnreadableDraft('不是 .docx 文件；在 Word、WPS 中另存为 .docx 后再试');
}
