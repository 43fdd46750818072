/** A half-width mark in Chinese text. */
export interface HalfWidthMark {
  /** In UTF-16 units from the text's beginning. */
  readonly at: number;
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
 * The half-width marks that Chinese text has in full width: those beside a Chinese character, and not between digits or
 * Latin letters. A bracket counts with its partner, and not without one.
 */
export function halfWidthMarks(text: string): readonly HalfWidthMark[] {
  const marks: HalfWidthMark[] = [];
  /** The text with what was changed so far: a mark beside one that is full-width now is in Chinese text too. */
  const now = [...text].map((mark) => ({ mark }));
  let at = 0;
  const offsets = now.map(({ mark }) => {
    const own = at;
    at += mark.length;
    return own;
  });
  const markAt = (index: number) => now[index]?.mark ?? '';
  const change = (index: number) => {
    const own = now[index];
    const to = fullWidth[own?.mark ?? ''];
    if (own === undefined || to === undefined) return;
    marks.push({ at: offsets[index] ?? 0, from: own.mark, to });
    own.mark = to;
  };
  for (const { open, close, hasChinese } of bracketPairs(now.map(({ mark }) => mark))) {
    if (hasChinese || chinese.test(markAt(open - 1))) {
      change(open);
      change(close);
    }
  }
  const look = (index: number) => {
    const mark = markAt(index);
    if (mark === '(' || mark === ')' || fullWidth[mark] === undefined) return;
    const [before, after] = [markAt(index - 1), markAt(index + 1)];
    const latin = /[\dA-Za-z]/u.test(before) && /[\dA-Za-z/]/u.test(after);
    if (!latin && (chinese.test(before) || chinese.test(after))) change(index);
  };
  // Of several in a row the first or the last stands beside a Chinese character.
  for (let index = 0; index < now.length; index += 1) look(index);
  for (let index = now.length - 1; index >= 0; index -= 1) look(index);
  return marks.sort((a, b) => a.at - b.at);
}

/** Half-width brackets in pairs, and whether a Chinese character stands between them. */
function bracketPairs(
  marks: readonly string[],
): { readonly open: number; readonly close: number; readonly hasChinese: boolean }[] {
  const open: { readonly at: number; readonly seen: number }[] = [];
  let seen = 0;
  return marks.flatMap((mark, at) => {
    if (chinese.test(mark)) seen += 1;
    if (mark === '(') open.push({ at, seen });
    const start = mark === ')' ? open.pop() : undefined;
    return start === undefined ? [] : [{ open: start.at, close: at, hasChinese: seen > start.seen }];
  });
}
