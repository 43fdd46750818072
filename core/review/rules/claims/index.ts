import type { ReviewRule } from '../../review-rule.js';
import { claimAverageGrowth } from './changes/claim-average-growth.js';
import { claimDifference } from './changes/claim-difference.js';
import { claimDirection } from './changes/claim-direction.js';
import { claimDoubling } from './changes/claim-doubling.js';
import { claimGrowth } from './changes/claim-growth.js';
import { claimMultiple } from './changes/claim-multiple.js';
import { claimPoints } from './changes/claim-points.js';
import { amountUnit } from './figures/amount-unit.js';
import { bookFigure } from './figures/book-figure.js';
import { claimRank } from './figures/claim-rank.js';
import { indicatorTie } from './figures/indicator-tie.js';
import { claimAverage } from './wholes/claim-average.js';
import { claimPerTenThousand } from './wholes/claim-per-ten-thousand.js';
import { claimShare } from './wholes/claim-share.js';
import { impliedTotal } from './wholes/implied-total.js';
import { partsOverTotal } from './wholes/parts-over-total.js';
import { partsSum } from './wholes/parts-sum.js';
import { respectivelyCount } from './wholes/respectively-count.js';
import { totalSum } from './wholes/total-sum.js';

/** Numbers in prose: what a sentence says of them, held against each other and the workbook. */
export const claimRules: readonly ReviewRule[] = [
  claimDoubling,
  claimGrowth,
  claimDifference,
  claimDirection,
  claimMultiple,
  claimPoints,
  claimAverageGrowth,
  claimShare,
  impliedTotal,
  claimAverage,
  partsOverTotal,
  partsSum,
  totalSum,
  respectivelyCount,
  claimPerTenThousand,
  bookFigure,
  claimRank,
  indicatorTie,
  amountUnit,
];
