import type { PlacedDocument, PlacedPage } from '../page/placed-page.js';
import { multiply } from './matrix.js';
import { pdfFont } from './pdf-font.js';
import { type Operation, readDrawing } from './read-drawing.js';
import { UnreadablePdf } from './unreadable-pdf.js';

/** Where pdf.js finds the files of its package; what needs them is read less well without. */
export interface PdfResources {
  /** Folders, each with a slash at its end: the tables of encodings, and the standard typefaces. */
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
}

/** More is no official document. */
export const mostPages = 500;

const millimetresPerPoint = 25.4 / 72;

/** The pages of a PDF file as characters and bars. Throws `UnreadablePdf` when they cannot be had. */
export async function readPdf(bytes: Uint8Array, resources?: PdfResources): Promise<PlacedDocument> {
  const { getDocument, OPS } = await loadPdfJs();
  const operators = new Map(Object.entries(OPS).map(([name, code]) => [code as unknown, name]));
  const nameOf = (code: unknown) => operators.get(code) ?? '';
  const task = getDocument({
    // A copy: pdf.js takes over what it is given.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    // Glyphs come as outlines, and pictures not at all.
    disableFontFace: true,
    maxImageSize: 1,
    ...(resources !== undefined && { ...resources, cMapPacked: true }),
  });
  try {
    const file = await task.promise;
    if (file.numPages > mostPages) throw new UnreadablePdf('page-count');
    const { info } = await file.getMetadata();
    const pages: PlacedPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const { fnArray, argsArray } = await page.getOperatorList();
      const operations = fnArray.map(
        (code, index): Operation => ({ name: nameOf(code), args: argsArray[index] ?? [] }),
      );
      const [a, b, c, d, e, f] = viewport.transform as [number, number, number, number, number, number];
      pages.push({
        number,
        width: viewport.width * millimetresPerPoint,
        height: viewport.height * millimetresPerPoint,
        ...readDrawing(
          operations,
          multiply([millimetresPerPoint, 0, 0, millimetresPerPoint, 0, 0], [a, b, c, d, e, f]),
          (id) => pdfFont(page.commonObjs, id),
          nameOf,
        ),
      });
      page.cleanup();
    }
    return { producer: String((info as { readonly Producer?: unknown }).Producer ?? ''), pages };
  } catch (error) {
    if (error instanceof UnreadablePdf) throw error;
    const { name } = error as Error;
    if (name === 'PasswordException') throw new UnreadablePdf('encrypted');
    if (/^(InvalidPDF|FormatError|MissingPDF|UnknownError|XRef|ResponseException)/.test(name)) {
      throw new UnreadablePdf('damaged');
    }
    throw error;
  } finally {
    await task.destroy();
  }
}

/** Outside browsers pdf.js asks for drawing classes as it loads; nothing is drawn, so empty ones do. */
async function loadPdfJs() {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
