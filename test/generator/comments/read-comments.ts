import { SaxesParser } from 'saxes';
import { docxParts } from '../docx/docx-parts.js';

/** A character of the text with the properties of its run, and the comments it lies under. */
export interface Character {
  readonly character: string;
  readonly properties: string;
  readonly comments: readonly string[];
}

/** What a .docx says, read without the code under test. */
export interface CommentedText {
  /** By paragraph, in the order in which they end. */
  readonly paragraphs: readonly (readonly Character[])[];
  /** Comment texts by id, each paragraph a line. */
  readonly comments: ReadonlyMap<string, string>;
  /** The ids of references, in their order. */
  readonly references: readonly string[];
}

/** Reads text, run properties and comments; alternatives for older programs are left out. */
export function readCommented(bytes: Uint8Array): CommentedText {
  const parts = docxParts(bytes);
  const comments = new Map<string, string>();
  let id = '';
  walk(parts.get('word/comments.xml') ?? '<none/>', {
    open: (name, attributes) => {
      if (name === 'w:comment') id = attributes['w:id'] ?? '';
      if (name === 'w:p') comments.set(id, comments.has(id) ? `${comments.get(id)}\n` : '');
    },
    text: (text) => comments.set(id, (comments.get(id) ?? '') + text),
  });

  const paragraphs: Character[][] = [];
  const open: Character[][] = [];
  const active = new Set<string>();
  const references: string[] = [];
  const runs: { properties: string }[] = [];
  let inProperties = 0;
  let fallback = 0;
  walk(parts.get('word/document.xml') ?? '', {
    open: (name, attributes, path) => {
      if (name === 'mc:Fallback') fallback += 1;
      if (fallback > 0) return;
      const number = attributes['w:id'] ?? '';
      if (name === 'w:p') open.push([]);
      else if (name === 'w:r') runs.push({ properties: '' });
      else if (name === 'w:rPr' && path.at(-1) === 'w:r') inProperties += 1;
      else if (inProperties > 0) {
        const run = runs.at(-1);
        if (run !== undefined) run.properties += `${name} ${JSON.stringify(attributes)}`;
      } else if (name === 'w:commentRangeStart') active.add(number);
      else if (name === 'w:commentRangeEnd') active.delete(number);
      else if (name === 'w:commentReference') references.push(number);
      else if (name === 'w:tab' && path.at(-1) === 'w:r' && !path.includes('w:del')) take('\t');
    },
    close: (name, path) => {
      if (name === 'mc:Fallback') fallback -= 1;
      else if (fallback > 0) return;
      else if (name === 'w:rPr' && path.at(-1) === 'w:r') inProperties -= 1;
      else if (name === 'w:r') runs.pop();
      else if (name === 'w:p') paragraphs.push(open.pop() ?? []);
    },
    text: (text, path) => {
      if (fallback === 0 && path.at(-1) === 'w:t') take(text);
    },
  });
  return { paragraphs, comments, references };

  function take(text: string): void {
    for (const character of text) {
      const { properties = '' } = runs.at(-1) ?? {};
      open.at(-1)?.push({ character, properties, comments: [...active] });
    }
  }
}

interface Handlers {
  readonly open: (
    name: string,
    attributes: Readonly<Record<string, string>>,
    path: readonly string[],
  ) => void;
  readonly close?: (name: string, path: readonly string[]) => void;
  readonly text: (text: string, path: readonly string[]) => void;
}

function walk(xml: string, { open, close, text }: Handlers): void {
  const path: string[] = [];
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open(name, attributes, path);
    path.push(name);
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    close?.(name, path);
  });
  parser.on('text', (words) => text(words, path));
  parser.on('cdata', (words) => text(words, path));
  parser.write(xml).close();
}
