import type { Signature, SignatureStamp } from '../../document/elements/closing.js';
import type { DocumentElement } from '../../document/official-document.js';
import { charactersOf, type DraftLine } from '../draft-line.js';
import { keepsText } from '../kept-characters.js';
import type { Notes } from '../recognition.js';
import { isAuthority, isDate, numeralOf } from './line-forms.js';

/** 署名, 成文日期 and 附注: from which line to which they stand. Both are the end of the lines when there are none. */
export interface Closing {
  readonly elements: readonly DocumentElement[];
  readonly from: number;
  readonly next: number;
}

/** A date without 署名 is one of a document only so near to the end. */
const nearEnd = 6;

/** The names above a date, the date, and what stands in brackets below it. */
export function recogniseClosing(lines: readonly DraftLine[], notes: Notes): Closing {
  for (const [at, line] of lines.entries()) {
    const found = closingAt(lines, at, line);
    if (found === undefined) continue;
    for (const { element, lines: taken, as, why } of found.parts) {
      if (element.kind !== 'document-date' || taken.length > 0) notes.tell(taken, as, why);
    }
    const elements = found.parts.map(({ element }) => element);
    let next = found.next;
    for (let count = noteAt(lines, next); count > 0; count = noteAt(lines, next)) {
      const taken = lines.slice(next, next + count);
      notes.tell(taken, '附注', '成文日期之下，带圆括号');
      elements.push({ kind: 'note', text: taken.map(({ text }) => text).join('') });
      next += count;
    }
    return { elements, from: found.from, next };
  }
  return { elements: [], from: lines.length, next: lines.length };
}

interface Part {
  readonly element: DocumentElement;
  readonly lines: readonly DraftLine[];
  readonly as: string;
  readonly why: string;
}

function closingAt(
  lines: readonly DraftLine[],
  at: number,
  line: DraftLine,
): { readonly parts: readonly Part[]; readonly from: number; readonly next: number } | undefined {
  // Of bounded length: a line of spaces must not take long.
  const [, name, day] = /^(\S.{1,60}\S)\s{1,60}(\S.{6,30})$/u.exec(line.text) ?? [];
  if (name !== undefined && day !== undefined && isAuthority(name) && isDate(day)) {
    const why = '名称和日期在一行';
    return {
      parts: [
        { element: { kind: 'signature', authority: name }, lines: [line], as: '发文机关署名和成文日期', why },
        { element: { kind: 'document-date', text: day }, lines: [], as: '', why },
      ],
      from: at,
      next: at + 1,
    };
  }
  if (!isDate(line.text)) return undefined;
  const from = signedFrom(lines, at);
  const date: Part = {
    element: { kind: 'document-date', text: line.text },
    lines: [line],
    as: '成文日期',
    why: from < at ? '署名之下的日期' : '文末的日期',
  };
  const signed = signatureOf(lines.slice(from, at));
  if (signed !== undefined) return { parts: [signed, date], from, next: at + 1 };
  const last =
    lines.length - at <= nearEnd && lines.slice(at).every(({ text }) => numeralOf(text) === undefined);
  return last && at > 0 ? { parts: [date], from: at, next: at + 1 } : undefined;
}

/** Where the names above a date begin. */
function signedFrom(lines: readonly DraftLine[], date: number): number {
  let from = date;
  const above = lines[date - 1];
  if (above !== undefined && stampOf(above) !== undefined) return date - 1;
  while (from > 0) {
    const line = lines[from - 1];
    if (line === undefined || line.depth !== undefined || line.cells !== undefined || !isAuthority(line.text))
      break;
    from -= 1;
  }
  return from;
}

function signatureOf(lines: readonly DraftLine[]): Part | undefined {
  const [first, ...others] = lines;
  if (first === undefined) return undefined;
  const stamp = stampOf(first);
  if (stamp !== undefined) return { element: stamp, lines, as: '签名章', why: '日期之上的职务和姓名' };
  const element: Signature = {
    kind: 'signature',
    authority: first.text,
    ...(others.length === 0 ? {} : { others: others.map(({ text }) => text) }),
  };
  return keepsText(element, lines)
    ? { element, lines, as: '发文机关署名', why: '日期之上的机关名称' }
    : undefined;
}

/** 「市长　某某某」. */
function stampOf({ text }: DraftLine): SignatureStamp | undefined {
  const [, office, name] =
    /^(\p{Script=Han}{1,10}(?:长|主任|书记|主席))\s+(\p{Script=Han}(?:\s*\p{Script=Han}){1,3})$/u.exec(
      text,
    ) ?? [];
  return office === undefined || name === undefined || isAuthority(name)
    ? undefined
    : { kind: 'signature-stamp', office, name };
}

/** How many lines a text in brackets takes here; 0 when none begins. */
function noteAt(lines: readonly DraftLine[], at: number): number {
  for (const count of [1, 2, 3]) {
    const taken = lines.slice(at, at + count);
    const text = charactersOf(taken.map((line) => line.text).join(''));
    if (taken.length < count || !/^[（(]/u.test(text) || numeralOf(text) !== undefined) return 0;
    if (/[）)]$/u.test(text)) return count;
  }
  return 0;
}
