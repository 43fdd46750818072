import type { ReviewRule } from '../../../review-rule.js';
import { layoutAttachmentLabelLooks } from './layout-attachment-label-looks.js';
import { layoutBodyLooks } from './layout-body-looks.js';
import { layoutHeadingBold } from './layout-heading-bold.js';
import { layoutImprintLooks } from './layout-imprint-looks.js';
import { layoutLevelOneLooks } from './layout-level-one-looks.js';
import { layoutLevelTwoLooks } from './layout-level-two-looks.js';
import { layoutLowerLevelLooks } from './layout-lower-level-looks.js';
import { layoutMarkColour } from './layout-mark-colour.js';
import { layoutSignerLooks } from './layout-signer-looks.js';
import { layoutTextColour } from './layout-text-colour.js';
import { layoutThemeFont } from './layout-theme-font.js';
import { layoutTitleLooks } from './layout-title-looks.js';

/** Typeface, size and colour of the elements. */
export const lookRules: readonly ReviewRule[] = [
  layoutAttachmentLabelLooks,
  layoutBodyLooks,
  layoutHeadingBold,
  layoutImprintLooks,
  layoutLevelOneLooks,
  layoutLevelTwoLooks,
  layoutLowerLevelLooks,
  layoutMarkColour,
  layoutSignerLooks,
  layoutTextColour,
  layoutThemeFont,
  layoutTitleLooks,
];
