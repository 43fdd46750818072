import type { Argument, Given, ParameterDefinition } from '../function-definition.js';
import { wrongArgument } from '../function-error.js';

/**
 * The arguments of each row of a column: one cell stands for every row, ranges must be as long as each other; an
 * argument left out is a row without cells. Throws `#VALUE!` with the lengths.
 */
export function rowsOf(
  parameters: readonly Pick<ParameterDefinition, 'name'>[],
  args: readonly Argument[],
): readonly (readonly (readonly Given[])[])[] {
  const lengths = args.map((argument) => argument?.length ?? 0);
  const count = Math.max(1, ...lengths);
  const other = lengths.findIndex((length) => length > 1 && length !== count);
  if (other >= 0) {
    const longest = parameters[lengths.indexOf(count)]?.name ?? '';
    throw wrongArgument(
      `行数不同：「${longest}」有${count}行，「${parameters[other]?.name ?? ''}」有${lengths[other] ?? 0}行`,
    );
  }
  return Array.from({ length: count }, (_, row) =>
    parameters.map((_parameter, index) => {
      const argument = args[index] ?? [];
      return argument[argument.length === 1 ? 0 : row] ?? [];
    }),
  );
}

/** The only cell of a row; `null` when the argument is left out. Throws `#VALUE!` for several. */
export function onlyCell(cells: readonly Given[], name: string): Given {
  if (cells.length > 1) throw wrongArgument(`「${name}」一行只能有一格，给了${cells.length}格；竖着给一列`);
  return cells[0] ?? null;
}
