import type { Citation } from '../../../citation.js';

/** The standard of unified social credit codes. */
export const codeStandard: Citation = { document: 'GB 32100—2015' };
