import type { ReviewRule } from '../../../review-rule.js';
import { abbreviationEarly } from './abbreviation-early.js';
import { authorityDiffers } from './authority-differs.js';
import { countyForm } from './county-form.js';
import { issuedTitle } from './issued-title.js';
import { labelDiffers } from './label-differs.js';
import { nameReordered } from './name-reordered.js';
import { nameTurned } from './name-turned.js';
import { titleCopies } from './title-copies.js';

/** One thing under one name. */
export const nameRules: readonly ReviewRule[] = [
  titleCopies,
  issuedTitle,
  authorityDiffers,
  nameTurned,
  nameReordered,
  abbreviationEarly,
  labelDiffers,
  countyForm,
];
