import { basename } from 'node:path';
import type { Finding } from '../../core/finding.js';
import { typefacesOf } from '../../generator/measure/typeface.js';
import { openPackage } from '../../workbook/package/open-package.js';
import type { CommonOptions } from '../command-outcome.js';
import { checkOutputs } from '../output/check-outputs.js';
import type { PendingFile } from '../output/pending-file.js';
import { showProgress } from '../output/progress.js';
import { askedTypefaces } from './asked-typefaces.js';
import { type LayingOut, layOutPages } from './lay-out-pages.js';
import { drawPages } from './page-pictures.js';
import { placedPages } from './read-pages.js';

/** What of a document may be seen without Word or WPS. */
export interface PreviewOptions extends CommonOptions {
  readonly pdf?: boolean;
  readonly png?: boolean;
}

/** Previews to be written beside a document, and what to say of them. */
export interface Preview {
  readonly files: readonly PendingFile[];
  readonly lines: readonly string[];
  /** A preview that was asked for and cannot be made; the document itself is whole. */
  readonly findings: readonly Finding[];
  /** How many pages the document has as laid out here; absent without a preview. */
  readonly pages?: number;
  /** For programs: the pages, and the typefaces that this machine lacks; empty without a preview. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** Where the preview of a document goes: 「公示.docx」 → 「公示.预览.pdf」. None unless it is asked for. */
export function previewPaths(out: string, { pdf }: PreviewOptions): string[] {
  return pdf === true ? [`${stemOf(out)}.pdf`] : [];
}

function stemOf(out: string): string {
  return `${out.replace(/\.docx$/iu, '')}.预览`;
}

/**
 * The pages of a document as LibreOffice lays them out on this machine, as a PDF file, as pictures or both. Pictures that
 * exist already are refused as `checkOutputs` says, before anything is written.
 *
 * @param out the path of the .docx file
 */
export async function makePreview(
  out: string,
  docx: Uint8Array,
  options: PreviewOptions,
  layingOut?: LayingOut,
): Promise<Preview> {
  if (options.pdf !== true && options.png !== true) return nothing;
  showProgress(options, '正在排预览');
  const laidOut = await layOutPages(docx, layingOut);
  if ('why' in laidOut) return { ...nothing, findings: [notMade(out, '预览', laidOut.why)] };
  const { pdf } = laidOut;
  const drawn = options.png === true ? await drawPages(pdf) : { pictures: [] };
  const pictures = 'pictures' in drawn ? drawn.pictures : [];
  const pictureFiles = pictures.map((bytes, index) => ({
    path: `${stemOf(out)}-${index + 1}.png`,
    bytes,
    what: '预览图',
  }));
  checkOutputs(
    pictureFiles.map(({ path }) => path),
    [],
    options,
  );
  const { pages } = await placedPages(out, pdf);
  const fonts = [...new Set(pages.flatMap(({ glyphs }) => glyphs.map(({ font }) => font)))].sort();
  const asked = askedTypefaces(openPackage(docx));
  const replaced = asked.filter((name) => !fonts.some((font) => typefacesOf(font).includes(name)));
  const standIns = fonts.filter((font) => typefacesOf(font).length === 0);
  return {
    files: [
      ...previewPaths(out, options).map((path) => ({ path, bytes: pdf, what: '预览' })),
      ...pictureFiles,
    ],
    lines: [
      `预览：${pages.length} 页${
        replaced.length === 0
          ? ''
          : `；本机没有${replaced.join('、')}，换用了${standIns.map((font) => `「${font}」`).join('')}，回行和分页以装齐字体的机器为准`
      }`,
    ],
    findings: 'why' in drawn ? [notMade(out, '预览图', drawn.why)] : [],
    pages: pages.length,
    record: { preview: { pages: pages.length, replaced } },
  };
}

const nothing: Preview = { files: [], lines: [], findings: [], record: {} };

function notMade(out: string, what: string, why: string): Finding {
  return {
    rule: 'preview-missing',
    severity: 'verify',
    place: { kind: 'file', file: basename(out) },
    facts: { what, why },
  };
}
