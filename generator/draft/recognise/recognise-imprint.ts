import type { ImprintElement } from '../../document/elements/imprint.js';
import { charactersOf, type DraftLine } from '../draft-line.js';
import { keepsText } from '../kept-characters.js';
import type { Notes } from '../recognition.js';
import { isAuthority } from './line-forms.js';

/** 版记 and the lines that it was; both empty when there is none. */
export interface Imprint {
  readonly elements: readonly ImprintElement[];
  readonly lines: readonly DraftLine[];
}

/** Lines among the last in which 版记 may begin. */
const mostLines = 12;

/**
 * 版记: the last lines, or the last before the first 附件, if every one of them belongs to it. It is printed at the foot
 * of the last page, behind every 附件 (GB/T 9704—2012, 7.3.7, 7.4).
 *
 * @param attached where the first 附件 begins; the number of lines when there is none
 */
export function recogniseImprint(lines: readonly DraftLine[], attached: number, notes: Notes): Imprint {
  const last = readEnd(lines);
  const parts = last.length > 0 ? last : readEnd(lines.slice(0, attached));
  for (const { lines: taken, as } of parts) {
    notes.tell(taken, as, last.length > 0 ? '文末，写法' : '附件之前，写法');
    const [first] = taken;
    if (last.length === 0 && first !== undefined) {
      notes.ask(first, as, '原在附件之前；附件在版记之前，版记移到了最后一面（GB/T 9704—2012 7.3.7、7.4）');
    }
  }
  return { elements: parts.map(({ element }) => element), lines: parts.flatMap((part) => part.lines) };
}

/** The longest end of the lines that is 版记. */
function readEnd(lines: readonly DraftLine[]): readonly Part[] {
  for (let from = Math.max(0, lines.length - mostLines); from < lines.length; from += 1) {
    const parts = readParts(lines.slice(from));
    if (parts !== undefined) return parts;
  }
  return [];
}

interface Part {
  readonly element: ImprintElement;
  readonly lines: readonly DraftLine[];
  readonly as: string;
}

/** All the lines as parts of 版记; absent when one is none. */
function readParts(lines: readonly DraftLine[]): Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; at < lines.length; ) {
    const part = [4, 3, 2, 1]
      .filter((count) => at + count <= lines.length)
      .map((count) => readPart(lines.slice(at, at + count)))
      .find((found) => found !== undefined);
    if (part === undefined) return undefined;
    parts.push(part);
    at += part.lines.length;
  }
  return parts;
}

function readPart(lines: readonly DraftLine[]): Part | undefined {
  const found = readElement(lines);
  return found !== undefined && keepsText(found.element, lines) ? { ...found, lines } : undefined;
}

function readElement(lines: readonly DraftLine[]): Omit<Part, 'lines'> | undefined {
  const text = lines.map((line) => line.text.replace(/\t/gu, ' ')).join('');
  const [, label, list = ''] = /^(抄送|主送)：\s*(.+)$/u.exec(text) ?? [];
  if (label !== undefined) {
    // A list that goes on in the next line has no full stop yet.
    if (lines.length > 1 && /。$/u.test(charactersOf(lines[0]?.text ?? ''))) return undefined;
    if (lines.length > 1 && !/。$/u.test(text)) return undefined;
    if (lines.slice(1).some((line) => /^(?:抄送|主送|签发)/u.test(line.text))) return undefined;
    return label === '抄送'
      ? { element: { kind: 'copied-to', text: list }, as: '抄送机关' }
      : { element: { kind: 'moved-recipients', text: list }, as: '版记中的主送机关' };
  }
  const [, signer, proofreader] = /^签发：\s*(.{1,12}?)\s*校对：\s*(.{1,12})$/u.exec(text) ?? [];
  if (signer !== undefined && proofreader !== undefined) {
    return { element: { kind: 'proof', signer, proofreader }, as: '签发和校对' };
  }
  const [, authority, date, word] =
    /^(.{3,40}?)\s*(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*(印发|印)$/u.exec(text) ?? [];
  if (authority !== undefined && date !== undefined && isAuthority(authority)) {
    return {
      element: { kind: 'issuance', authority, date, word: word === '印' ? '印' : '印发' },
      as: '印发机关和印发日期',
    };
  }
  return undefined;
}
