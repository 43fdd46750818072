import { SaxesParser } from 'saxes';
import { docxParts } from '../docx/docx-parts.js';

/** Which changes of a document are settled, and how. */
export interface Settling {
  readonly way: 'accept' | 'reject';
  /** Only those of this author; of all when absent. */
  readonly author?: string;
}

/** A character with the properties of its run. */
export interface SettledCharacter {
  readonly character: string;
  readonly properties: string;
}

/**
 * The paragraphs of a .docx after its tracked changes were all accepted or all rejected, by a reader of its own: what a
 * deletion holds goes when accepted, what an insertion holds goes when rejected.
 */
export function settleChanges(bytes: Uint8Array, { way, author }: Settling): SettledCharacter[][] {
  const done: SettledCharacter[][] = [];
  const open: SettledCharacter[][] = [];
  const runs: { properties: string }[] = [];
  const gone: boolean[] = [];
  const path: string[] = [];
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    if (name === 'w:del' || name === 'w:ins') {
      const isAsked = author === undefined || attributes['w:author'] === author;
      const keeps = isAsked ? way === 'accept' : name === 'w:ins';
      gone.push((name === 'w:del') === keeps);
    } else if (name === 'w:p') open.push([]);
    else if (name === 'w:r') runs.push({ properties: '' });
    else if (path.includes('w:rPr') && name !== 'w:rPr') {
      const run = runs.at(-1);
      if (run !== undefined) run.properties += `${name}${JSON.stringify(attributes)}`;
    } else if (name === 'w:tab') take('\t');
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (name === 'w:del' || name === 'w:ins') gone.pop();
    if (name === 'w:r') runs.pop();
    if (name === 'w:p') done.push(open.pop() ?? []);
  });
  parser.on('text', (words) => {
    const name = path.at(-1) ?? '';
    const inDeletion = path.includes('w:del');
    if (name === (inDeletion ? 'w:delText' : 'w:t')) take(words);
  });
  parser.write(docxParts(bytes).get('word/document.xml') ?? '').close();
  return done;

  function take(words: string): void {
    if (gone.includes(true)) return;
    for (const character of words) {
      open.at(-1)?.push({ character, properties: runs.at(-1)?.properties ?? '' });
    }
  }
}

/** The text of the paragraphs. */
export function settledText(bytes: Uint8Array, settling: Settling): string[] {
  return settleChanges(bytes, settling).map((each) => each.map(({ character }) => character).join(''));
}
