import { openPackage } from '../../workbook/package/open-package.js';
import { parseXml } from '../../workbook/package/parse-xml.js';

/**
 * The text of a .docx file as it stands in its parts: that of the page headers that have no page number (标志 of 信函),
 * then the body's. Read without the library that wrote it.
 */
export function readBack(bytes: Uint8Array): string {
  const docx = openPackage(bytes);
  const headers = docx.parts.filter((part) => /^word\/header\d*\.xml$/u.test(part));
  return [...headers, 'word/document.xml']
    .map((part) => {
      let text = '';
      let inText = false;
      let numbered = false;
      parseXml(docx, part, {
        open: (name) => {
          inText = name === 't';
          numbered ||= name === 'instrText' || name === 'fldSimple';
        },
        close: () => {
          inText = false;
        },
        text: (piece) => {
          if (inText) text += piece;
        },
      });
      return numbered && part !== 'word/document.xml' ? '' : text;
    })
    .join('');
}
