import type { SheetSnapshot } from '../cell.js';
import type { TableDefinition } from '../table.js';
import { type FoundHeader, findHeader } from './find-header.js';

/** A header with the table that it fits. */
export interface FittingHeader {
  readonly definition: TableDefinition;
  readonly header: FoundHeader;
}

/**
 * Whether the header names enough columns to be taken for the table's, wherever it stands: all required ones of an
 * optional table, half of them of a required one. A column named twice counts too: it is asked about later.
 */
export function isFitting({ columns, required }: TableDefinition, header: FoundHeader): boolean {
  const needed = columns.filter((column) => column.required);
  const named = namedColumns(header);
  return needed.filter(({ id }) => named.has(id)).length >= (required ? needed.length / 2 : needed.length);
}

/** The tables whose columns the header of a sheet names most of; several when they are equal. */
export function bestFits(
  sheet: SheetSnapshot,
  definitions: readonly TableDefinition[],
): readonly FittingHeader[] {
  const fitting = definitions.flatMap((definition): readonly FittingHeader[] => {
    const header = findHeader(sheet, definition);
    return header !== undefined && isFitting(definition, header) ? [{ definition, header }] : [];
  });
  const most = Math.max(...fitting.map(({ header }) => namedColumns(header).size));
  return fitting.filter(({ header }) => namedColumns(header).size === most);
}

function namedColumns({ columns, doubtful }: FoundHeader): ReadonlySet<string> {
  const twice = doubtful.flatMap(({ ids }) => (ids.length === 1 ? ids : []));
  return new Set([...columns.keys(), ...twice]);
}
