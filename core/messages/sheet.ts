import type { Sentence } from './sentence.js';

/** Sentences of the findings about sheets and cells. */
export const sheetSentences: Readonly<Record<string, Sentence>> = {};
