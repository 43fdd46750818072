import { compare, type DecimalText } from '../../decimal.js';
import type { Cell } from '../cell.js';
import { countWhole } from '../rules/values/count-whole.js';
import { numberNegative } from '../rules/values/number-negative.js';
import { parseNumber } from './number.js';
import { type Reading, readAs, unreadable } from './reading.js';

const measureWords: ReadonlyMap<string, DecimalText> = new Map(
  ['人', '名', '家', '个', '项', '件', '份'].map((word) => [word, '1']),
);

/** A whole number of persons, enterprises or pieces, zero or more. */
export function parseCount(cell: Cell): Reading {
  const { value, problems } = parseNumber(cell, { factor: '1', units: measureWords });
  if (value === undefined) return { problems };
  if (compare(value, '0') < 0) return unreadable(numberNegative);
  if (value.includes('.')) return unreadable(countWhole);
  return readAs(value, ...problems);
}
