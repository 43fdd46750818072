import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PlacedDocument } from '../../generator/measure/page/placed-page.js';
import { mostPages, readPdf } from '../../generator/measure/pdf/read-pdf.js';
import { UnreadablePdf, type UnreadablePdfReason } from '../../generator/measure/pdf/unreadable-pdf.js';
import type { TypefaceName } from '../../generator/measure/typeface.js';
import { identifyFile } from '../../workbook/package/identify-file.js';
import { openPackage } from '../../workbook/package/open-package.js';
import { UnreadableWorkbook } from '../../workbook/package/unreadable-workbook.js';
import { UnreadableInput } from '../input/unreadable-input.js';
import { askedTypefaces } from './asked-typefaces.js';
import { officeToPdf } from './office-to-pdf.js';

/** A document as pages. */
export interface RenderedDocument {
  readonly placed: PlacedDocument;
  /** The typefaces that a .docx file asks for; empty for a PDF, which shows what it has. */
  readonly askedFor: readonly TypefaceName[];
}

/** Larger is no official document. */
const mostMegabytes = 50;

/** The pages of a .docx or PDF file, by what its bytes are. Throws `UnreadableInput` for anything else. */
export async function readPages(path: string, bytes: Uint8Array): Promise<RenderedDocument> {
  if (bytes.length > mostMegabytes * 1024 * 1024) {
    throw new UnreadableInput(path, `超过 ${mostMegabytes} MB；删去图片或拆开后再试`);
  }
  if (identifyFile(bytes) === 'pdf') return { placed: await placedPages(path, bytes), askedFor: [] };
  const askedFor = inspectDocx(path, bytes);
  return { placed: await placedPages(path, await officeToPdf(path, bytes)), askedFor };
}

/** The typefaces that a .docx file asks for. What is no sound .docx never reaches LibreOffice. */
function inspectDocx(path: string, bytes: Uint8Array): TypefaceName[] {
  try {
    const docx = openPackage(bytes);
    if (docx.find('word/document.xml') !== undefined) return askedTypefaces(docx);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    if (error.reason === 'encrypted') throw new UnreadableInput(path, '已加密；去掉打开密码后再试');
    if (/zip|part|total|ratio/u.test(error.reason)) {
      throw new UnreadableInput(path, '已损坏或不完整；重新复制，或在 Word、WPS 中另存为新的 .docx 后再试');
    }
  }
  throw new UnreadableInput(path, '不是 .docx 或 PDF 文件；在 Word、WPS 中另存为 .docx 或 PDF 后再试');
}

const reasons: Readonly<Record<UnreadablePdfReason, string>> = {
  encrypted: '要密码才能打开；去掉密码后再试',
  damaged: '已损坏或不完整；重新复制或另存后再试',
  'page-count': `超过 ${mostPages} 页；拆开后再试`,
};

/** The pages of a PDF file. Throws `UnreadableInput` when they cannot be had. */
export async function placedPages(path: string, pdf: Uint8Array): Promise<PlacedDocument> {
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  try {
    return await readPdf(pdf, {
      cMapUrl: `${join(library, 'cmaps')}/`,
      standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
    });
  } catch (error) {
    if (error instanceof UnreadablePdf) throw new UnreadableInput(path, reasons[error.reason]);
    throw error;
  }
}
