import { charactersOf, type DraftLine } from '../draft-line.js';
import { noteAt, recipientsAt } from './below-title.js';
import { endsAsTitle, isDocumentNumber, isWebRemnant, mayBeTitleLine, numeralOf } from './line-forms.js';

/** Lines among which the title is looked for. */
const within = 30;
const mostTitleLines = 6;

/** The lines of a title, `to` the first behind them. */
export interface FoundTitle {
  readonly from: number;
  readonly to: number;
  readonly why: string;
  readonly sure: boolean;
}

/** The title: above 主送机关, or the first lines that end as one does, or the first line. */
export function findTitle(lines: readonly DraftLine[]): FoundTitle | undefined {
  const beforeRecipients = titleAbove(lines, firstRecipients(lines));
  if (beforeRecipients !== undefined) return beforeRecipients;
  const top = lines.slice(0, within);
  for (const from of top.keys()) {
    const line = lines[from];
    if (line === undefined || !mayBeTitleLine(line.text)) {
      // Sentences have begun: what follows is text.
      if (line !== undefined && isText(line)) break;
      continue;
    }
    for (let to = from + 1; to <= from + mostTitleLines; to += 1) {
      const taken = lines.slice(from, to);
      if (
        taken.length < to - from ||
        !taken.every(({ text, cells }) => cells === undefined && mayBeTitleLine(text))
      )
        break;
      if (endsAsTitle(taken.map(({ text }) => text).join('')) && !goesOn(lines[to])) {
        const end = isTitleTail(lines[to]) ? to + 1 : to;
        return { from, to: end, why: '开头几行，以公文的种类结尾', sure: true };
      }
    }
  }
  const [first, second] = lines;
  const styled = lines.slice(0, within).findIndex(({ depth }) => depth === 1);
  if (styled >= 0 && numeralOf(lines[styled]?.text ?? '') === undefined) {
    return { from: styled, to: styled + 1, why: '第一级标题样式，不带序号', sure: styled === 0 };
  }
  return first !== undefined &&
    second !== undefined &&
    first.cells === undefined &&
    mayBeTitleLine(first.text)
    ? { from: 0, to: 1, why: '第一行，不成句', sure: false }
    : undefined;
}

/** Where 主送机关 begins, before any sentence; negative when it is not there. */
function firstRecipients(lines: readonly DraftLine[]): number {
  const top = lines.slice(0, within);
  const sentence = top.findIndex((line, at) => isText(line) && noteAt(lines, at) === 0);
  return top.slice(0, sentence < 0 ? within : sentence).findIndex((_, at) => recipientsAt(lines, at) > 0);
}

function isText({ text, cells }: DraftLine): boolean {
  return cells !== undefined || numeralOf(text) !== undefined || /。$/u.test(text);
}

/** What stands in brackets on the title's last line: its years, or that it is a draft. */
function isTitleTail(line: DraftLine | undefined): boolean {
  return /^[（(](?:\d{4}年?[—–~～-]+\d{4}年?|\d{4}年(?:度|版)?|试行|暂行|修订版?|草案|.{0,6}稿)[）)]$/u.test(
    charactersOf(line?.text ?? ''),
  );
}

/** Whether a line goes on with the title begun above: it is short and ends as a title too. */
function goesOn(line: DraftLine | undefined): boolean {
  return (
    line !== undefined && mayBeTitleLine(line.text) && /^的|^(?:和|及|暨)/u.test(charactersOf(line.text))
  );
}

/** The lines right above 主送机关, or above 题注 and reporter that stand between. */
function titleAbove(lines: readonly DraftLine[], recipients: number): FoundTitle | undefined {
  if (recipients <= 0) return undefined;
  let to = recipients;
  const first = lines
    .slice(0, recipients)
    .findIndex(({ text }, at) => noteAt(lines, at) > 0 || isDocumentNumber(text));
  if (first >= 0) to = first;
  while (to > 0 && isWebRemnant(lines[to - 1]?.text ?? '')) to -= 1;
  let from = to;
  while (
    from > 0 &&
    to - from < mostTitleLines &&
    mayBeTitleLine(lines[from - 1]?.text ?? '') &&
    lines[from - 1]?.cells === undefined
  ) {
    from -= 1;
    // A whole title stands above this one: it is the same once more, from the page's own heading.
    const above = charactersOf(lines[from - 1]?.text ?? '');
    const taken = lines
      .slice(from, to)
      .map(({ text }) => text)
      .join('');
    if (endsAsTitle(above) && /关于/u.test(above) && /关于/u.test(taken)) break;
  }
  const text = lines
    .slice(from, to)
    .map((line) => line.text)
    .join('');
  if (from === to) return undefined;
  const formed = /关于/u.test(text) || endsAsTitle(text);
  return {
    from,
    to,
    why: formed ? '主送机关之上，「关于…」或以公文的种类结尾' : '主送机关之上的几行，不成句',
    sure: endsAsTitle(text),
  };
}
