import type { Rule } from '../../../rules/rule.js';
import { cellTextTooLong } from './cell-text-too-long.js';
import { cellsOutside } from './cells-outside.js';
import { characterRemoved } from './character-removed.js';
import { mergeOutside } from './merge-outside.js';
import { mergeOverlap } from './merge-overlap.js';
import { sharedStringMissing } from './shared-string-missing.js';

/** What the reader of workbooks notices in a workbook that it can read. */
export const readingRules: readonly Rule[] = [
  sharedStringMissing,
  cellTextTooLong,
  characterRemoved,
  cellsOutside,
  mergeOutside,
  mergeOverlap,
];
