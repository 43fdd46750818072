/** Kept at most: texts of unusual widths make forms that never come again. */
const most = 1_000;

/**
 * The function with its results remembered by its argument, which must be plain data and say all that the result
 * depends on.
 */
export function remembered<Argument, Result>(
  make: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const known = new Map<string, Result>();
  return (argument) => {
    const key = JSON.stringify(argument);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const result = make(argument);
    known.set(key, result);
    return result;
  };
}
