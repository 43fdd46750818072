import { describe, findingLine } from '../../../core/messages/index.js';
import { letterheadFiller } from '../../../generator/letterhead/fill-letterhead.js';
import { documentXml, type LetterheadContent, letterheadParts } from './letterhead-file.js';

type Data = Readonly<Record<string, unknown>>;

function fill(
  body: string,
  data: Data,
  content: LetterheadContent = {},
  partials?: Readonly<Record<string, string>>,
) {
  return letterheadFiller({
    name: 'template.docx',
    letterhead: letterheadParts(body, content),
    data,
    partials: new Map(Object.entries(partials ?? {})),
  })({});
}

/** The letter; throws with the findings when there is none. */
export function letterOf(
  body: string,
  data: Data = {},
  content?: LetterheadContent,
  partials?: Readonly<Record<string, string>>,
) {
  const { letter, findings } = fill(body, data, content, partials);
  if (letter === undefined) throw new Error(JSON.stringify(findings));
  return letter;
}

/** The content of the filled body. */
export function filledBody(
  body: string,
  data: Data = {},
  partials?: Readonly<Record<string, string>>,
): string {
  const [before = '', after = ''] = documentXml('|').split('|');
  const xml = letterOf(body, data, {}, partials).filled.get('word/document.xml') ?? '';
  return xml.slice(before.length, -after.length);
}

/** The text of the filled letterhead, a line for each paragraph. */
export function filledLines(body: string, data: Data = {}, content?: LetterheadContent): string[] {
  return letterOf(body, data, content).lines.map(({ text }) => text);
}

/** The findings as `rule part paragraph actual`, with what is suggested. */
export function faults(body: string, data: Data = {}, content?: LetterheadContent): string[] {
  return fill(body, data, content).findings.map(({ rule, place, actual, facts }) => {
    const file = place.kind === 'file' ? place.file.replace(/^template\.docx ?/u, '') : '';
    const at = place.kind === 'file' ? `${file}${place.paragraph?.number ?? place.path ?? ''}` : '';
    const suggestion = facts?.['suggestion'] ? ` → ${facts['suggestion']}` : '';
    const kind = rule === 'letterhead-refused' ? facts?.['kind'] : undefined;
    return (
      [rule, kind, at, actual].filter((part) => part !== undefined && part !== '').join(' ') + suggestion
    );
  });
}

/** The findings in Chinese. */
export function sentences(body: string, data: Data = {}, content?: LetterheadContent): string[] {
  return fill(body, data, content).findings.map((finding) => findingLine(finding, describe(finding)));
}
