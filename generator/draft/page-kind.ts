import type { DocumentElement, PageKindName } from '../document/official-document.js';
import { charactersOf } from './draft-line.js';

/** The kinds of page as an official asks for them. */
export const pageKindNames = {
  文件: 'downward',
  上行文: 'upward',
  信函: 'letter',
  命令: 'order',
  纪要: 'minutes',
  人大会议文件: 'congress',
  决定: 'decision',
  无版头: 'plain',
} as const satisfies Readonly<Record<string, PageKindName>>;

export type PageKindWord = keyof typeof pageKindNames;

/** The kind of page that what was recognised asks for, and why. */
export function choosePageKind(elements: readonly DocumentElement[]): {
  readonly kind: PageKindWord;
  readonly why: string;
} {
  const has = (kind: DocumentElement['kind']) => elements.some((element) => element.kind === kind);
  const mark = elements.find((element) => element.kind === 'authority-mark');
  const title = charactersOf(elements.find((element) => element.kind === 'title')?.lines.join('') ?? '');
  if (mark === undefined && has('meeting-number')) return { kind: '人大会议文件', why: '有会议文件编号' };
  if (mark !== undefined && /令$/u.test(mark.suffix))
    return { kind: '命令', why: '发文机关标志是命令（令）' };
  if (mark?.suffix === '纪要') return { kind: '纪要', why: '发文机关标志是纪要' };
  if (mark?.suffix === '' && !has('issuance'))
    return { kind: '信函', why: '发文机关标志没有「文件」二字，没有印发机关' };
  if (has('signers') && /(?:报告|请示)$/u.test(title))
    return { kind: '上行文', why: '有签发人，标题是报告或请示' };
  if (mark !== undefined) return { kind: '文件', why: '有发文机关标志' };
  if (has('document-number') || has('signers')) return { kind: '文件', why: '有发文字号，没有发文机关标志' };
  if (has('title-note') && /(?:决定|决议)$/u.test(title))
    return { kind: '决定', why: '标题是决定或决议，有题注' };
  return { kind: '无版头', why: '没有发文机关标志' };
}
