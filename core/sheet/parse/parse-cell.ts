import type { DecimalText } from '../../decimal.js';
import type { RegionList } from '../../region.js';
import { type Cell, isCellError } from '../cell.js';
import { cellError } from '../rules/structure/cell-error.js';
import { formulaUncached } from '../rules/structure/formula-uncached.js';
import type { ColumnDefinition } from '../table.js';
import { parseAmount } from './amount.js';
import { parseChoice } from './choice.js';
import { parseClause } from './clause.js';
import { parseCount } from './count.js';
import { parseCreditCode } from './credit-code.js';
import { parseDate } from './date.js';
import { parsePercent } from './percent.js';
import { parsePlainNumber } from './plain-number.js';
import { type Reading, unreadable } from './reading.js';
import { parseRegion } from './region.js';
import { parseText } from './text.js';
import { parseYear } from './year.js';
import { parseYesNo } from './yes-no.js';

/** What reading a cell depends on besides its column. */
export interface ParseContext {
  readonly date1904: boolean;
  readonly regions: RegionList;
  /** The batch's 奖补年度; absent while it is not known. */
  readonly awardYear?: number;
}

/** Error values, also those pasted as text. */
const errorText = /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** What keeps any cell from being read, whatever its column: an error value, a formula without result. */
export function unusableCell(cell: Cell): Reading | undefined {
  if (isCellError(cell.value) || (typeof cell.value === 'string' && errorText.test(cell.value))) {
    return unreadable(cellError);
  }
  return cell.value === undefined ? unreadable(formulaUncached, { formula: cell.formula ?? '' }) : undefined;
}

/**
 * Reads a cell that is not blank by its column's type.
 *
 * @param factor for amounts: what a plain 1 in the sheet is worth in 万元
 */
export function parseCell(
  cell: Cell,
  column: ColumnDefinition,
  factor: DecimalText,
  context: ParseContext,
): Reading {
  return unusableCell(cell) ?? parseByType(cell, column, factor, context);
}

function parseByType(
  cell: Cell,
  { type, required }: ColumnDefinition,
  factor: DecimalText,
  context: ParseContext,
): Reading {
  switch (type.kind) {
    case 'text':
      return parseText(cell, required);
    case 'credit-code':
      return parseCreditCode(cell);
    case 'region':
      return parseRegion(cell, context.regions);
    case 'yes-no':
      return parseYesNo(cell);
    case 'clause':
      return parseClause(cell);
    case 'choice':
      return parseChoice(cell, type.options, type.aliases);
    case 'year':
      return parseYear(cell, context.awardYear);
    case 'date':
      return parseDate(cell, context.date1904);
    case 'amount-wan':
      return parseAmount(cell, type.plausibleMost, factor);
    case 'percent':
      return parsePercent(cell, type.most);
    case 'number':
      return parsePlainNumber(cell);
    case 'count':
      return parseCount(cell);
  }
}
