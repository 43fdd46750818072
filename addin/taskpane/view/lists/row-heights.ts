/** Pixels taken for a row that was not drawn yet. */
const guess = 110;

/** The heights of the rows of a long list, measured or guessed, and where each row begins. */
export interface RowHeights {
  /** Pixels from the top of the list to the top of the row; of the row behind the last, the list's height. */
  readonly top: (index: number) => number;
  readonly total: () => number;
  /** The row at a number of pixels, the first or last one beyond the ends. */
  readonly indexAt: (pixels: number) => number;
  /** Takes a measured height; whether it is another than before. */
  readonly set: (index: number, height: number) => boolean;
}

/** Heights of so many rows, all guessed. */
export function createRowHeights(count: number): RowHeights {
  const heights = new Float64Array(count).fill(guess);
  const tops = new Float64Array(count + 1);
  /** From this row on `tops` does not agree with `heights`. */
  let stale = 0;
  const settle = () => {
    for (let index = stale; index < count; index += 1) {
      tops[index + 1] = (tops[index] ?? 0) + (heights[index] ?? 0);
    }
    stale = count;
  };
  const top = (index: number): number => {
    settle();
    return tops[Math.max(0, Math.min(index, count))] ?? 0;
  };
  return {
    top,
    total: () => top(count),
    indexAt: (pixels) => {
      settle();
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((tops[middle] ?? 0) <= pixels) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    set: (index, height) => {
      if (heights[index] === height || index >= count) return false;
      heights[index] = height;
      stale = Math.min(stale, index);
      return true;
    },
  };
}
