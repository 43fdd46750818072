import type { Finding } from '../../../core/finding.js';
import { quote } from '../../../core/messages/sentence.js';
import type { Package } from '../../../workbook/package/open-package.js';
import { parseXml } from '../../../workbook/package/parse-xml.js';

/** The parts that stand on every page, and what they are called. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/^word\/header\d*\.xml$/u, '页眉'],
  [/^word\/footer\d*\.xml$/u, '页脚'],
];

/** Nothing but a page number: 「— 1 —」, 「第1页 共3页」. */
const onlyNumber = /^[\d\s第页共/／—–─－·.-]*$/u;

/** Headers and footers with words of their own, each text once: an official document has none, and they are left out. */
export function findRunningText(docx: Package, file: string): Finding[] {
  const texts = parts.flatMap(([name, what]) =>
    docx.parts
      .filter((part) => name.test(part))
      .map((part) => textOf(docx, part))
      .filter((text) => !onlyNumber.test(text))
      .map((text) => `${what}${quote(text)}`),
  );
  return [...new Set(texts)].map((what) => ({
    rule: 'draft-left-out',
    severity: 'verify',
    place: { kind: 'file', file },
    facts: { what, how: '要印的，写进正文后再排' },
  }));
}

function textOf(docx: Package, part: string): string {
  let text = '';
  let inText = false;
  parseXml(docx, part, {
    open: (name) => {
      inText = name === 't';
      if (name === 'p' || name === 'tab') text += ' ';
    },
    close: () => {
      inText = false;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
  });
  return text.replace(/\s+/gu, ' ').trim();
}
