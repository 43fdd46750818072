import type { ReviewRule } from '../../review-rule.js';
import { lookRules } from './looks/index.js';
import { pageNumberRules } from './numbers/index.js';
import { pageRules } from './page/index.js';

/** How a .docx is set, as far as its styles tell. */
export const layoutRules: readonly ReviewRule[] = [...pageRules, ...lookRules, ...pageNumberRules];
