/** A mark changed from half to full width; `column` counts characters from 1. */
export interface PunctuationChange {
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** What may stand on the Chinese side of a mark: a character, or a mark of Chinese text. */
const chinese = /[\p{Script=Han}，。：；？！（）、〔〕《》“”‘’【】…—]/u;

/**
 * Half-width marks in Chinese text made full-width: those beside a Chinese character, and not between digits or Latin
 * letters. A bracket is changed with its partner. Numbers, digits and Latin text stay.
 *
 * @param line for the list of changes
 */
export function normalisePunctuation(
  text: string,
  line: number,
): { readonly text: string; readonly changes: PunctuationChange[] } {
  const marks = [...text];
  const changes: PunctuationChange[] = [];
  const change = (at: number) => {
    const from = marks[at] ?? '';
    const to = fullWidth[from];
    if (to === undefined) return;
    marks[at] = to;
    changes.push({ line, column: at + 1, from, to });
  };
  for (const [open, close] of bracketPairs(marks)) {
    const inner = marks.slice(open + 1, close).some((mark) => chinese.test(mark));
    if (inner || chinese.test(marks[open - 1] ?? '')) {
      change(open);
      change(close);
    }
  }
  marks.forEach((mark, at) => {
    if (mark === '(' || mark === ')' || fullWidth[mark] === undefined) return;
    const before = marks[at - 1] ?? '';
    const after = marks[at + 1] ?? '';
    const latin = /[\dA-Za-z]/u.test(before) && /[\dA-Za-z/]/u.test(after);
    if (!latin && (chinese.test(before) || chinese.test(after))) change(at);
  });
  return { text: marks.join(''), changes: changes.sort((a, b) => a.column - b.column) };
}

function bracketPairs(marks: readonly string[]): (readonly [number, number])[] {
  const open: number[] = [];
  return marks.flatMap((mark, at): (readonly [number, number])[] => {
    if (mark === '(') open.push(at);
    const start = mark === ')' ? open.pop() : undefined;
    return start === undefined ? [] : [[start, at]];
  });
}
