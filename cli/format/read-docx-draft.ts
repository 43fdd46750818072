import mammoth from 'mammoth';
import type { Finding } from '../../core/finding.js';
import type { DraftLine } from '../../generator/draft/draft-line.js';
import { openPackage } from '../../workbook/package/open-package.js';
import { UnreadableWorkbook } from '../../workbook/package/unreadable-workbook.js';
import { UnreadableInput } from '../input/unreadable-input.js';
import { findRunningText } from './running-text.js';
import { linesOfDocx, type WordDocument } from './word-lines.js';

/**
 * The lines of a .docx draft: its text and tables without their looks. What is no text of it is told. Throws
 * `UnreadableInput` for what is no sound .docx.
 */
export async function readDocxDraft(
  path: string,
  bytes: Uint8Array,
  file: string,
): Promise<{ readonly lines: readonly DraftLine[]; readonly findings: readonly Finding[] }> {
  const running = inspectDocx(path, bytes, file);
  let found: WordDocument | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        transformDocument: (document: WordDocument) => {
          found = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch {
    found = undefined;
  }
  if (found === undefined) throw new UnreadableInput(path, damaged);
  const { lines, findings } = linesOfDocx(found, file);
  return { lines, findings: [...running, ...findings] };
}

const damaged = '已损坏或不完整；重新复制，或在 Word、WPS 中另存为新的 .docx 后再试';

/** Words of headers and footers. Lying sizes and too large parts are refused here, before the library inflates them. */
function inspectDocx(path: string, bytes: Uint8Array, file: string): Finding[] {
  try {
    const docx = openPackage(bytes);
    for (const part of docx.parts) docx.stream(part, () => undefined);
    if (docx.find('word/document.xml') !== undefined) return findRunningText(docx, file);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    if (error.reason === 'encrypted') throw new UnreadableInput(path, '已加密；去掉打开密码后再试');
    throw new UnreadableInput(path, damaged);
  }
  throw new UnreadableInput(path, '不是 .docx 文件；在 Word、WPS 中另存为 .docx 后再试');
}
