import type { ReviewRule } from '../../../review-rule.js';
import { classificationForm } from './classification-form.js';
import { copyNumberMissing } from './copy-number-missing.js';
import { handlingMarkMissing } from './handling-mark-missing.js';
import { signersDownward } from './signers-downward.js';
import { titleAbout } from './title-about.js';
import { titleEndMark } from './title-end-mark.js';
import { titleType } from './title-type.js';
import { urgencyWord } from './urgency-word.js';

/** 版头 and the title. */
export const headRules: readonly ReviewRule[] = [
  copyNumberMissing,
  classificationForm,
  urgencyWord,
  handlingMarkMissing,
  signersDownward,
  titleAbout,
  titleType,
  titleEndMark,
];
