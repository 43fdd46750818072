import type { Cell } from '../cell.js';
import { parseChoice } from './choice.js';
import { type Reading, readAs } from './reading.js';

/** 是 as true, 否 as false; anything else (√, 有, TRUE) is reported, not interpreted. */
export function parseYesNo(cell: Cell): Reading {
  const { value, problems } = parseChoice(cell, ['是', '否']);
  return value === undefined ? { problems } : readAs(value === '是', ...problems);
}
