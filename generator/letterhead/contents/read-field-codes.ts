import { scanElements, scanTags, unescapeXml } from '../../../core/xml/xml-text.js';

/**
 * The instructions of the fields in a part, each put together from its runs; what a field inside it says is its own.
 * Source: ECMA-376 part 1, 17.16.
 */
export function readFieldCodes(xml: string): string[] {
  const simple = [...scanTags(xml)].flatMap((tag) => {
    if (tag.name !== 'fldSimple' || tag.isClose) return [];
    return [/\binstr\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(xml.slice(tag.start, tag.end))];
  });
  const found = simple.map((match) => unescapeXml(match?.[1] ?? match?.[2] ?? ''));
  const texts = new Map(
    [...scanElements(xml, 'instrText')].map(({ tag, contentEnd }) => [
      tag.start,
      xml.slice(tag.end, contentEnd),
    ]),
  );
  const open: { text: string; done: boolean }[] = [];
  for (const tag of scanTags(xml)) {
    if (tag.name === 'fldChar' && !tag.isClose) {
      const kind = /\bfldCharType\s*=\s*["'](\w+)["']/.exec(xml.slice(tag.start, tag.end))?.[1];
      if (kind === 'begin') open.push({ text: '', done: false });
      const field = open.at(-1);
      if (kind === 'separate' && field !== undefined) field.done = true;
      if (kind === 'end') found.push(open.pop()?.text ?? '');
    } else if (texts.has(tag.start)) {
      const field = open.at(-1);
      const text = unescapeXml(texts.get(tag.start) ?? '');
      if (field === undefined) found.push(text);
      else if (!field.done) field.text += text;
    }
  }
  return [...found, ...open.map(({ text }) => text)];
}
