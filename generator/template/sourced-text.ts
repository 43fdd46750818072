import type { Origin } from '../trace/origin.js';
import type { TextSource, Traceable } from '../trace/text-source.js';

/** A stretch of a text and where it comes from. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly origin: Origin;
}

/** Text put together from pieces, with the origins of those that have one. */
export interface SourcedText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** A text that comes from one place, or from the template itself. */
export function sourcedText(text: string, origin?: Origin): SourcedText {
  const sourced = origin !== undefined && text !== '';
  return { text, stretches: sourced ? [{ start: 0, end: text.length, origin }] : [] };
}

/** One text of several, in their order. */
export function join(texts: readonly SourcedText[]): SourcedText {
  const stretches: Stretch[] = [];
  let length = 0;
  for (const piece of texts) {
    // One by one: a copy for each piece would make the time grow with the square of their number.
    for (const stretch of piece.stretches) stretches.push(shift(stretch, length));
    length += piece.text.length;
  }
  return { text: texts.map(({ text }) => text).join(''), stretches };
}

/** Without white space at both ends. */
export function trimText(whole: SourcedText): SourcedText {
  const { text, stretches } = whole;
  const trimmed = text.trim();
  if (trimmed === text) return whole;
  const cut = text.length - text.trimStart().length;
  const inside = stretches
    .map((stretch) => shift(stretch, -cut))
    .map(({ start, end, origin }) => ({
      start: Math.max(start, 0),
      end: Math.min(end, trimmed.length),
      origin,
    }))
    .filter(({ start, end }) => start < end);
  return { text: trimmed, stretches: inside };
}

/** The stretches as sources of the text at `path` of an element. */
export function sourcesAt(path: string, { stretches }: SourcedText): TextSource[] {
  return stretches.map((stretch) => ({ path, ...stretch }));
}

/** The element with these sources beside those it has; as it is when there are none. */
export function withSources<Element extends object>(
  element: Element,
  sources: readonly TextSource[],
): Element & Traceable {
  if (sources.length === 0) return element;
  const { sources: earlier = [] }: Traceable = element;
  return { ...element, sources: [...earlier, ...sources] };
}

function shift({ start, end, origin }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by, origin };
}
