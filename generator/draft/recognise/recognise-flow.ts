import type { FlowElement, Heading, HeadingLevel } from '../../document/elements/flow.js';
import type { DraftLine } from '../draft-line.js';
import { joinLines } from '../join-lines.js';
import { keepsText } from '../kept-characters.js';
import type { Notes } from '../recognition.js';
import { endsSentence, isAttachmentLabel, isDate, isWebRemnant, numeralOf } from './line-forms.js';
import { recogniseTable } from './recognise-table.js';

/** The longest heading that text runs on after, and the longest that is not asked about. */
const longestRunIn = 45;
const longestHeading = 90;
/** So many short lines without a sentence are told as the cells of a lost table. */
const scattered = 8;

/** Headings, paragraphs and tables. Lines that were one paragraph are joined first. */
export function recogniseFlow(
  lines: readonly DraftLine[],
  width: number | undefined,
  notes: Notes,
): FlowElement[] {
  const joined = joinLines(lines, width, notes);
  const elements: FlowElement[] = [];
  const place: Place = {
    shallowest: Math.min(...joined.flatMap(({ depth }) => depth ?? [])),
    runIn: runInLevels(joined),
  };
  for (let at = 0; at < joined.length; ) {
    const rows = tableRows(joined, at);
    const line = joined[at];
    if (line === undefined) break;
    if (rows.length > 0) {
      const { element, question } = recogniseTable(rows);
      notes.tell(rows, '表格', `${rows.length} 行 ${element.columns.length} 列，第一行作表头`);
      if (question !== undefined) notes.ask(line, '表格', question);
      elements.push(element);
      at += rows.length;
      continue;
    }
    const element = recogniseText(line, place, notes);
    if (element.kind === 'heading') place.level = element.level;
    elements.push(element);
    at += 1;
  }
  askAboutScattered(joined, notes);
  return elements;
}

/** The rows of a table that begins here: two at least. */
function tableRows(lines: readonly DraftLine[], at: number): DraftLine[] {
  const first = lines[at];
  const rows: DraftLine[] = [];
  for (const line of lines.slice(at)) {
    if (line.cells === undefined || line.table !== first?.table) break;
    const before = rows.at(-1);
    if (before !== undefined && line.table === undefined && line.line > before.line + 2) break;
    rows.push(line);
  }
  return rows.length > 1 ? rows : [];
}

function recogniseText(line: DraftLine, place: Place, notes: Notes): FlowElement {
  const heading = headingOf(line, place);
  if (heading !== undefined && keepsText(heading.element, [line])) {
    const { element, why, question } = heading;
    notes.tell(
      [line],
      `第${'一二三四'[element.level - 1]}层标题${element.body === '' ? '' : '，接正文'}`,
      why,
    );
    if (question !== undefined) notes.ask(line, `第${'一二三四'[element.level - 1]}层标题`, question);
    return element;
  }
  notes.tell([line], '正文', numeralOf(line.text) === undefined ? '其余各段' : '有序号，是整句，不是标题');
  const doubt = doubtOf(line.text);
  if (doubt !== undefined) notes.ask(line, '正文', doubt);
  return { kind: 'paragraph', text: line.text };
}

/** What the level of a heading without numeral goes by. */
interface Place {
  /** The highest level of heading styles in use. */
  readonly shallowest: number;
  /** Levels at which text runs on after some heading. */
  readonly runIn: ReadonlySet<HeadingLevel>;
  /** Of the last heading. */
  level?: HeadingLevel;
}

function runInLevels(lines: readonly DraftLine[]): ReadonlySet<HeadingLevel> {
  return new Set(
    lines.flatMap(({ text }) => {
      const numeral = numeralOf(text);
      return numeral !== undefined && /。./u.test(text) ? [numeral.level] : [];
    }),
  );
}

interface FoundHeading {
  readonly element: Heading;
  readonly why: string;
  readonly question?: string;
}

function headingOf(line: DraftLine, { shallowest, runIn, level }: Place): FoundHeading | undefined {
  const numeral = numeralOf(line.text);
  if (numeral !== undefined) {
    const rest = line.text.slice(numeral.length);
    const { text, body } = splitRunIn(rest, line.bold === undefined ? 0 : line.bold - numeral.length);
    if (body !== '' && text.length > longestRunIn) return undefined;
    const sentence = body === '' && /[。；]$/u.test(text);
    if (sentence && (numeral.level > 2 || runIn.has(numeral.level))) return undefined;
    return {
      element: {
        kind: 'heading',
        level: numeral.level,
        numeral: line.text.slice(0, numeral.length),
        text,
        body,
      },
      why: `序号「${line.text.slice(0, numeral.length)}」`,
      ...(body === '' && rest.length > longestHeading && numeral.level < 3
        ? { question: `有 ${rest.length} 个字，比标题长` }
        : {}),
    };
  }
  if (line.depth !== undefined) {
    const own = Math.min(4, line.depth - shallowest + 1) as HeadingLevel;
    return {
      element: { kind: 'heading', level: own, numeral: '', text: line.text, body: '' },
      why: '标题样式，不带序号',
      question: '没有序号，层次按样式定',
    };
  }
  if (line.bold === line.text.length && line.text.length <= longestRunIn && !endsSentence(line.text)) {
    const own = Math.min(4, (level ?? 0) + 1) as HeadingLevel;
    return {
      element: { kind: 'heading', level: own, numeral: '', text: line.text, body: '' },
      why: '整行加粗，不成句',
      question: '没有序号，层次按所在的位置定',
    };
  }
  return undefined;
}

/** A heading and the text that runs on after it: behind its first full stop, or where the bold ends. */
function splitRunIn(text: string, bold: number): { readonly text: string; readonly body: string } {
  const stop = text.indexOf('。') + 1;
  const at = stop > 0 ? stop : bold > 0 ? bold : text.length;
  return { text: text.slice(0, at), body: text.slice(at) };
}

/** Why a paragraph may be something else. */
function doubtOf(text: string): string | undefined {
  if (isWebRemnant(text)) return '像是网页上的内容，不是公文的';
  if (/^(?:抄送|主送|签发人|出席|列席)[：:]/u.test(text)) return '写法或所在的位置不像版头、版记里的';
  if (/\d日印发?$/u.test(text)) return '像是印发日期，版记要在全文的最后';
  if (/^附件[：:]/u.test(text)) return '像是附件说明，写法与标准的「附件：1.」不同';
  if (isAttachmentLabel(text)) return '像是附件的编号，后面没有附件';
  if (isDate(text)) return '像是成文日期，不在正文之后';
  if (/^\d{4}[\d年月\s]{1,8}日$/u.test(text)) return '像是成文日期，年、月、日不全';
  if (/<\/?[a-z][^<>]{0,200}>/u.test(text)) return '有网页的标记，会照样印出';
  if (/^[-*•●◆■]\s*\S/u.test(text)) return '有列表符号，公文用一、（一）1.（1）';
  return undefined;
}

/** One question at the first of many short lines that follow each other: cells of a table that lost its lines. */
function askAboutScattered(lines: readonly DraftLine[], notes: Notes): void {
  let run: DraftLine[] = [];
  const end = () => {
    const [first] = run;
    if (first !== undefined && run.length >= scattered) {
      notes.ask(
        first,
        `${run.length} 段正文`,
        '连着都很短，像是表格的单元格散成了行；把原表贴成用制表符或竖线分开的',
      );
    }
    run = [];
  };
  for (const line of lines) {
    if (
      line.cells === undefined &&
      line.text.length <= 20 &&
      !endsSentence(line.text) &&
      numeralOf(line.text) === undefined
    )
      run.push(line);
    else end();
  }
  end();
}
