/** Excel's limit for a sheet's name. */
const mostCharacters = 31;

/**
 * Names for new sheets that no sheet of the book has, whatever the case: as planned, or all with the same
 * number, 「汇总（2）」, so that the sheets of one result are told from those of an earlier one.
 *
 * @param suffixOf how a number above 1 is written behind a name
 * @returns planned name → new name
 */
export function newSheetNames(
  planned: readonly string[],
  existing: readonly string[],
  suffixOf: (number: number) => string = (number) => `（${number}）`,
): ReadonlyMap<string, string> {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : suffixOf(number);
    const names = planned.map((name) => name.slice(0, mostCharacters - suffix.length) + suffix);
    if (names.every((name) => !taken.has(name.toLowerCase()))) {
      return new Map(planned.map((name, index) => [name, names[index] ?? name]));
    }
  }
}

/** A formula with the new names of the planned sheets it refers to: `汇总!A1` → `'汇总（2）'!A1`. */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(/'([^']+)'!|([\p{L}\p{N}_.]+)!/gu, (reference, quoted?: string, bare?: string) => {
    const name = names.get(quoted ?? bare ?? '');
    return name === undefined ? reference : `'${name}'!`;
  });
}
