import { unescapeXml } from '../../core/xml/xml-text.js';

/** What the content of a `w:t` prints: references resolved, CDATA as it stands, comments left out. */
export function textContent(xml: string, keepsSpace: boolean): string {
  const text = xml
    .replace(/\r\n?/g, '\n')
    .split(/(<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>)/)
    .map((part) => {
      if (part.startsWith('<![CDATA[')) return part.slice('<![CDATA['.length, -']]>'.length);
      return part.startsWith('<') ? '' : unescapeXml(part);
    })
    .join('');
  return keepsSpace ? text : trimBlanks(text);
}

/** Without the white space of XML at both ends; U+3000 is no such space. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
