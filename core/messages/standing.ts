import type { Finding } from '../finding.js';
import { quote } from './sentence.js';

/** What stands in the cell, quoted; 「」 for nothing. */
export function standing(finding: Finding): string {
  return quote(finding.actual ?? '');
}

/** The column as the sheet names it, in quotation marks; 「本列」 without marks when it is not known. */
export function columnName({ place }: Finding): string {
  const column = place.kind === 'sheet' ? place.column : undefined;
  return column === undefined ? '本列' : `「${column}」`;
}

/** 「「年销售收入」填的是「５２００」」: how most sentences about a value begin. */
export function filled(finding: Finding): string {
  return `${columnName(finding)}填的是${standing(finding)}`;
}
