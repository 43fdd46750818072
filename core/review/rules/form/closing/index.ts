import type { ReviewRule } from '../../../review-rule.js';
import { attachmentLabelColon } from './attachment-label-colon.js';
import { attachmentNoteMarks } from './attachment-note-marks.js';
import { copiedToCopies } from './copied-to-copies.js';
import { copiedToStop } from './copied-to-stop.js';
import { documentDateForm } from './document-date-form.js';
import { issuanceWord } from './issuance-word.js';
import { noteForm } from './note-form.js';

/** What stands behind the text: 附件说明, 成文日期, 附注, 附件, 版记. */
export const closingRules: readonly ReviewRule[] = [
  attachmentNoteMarks,
  documentDateForm,
  noteForm,
  attachmentLabelColon,
  copiedToStop,
  copiedToCopies,
  issuanceWord,
];
