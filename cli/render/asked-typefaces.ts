import { type TypefaceName, typefacesOf } from '../../generator/measure/typeface.js';
import type { Package } from '../../workbook/package/open-package.js';

/** The parts that name typefaces in use: text, styles, headers and footers. */
const textParts = /^word\/(document|styles|header\d*|footer\d*|numbering)\.xml$/u;

/** The standard's typefaces that a .docx file asks for by name. */
export function askedTypefaces(docx: Package): TypefaceName[] {
  const names = docx.parts
    .filter((part) => textParts.test(part))
    .flatMap((part) => fontNames(partText(docx, part)));
  return [...new Set(names.flatMap((name) => typefacesOf(name)))];
}

function fontNames(xml: string): string[] {
  return [...xml.matchAll(/<w:rFonts\b[^>]*>/gu)].flatMap(([element]) =>
    [...element.matchAll(/w:(?:eastAsia|ascii|hAnsi)="([^"]*)"/gu)].map(([, name = '']) => name),
  );
}

function partText(docx: Package, part: string): string {
  const decoder = new TextDecoder();
  let text = '';
  docx.stream(part, (chunk) => {
    text += decoder.decode(chunk, { stream: true });
  });
  return text;
}
