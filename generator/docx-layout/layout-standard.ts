import type { LayoutStandard } from '../../core/review/layout/layout-standard.js';
import { gbt9704 } from '../layout/gbt-9704.js';
import { houseStyle } from '../layout/house-style.js';

/** GB/T 9704—2012 as the rules on layouts ask for it. */
export const layoutStandard: LayoutStandard = { ...gbt9704, pageNumberDash: houseStyle.pageNumberDash };
