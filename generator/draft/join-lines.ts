import { widthInCharacters } from '../document/text-width.js';
import type { DraftLine } from './draft-line.js';
import { endsSentence, isAttachmentLabel, isDate, numeralOf } from './recognise/line-forms.js';
import type { Notes } from './recognition.js';

/**
 * The width at which a scraped text breaks its lines, in 字: the one that most of its lines have; absent when lines
 * are whole paragraphs. Many lines end within a few characters of it and none goes further beyond.
 */
export function wrapWidth(lines: readonly DraftLine[]): number | undefined {
  const widths = lines
    .filter(({ cells }) => cells === undefined)
    .map(({ text }) => widthInCharacters(text))
    .filter((width) => width > 12);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(Math.floor(width), (counts.get(Math.floor(width)) ?? 0) + 1);
  const [wrap, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  const full = widths.filter((width) => width > wrap - slack).length;
  const fits = Math.max(0, ...widths) <= Math.min(60, wrap + slack);
  return fits && count > 1 && full >= 6 && full >= widths.length * 0.4 ? wrap : undefined;
}

/** How much shorter or longer a full line may be: an indent, digits with spaces, marks that may not begin a line. */
const slack = 3.5;

/**
 * Lines that were one paragraph and were broken in mid-sentence, joined again. A line is joined to the one before
 * only when that one does not end as a sentence does and this one begins no element of its own.
 *
 * @param width as `wrapWidth` finds it
 */
export function joinLines(lines: readonly DraftLine[], width: number | undefined, notes: Notes): DraftLine[] {
  const joined: DraftLine[] = [];
  const parts: DraftLine[][] = [];
  let lastWidth = 0;
  for (const line of lines) {
    const before = joined.at(-1);
    const full = width !== undefined && lastWidth > width - slack;
    if (before !== undefined && continues(before, line, full)) {
      const gap = /[A-Za-z,.]$/u.test(before.text) && /^[A-Za-z]/u.test(line.text) ? ' ' : '';
      joined.splice(-1, 1, { ...before, lastLine: line.lastLine, text: before.text + gap + line.text });
      parts.at(-1)?.push(line);
    } else {
      if (before !== undefined && full && sentenceEnd.test(before.text) && beginsNothing(line)) {
        notes.ask(line, '新的一段', '上一行满行、正好到句末，分不出是不是同一段');
      }
      joined.push(line);
      parts.push([line]);
    }
    lastWidth = widthInCharacters(line.text);
  }
  for (const paragraph of parts.filter(({ length }) => length > 1)) {
    notes.tell(paragraph, '断行接排', `${paragraph.length} 行接成一段：前一行不在句末，后一行不是新的一段`);
  }
  return joined;
}

const sentenceEnd = /[。！？；：.!?;:…][”’」』）)》]?$/u;

function continues(before: DraftLine, line: DraftLine, full: boolean): boolean {
  if (before.cells !== undefined || before.depth !== undefined || !beginsNothing(line)) return false;
  if (isDate(before.text)) return false;
  // A full line may break behind a closing mark.
  if (full ? sentenceEnd.test(before.text) : endsSentence(before.text)) return false;
  if (/[，、,]$/u.test(before.text) || full) return true;
  // A sentence has ended in it, and another one has not: no heading does that.
  const heading = numeralOf(before.text) !== undefined;
  return heading ? /。./u.test(before.text) : /[。；，]./u.test(before.text);
}

function beginsNothing(line: DraftLine): boolean {
  return (
    line.cells === undefined &&
    line.depth === undefined &&
    line.bold === undefined &&
    numeralOf(line.text) === undefined &&
    !isDate(line.text) &&
    !isAttachmentLabel(line.text) &&
    !/^(?:附件[：:\d]|抄送|主送|附[：:]|[（(]?联系人|第[一二三四五六七八九十百]+[章条节])/u.test(line.text)
  );
}
