import { widestInCharacters, widthInCharacters } from '../text-width.js';
import { breakPlaces, cutPlaces } from './break-places.js';
import { titleShape } from './title-shape.js';

/**
 * The lines of a title: given lines as they are, an only line that is too long broken between words so that the
 * lines form 梯形 or 菱形, no line is cut in the middle of a title in 《》 if that can be, and the last has more than one
 * character. Where no words allow it, a word is cut. Source: GB/T 9704—2012, 7.3.1.
 *
 * @param most characters a line may have
 */
export function titleLines(lines: readonly string[], most: number): readonly string[] {
  const [only = ''] = lines;
  if (lines.length !== 1 || widestInCharacters(only) <= most) return lines;
  const words = breakPlaces(only);
  const fewest = Math.ceil(widestInCharacters(only) / most);
  if (fewest > mostLines) return fillLines(only, words, most);
  const shaped = [words, cutPlaces(only)]
    .map((places) => bestArrangement(only, places, fewest, most))
    .find((best) => best !== undefined && !isHourglass(best));
  return shaped ?? fillLines(only, words, most);
}

/** A title of more lines is no title: it is filled line by line. */
const mostLines = 5;

function bestArrangement(
  text: string,
  places: readonly number[],
  fewest: number,
  most: number,
): readonly string[] | undefined {
  const choices = [fewest, fewest + 1].flatMap((count) => arrangements(text, places, count, most));
  const [first, ...others] = choices.map((choice) => ({ choice, cost: costOf(choice) }));
  return first === undefined
    ? undefined
    : others.reduce((best, next) => (next.cost < best.cost ? next : best), first).choice;
}

function isHourglass(lines: readonly string[]): boolean {
  return titleShape(lines.map(widthInCharacters)) === '沙漏形';
}

/** Every way to break the text into so many lines, none too wide and none much shorter than the even share. */
function arrangements(text: string, places: readonly number[], count: number, most: number): string[][] {
  const least = Math.max(2, (widestInCharacters(text) / count) * 0.4);
  const found: string[][] = [];
  function go(start: number, lines: readonly string[]): void {
    const left = count - lines.length;
    const rest = text.slice(start);
    if (left === 1) {
      const width = widestInCharacters(rest);
      if (width <= most && width >= least) found.push([...lines, rest]);
      return;
    }
    if (widestInCharacters(rest) > left * most) return;
    for (const place of places) {
      if (place <= start) continue;
      const line = text.slice(start, place);
      const width = widestInCharacters(line);
      if (width > most) break;
      if (width >= least) go(place, [...lines, line]);
    }
  }
  go(0, []);
  return found;
}

/** What an arrangement costs: the shape first, then where it is broken, then evenness and the number of lines. */
function costOf(lines: readonly string[]): number {
  const widths = lines.map(widthInCharacters);
  const shape = { 梯形: 0, 菱形: 0, 长方形: 30, 沙漏形: 100 }[titleShape(widths)];
  const spread = (Math.max(...widths) - Math.min(...widths)) / Math.max(...widths);
  const breaks = lines.slice(1).reduce((sum, next, index) => {
    const before = lines.slice(0, index + 1).join('');
    return sum + breakCost(before, next);
  }, 0);
  return shape + breaks + spread * 6 + lines.length * 5;
}

/** A break costs less before 关于 and after a whole authority, more where the sense runs on. */
function breakCost(before: string, next: string): number {
  const quoted = before.lastIndexOf('《') > before.lastIndexOf('》');
  const runsOn = /[的和与及或、对]$/u.test(before) || /关于$/u.test(before);
  const issued = /(?:印发|转发)$/u.test(before);
  const begins = /^(?:关于|印发|转发|《)/u.test(next);
  return (quoted ? 6 : 0) + (runsOn ? 4 : 0) - (begins || issued ? 4 : 0) + (/^的/u.test(next) ? 8 : 0);
}

/** Line by line as full as words allow; a word longer than a line is cut, and the last line is not one character. */
function fillLines(text: string, places: readonly number[], most: number): string[] {
  const lines = [''];
  const ends = [...places, text.length];
  let start = 0;
  for (const end of ends) {
    for (const part of cut(text.slice(start, end), most)) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && widestInCharacters(last + part) > most) lines.push(part);
      else lines.splice(-1, 1, last + part);
    }
    start = end;
  }
  const [before = '', last = ''] = lines.slice(-2);
  const taken = [...before].at(-1) ?? '';
  return lines.length > 1 && [...last].length === 1
    ? [...lines.slice(0, -2), before.slice(0, before.length - taken.length), taken + last]
    : lines;
}

function cut(word: string, most: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && widestInCharacters(part + character) > most) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
