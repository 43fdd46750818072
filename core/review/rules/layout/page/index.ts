import type { ReviewRule } from '../../../review-rule.js';
import { layoutAttachmentPage } from './layout-attachment-page.js';
import { layoutFirstLine } from './layout-first-line.js';
import { layoutLinePitch } from './layout-line-pitch.js';
import { layoutMargins } from './layout-margins.js';
import { layoutMeasured } from './layout-measured.js';
import { layoutPaper } from './layout-paper.js';
import { layoutTitleCentred } from './layout-title-centred.js';

/** Paper, margins, lines and where paragraphs stand. */
export const pageRules: readonly ReviewRule[] = [
  layoutAttachmentPage,
  layoutFirstLine,
  layoutLinePitch,
  layoutMargins,
  layoutPaper,
  layoutTitleCentred,
  layoutMeasured,
];
