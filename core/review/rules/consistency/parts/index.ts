import type { ReviewRule } from '../../../review-rule.js';
import { attachmentPages } from './attachment-pages.js';
import { signatureMissing } from './signature-missing.js';

/** Parts of a document that belong together. */
export const partRules: readonly ReviewRule[] = [signatureMissing, attachmentPages];
