import type { Sentence } from './sentence.js';
import { creditCodeSentences } from './sheet/credit-code.js';
import { crossCheckSentences } from './sheet/cross-check.js';
import { structureSentences } from './sheet/structure.js';
import { valueSentences } from './sheet/values.js';

/** Sentences of the findings about sheets and cells. */
export const sheetSentences: Readonly<Record<string, Sentence>> = {
  ...structureSentences,
  ...valueSentences,
  ...creditCodeSentences,
  ...crossCheckSentences,
};
