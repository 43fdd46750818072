import type { SheetRule } from '../rule.js';
import { indicatorBlank } from './indicator-blank.js';
import { indicatorPercentScale } from './indicator-percent-scale.js';
import { indicatorShare } from './indicator-share.js';
import { indicatorUnit } from './indicator-unit.js';
import { indicatorUnlisted } from './indicator-unlisted.js';
import { indicatorValueDiffers } from './indicator-value-differs.js';
import { indicatorYearJump } from './indicator-year-jump.js';

/** The data that regions are scored by. */
export const indicatorRules: readonly SheetRule[] = [
  indicatorUnlisted,
  indicatorUnit,
  indicatorBlank,
  indicatorShare,
  indicatorPercentScale,
  indicatorYearJump,
  indicatorValueDiffers,
];
