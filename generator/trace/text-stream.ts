import type { TextPlace } from '../comments/comment.js';

/** The text of a file in one piece. */
export interface TextStream {
  readonly text: string;
  /** The paragraph and the offset of a character. */
  placeOf(at: number): TextPlace;
  /** The paragraph of that index. */
  paragraph(index: number): string;
}

/** The paragraphs one after the other, with nothing between them. */
export function textStream(paragraphs: readonly string[]): TextStream {
  const starts: number[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    starts.push(length);
    length += paragraph.length;
  }
  return {
    text: paragraphs.join(''),
    paragraph: (index) => paragraphs[index] ?? '',
    placeOf(at) {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      return { paragraph: low, offset: at - (starts[low] ?? 0) };
    },
  };
}
