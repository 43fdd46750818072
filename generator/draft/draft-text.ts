import type {
  CharacterPlace,
  DraftParagraph,
  DraftText,
  ParagraphKind,
} from '../../core/review/draft-text.js';
import type { DraftLine } from './draft-line.js';
import { type RecognisingOptions, recogniseDraft } from './recognise-draft.js';
import type { Recognised } from './recognition.js';

/** What a recognised element is called in a draft under review; what is not listed is body text. */
const kinds: Readonly<Record<string, ParagraphKind>> = {
  办理标注: 'handling-mark',
  会议文件编号: 'meeting-number',
  发文机关标志: 'authority-mark',
  发文字号: 'document-number',
  发文字号和签发人: 'document-number',
  签发人: 'signers',
  标题: 'title',
  题注: 'title-note',
  报告人: 'speaker',
  主送机关: 'recipients',
  表格: 'table-row',
  附件说明: 'attachment-note',
  发文机关署名: 'signature',
  签名章: 'signature',
  成文日期: 'document-date',
  发文机关署名和成文日期: 'document-date',
  附注: 'note',
  所印发内容的标题: 'issued-title',
  附件编号: 'attachment-label',
  附件标题: 'attachment-title',
  版记中的主送机关: 'imprint-recipients',
  抄送机关: 'copied-to',
  印发机关和印发日期: 'issuance',
  签发和校对: 'checked-by',
};

/** Elements whose lines are one text. */
const wholes: ReadonlySet<ParagraphKind> = new Set<ParagraphKind>([
  'title',
  'title-note',
  'recipients',
  'issued-title',
  'attachment-title',
  'copied-to',
]);

/**
 * A draft as paragraphs of known kind, for its review.
 *
 * @param source the lines of the file as they are, which `lines` were read from
 */
export function draftText(
  name: string,
  lines: readonly DraftLine[],
  source: readonly string[],
  options: RecognisingOptions = {},
): DraftText {
  const read = recogniseDraft(lines, name, options);
  const joinedAt = coverOf(read.recognised.filter(({ as }) => as === joinedLines));
  const elementAt = coverOf(read.recognised.filter(({ as }) => as !== joinedLines));
  const titleAt = read.recognised.find(({ as }) => as === '标题')?.from ?? 0;
  const placed = new SourcePlaces(source);
  const paragraphs: DraftParagraph[] = [];
  let part = 0;
  let table = 0;
  for (let at = 0; at < lines.length; ) {
    const first = lines[at];
    if (first === undefined) break;
    const element = elementAt(first.line);
    const kind = kindOf(element?.as ?? '', first, titleAt);
    const last = joinedAt(first.line)?.to ?? (wholes.has(kind) ? (element?.to ?? 0) : 0);
    let next = at + 1;
    while ((lines[next]?.line ?? Infinity) <= last) next += 1;
    const before = paragraphs.at(-1)?.kind;
    if (kind === 'attachment-label' || kind === 'issued-title') part += 1;
    if (kind === 'table-row' && (before !== kind || element?.from === first.line)) table += 1;
    const level = kind === 'heading' ? levelOf(element?.as ?? '') : undefined;
    paragraphs.push({
      index: paragraphs.length,
      kind,
      part,
      ...textOf(lines.slice(at, next), placed),
      ...(level !== undefined && { level }),
      ...(kind === 'table-row' && { table }),
      ...(first.cells !== undefined && { cells: first.cells }),
    });
    at = next;
  }
  return {
    name,
    lines: source,
    isWord: name.toLowerCase().endsWith('.docx'),
    paragraphs,
    pageKind: read.pageKind.kind,
    deviations: read.profile.deviations,
  };
}

/** How the recogniser calls lines that a scraped text broke. */
const joinedLines = '断行接排';

/** What covers a line, asked for in the order of the lines. */
function coverOf(extents: readonly Recognised[]): (line: number) => Recognised | undefined {
  const sorted = [...extents].sort((a, b) => a.from - b.from);
  let at = 0;
  return (line) => {
    while ((sorted[at]?.to ?? Infinity) < line) at += 1;
    const found = sorted[at];
    return found !== undefined && found.from <= line ? found : undefined;
  };
}

function kindOf(as: string, line: DraftLine, titleAt: number): ParagraphKind {
  if (as === '' || as === '正文') {
    if (line.line < titleAt) return 'stray';
    return line.cells === undefined ? 'body' : 'table-row';
  }
  return /^第[一二三四]层标题/u.test(as) ? 'heading' : (kinds[as] ?? 'body');
}

function levelOf(as: string): number | undefined {
  const at = '一二三四'.indexOf(/^第([一二三四])层/u.exec(as)?.[1] ?? '-');
  return at < 0 ? undefined : at + 1;
}

function textOf(lines: readonly DraftLine[], placed: SourcePlaces): Pick<DraftParagraph, 'text' | 'places'> {
  let text = '';
  const places: CharacterPlace[] = [];
  for (const { line, text: own } of lines) {
    const found = placed.placesOf(line - 1, own);
    const last = places.at(-1);
    const [begins] = found;
    if (/[A-Za-z,.]$/u.test(text) && /^[A-Za-z]/u.test(own) && last !== undefined && begins !== undefined) {
      text += ' ';
      places.push(last);
    }
    text += own;
    for (const place of found) places.push(place);
  }
  return { text, places };
}

/** Where the characters of lines stand in the file's own lines, which have white space and marks of Markdown besides. */
class SourcePlaces {
  /** How far each line of the file is read: several lines of a draft may stand in one. */
  private readonly read = new Map<number, number>();

  constructor(private readonly source: readonly string[]) {}

  placesOf(line: number, text: string): CharacterPlace[] {
    const whole = this.source[line] ?? '';
    const start = whole.indexOf(text, this.read.get(line) ?? 0);
    if (start >= 0) {
      this.read.set(line, start + text.length);
      return Array.from({ length: text.length }, (_, index) => ({ line, offset: start + index }));
    }
    let at = this.read.get(line) ?? 0;
    const places = Array.from({ length: text.length }, (_, index): CharacterPlace => {
      const mark = text.charAt(index);
      // A tab between cells stands for whatever the file has there.
      const found = mark === '\t' ? -1 : whole.indexOf(mark, at);
      const offset = found < 0 ? Math.min(at, Math.max(0, whole.length - 1)) : found;
      at = found < 0 ? at : found + 1;
      return { line, offset };
    });
    this.read.set(line, at);
    return places;
  }
}
