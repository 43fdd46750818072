import type { HeadElement } from '../../document/elements/head.js';
import { charactersOf, type DraftLine } from '../draft-line.js';
import { elementCharacters, lineCharacters } from '../kept-characters.js';
import type { Notes } from '../recognition.js';
import { isAuthority, isDocumentNumber, isIssueNumber } from './line-forms.js';

/** Elements taken from the first lines, and how many lines they are. */
export interface Head {
  readonly elements: readonly HeadElement[];
  readonly next: number;
}

interface Found {
  readonly elements: readonly HeadElement[];
  /** Where it stands in 版头: an element that belongs above the one before it ends 版头. */
  readonly rank: number;
  readonly lines: number;
  readonly as: string;
  readonly why: string;
}

/** 版头: what stands at the top of a draft in the order of GB/T 9704—2012, 7.2. It ends at the first other line. */
export function recogniseHead(lines: readonly DraftLine[], notes: Notes): Head {
  const elements: HeadElement[] = [];
  let next = 0;
  let rank = 0;
  for (;;) {
    const found = findElement(lines.slice(next));
    if (found === undefined || found.rank < rank) break;
    const taken = lines.slice(next, next + found.lines);
    if (!keepAll(found.elements, taken)) break;
    // Two lists of 签发人 would be printed as one, with one label.
    if (hasSigners(found.elements) && hasSigners(elements)) break;
    notes.tell(taken, found.as, found.why);
    elements.push(...found.elements);
    next += found.lines;
    rank = found.rank;
  }
  return { elements, next };
}

function hasSigners(elements: readonly HeadElement[]): boolean {
  return elements.some(({ kind }) => kind === 'signers');
}

/** Whether 版头 prints every character of the lines; the standard gives each element its place. */
function keepAll(elements: readonly HeadElement[], lines: readonly DraftLine[]): boolean {
  const sorted = (text: string) => [...text].sort().join('');
  return sorted(elementCharacters(elements)) === sorted(lineCharacters(lines));
}

function findElement(lines: readonly DraftLine[]): Found | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const text = charactersOf(first.text);
  const one = (element: HeadElement, rank: number, as: string, why: string): Found => ({
    elements: [element],
    rank,
    lines: 1,
    as,
    why,
  });
  if (/^\d{6}$/u.test(text))
    return one({ kind: 'copy-number', text: first.text }, 0, '份号', '版头第一行的六位数字');
  if (/^(?:绝密|机密|秘密)(?:★.{1,8})?$/u.test(text)) {
    return one({ kind: 'classification', text: first.text }, 1, '密级和保密期限', '写法');
  }
  if (/^(?:特急|加急|特提|平急)$/u.test(text))
    return one({ kind: 'urgency', text: first.text }, 2, '紧急程度', '写法');
  if (/^(?:办理结果|办理类别|是否同意(?:对外)?公开|是否公开|公开属性)[：:]/u.test(text)) {
    return one(
      { kind: 'handling-mark', text: first.text },
      2,
      '办理标注',
      '建议、提案答复的写法；排在右上角',
    );
  }
  return findMeetingNumber(lines) ?? findMark(lines) ?? findNumber(first);
}

/** 「…人大常委会 / 第五次会议文件（9）」. */
function findMeetingNumber(lines: readonly DraftLine[]): Found | undefined {
  for (const count of [1, 2]) {
    const taken = lines.slice(0, count);
    const joined = charactersOf(taken.map(({ text }) => text).join(''));
    if (
      taken.length === count &&
      /(?:人大|人民代表大会).{0,20}会议文件[（(]?\d*[）)]?$/u.test(joined) &&
      joined.length < 50
    ) {
      return {
        elements: [{ kind: 'meeting-number', lines: taken.map(({ text }) => text) }],
        rank: 3,
        lines: count,
        as: '会议文件编号',
        why: '人大会议文件的写法',
      };
    }
  }
  return undefined;
}

/** One line in 文件, 令 or 纪要; names one below the other, the last with 文件; a name right above 发文字号. */
function findMark(lines: readonly DraftLine[]): Found | undefined {
  const most = 10;
  for (let count = 1; count <= Math.min(most, lines.length); count += 1) {
    const line = lines[count - 1];
    if (line === undefined || line.cells !== undefined) return undefined;
    const text = charactersOf(line.text);
    const next = charactersOf(lines[count]?.text ?? '');
    const suffix = /(?:文件|命令|令|纪要)$/u.exec(text)?.[0] ?? '';
    const name = text.slice(0, text.length - suffix.length);
    const numbered = isDocumentNumber(next.split(/签发人/u)[0] ?? '');
    const sure =
      suffix === '文件'
        ? isAuthority(name)
        : suffix === ''
          ? numbered && isAuthority(name)
          : isIssueNumber(next) || (numbered && suffix !== '纪要');
    if (sure) {
      const names = lines.slice(0, count).map((each) => each.text);
      const end = line.text.search(new RegExp(`\\s*${[...suffix].join('\\s*')}$`, 'u'));
      const authorities = [...names.slice(0, -1), line.text.slice(0, end)];
      return {
        elements: [{ kind: 'authority-mark', authorities, suffix }],
        rank: 4,
        lines: count,
        as: '发文机关标志',
        why: suffix === '' ? '机关名称，下一行是发文字号' : `机关名称加「${suffix}」`,
      };
    }
    if (suffix !== '' || !isAuthority(text)) return undefined;
  }
  return undefined;
}

function findNumber(line: DraftLine): Found | undefined {
  const text = line.text.trim();
  if (isDocumentNumber(text)) {
    return { elements: [{ kind: 'document-number', text }], rank: 5, lines: 1, as: '发文字号', why: '写法' };
  }
  const signers = signersOf(text);
  if (signers !== undefined) {
    return { elements: [signers], rank: 6, lines: 1, as: '签发人', why: '以「签发人：」开头' };
  }
  const [number = '', signed = ''] = splitNumberAndSigners(text) ?? [];
  const both = signersOf(signed);
  return both === undefined
    ? undefined
    : {
        elements: [{ kind: 'document-number', text: number.trim() }, both],
        rank: 6,
        lines: 1,
        as: '发文字号和签发人',
        why: '写法',
      };
}

function splitNumberAndSigners(text: string): readonly [string, string] | undefined {
  const at = text.indexOf('签发人');
  const number = text.slice(0, at);
  return at > 0 && isDocumentNumber(number) ? [number, text.slice(at)] : undefined;
}

/** Names parted by spaces; a name of two characters may have a space in it. */
function signersOf(text: string): HeadElement | undefined {
  const [, list] = /^签发人：\s*(\S.*)$/u.exec(text) ?? [];
  if (list === undefined || /[，。；：]/u.test(list)) return undefined;
  const names = list.match(/(?<=^|\s)\p{Script=Han}\s+\p{Script=Han}(?=\s|$)|\S+/gu) ?? [];
  return { kind: 'signers', names };
}
