import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The text of each part of a .docx. */
export function docxParts(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Throws unless the text is well-formed XML. */
export function checkWellFormed(xml: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}
