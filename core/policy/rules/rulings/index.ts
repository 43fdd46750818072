import type { Rule } from '../../../rules/rule.js';
import { readingAmbiguous } from './reading-ambiguous.js';
import { readingOptionUnknown } from './reading-option-unknown.js';
import { readingUnknown } from './reading-unknown.js';
import { rulingIncomplete } from './ruling-incomplete.js';
import { rulingOfProject } from './ruling-of-project.js';
import { rulingOverridden } from './ruling-overridden.js';
import { rulingTwice } from './ruling-twice.js';

/** What 口径 chooses. */
export const rulingRules: readonly Rule[] = [
  readingUnknown,
  readingAmbiguous,
  readingOptionUnknown,
  rulingTwice,
  rulingIncomplete,
  rulingOfProject,
  rulingOverridden,
];
