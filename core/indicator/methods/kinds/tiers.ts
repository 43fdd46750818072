import type { DecimalText } from '../../../decimal.js';
import { compareMerit, type Direction, type Tier } from '../column.js';
import { markEach } from '../mark-each.js';
import type { Method } from '../method.js';

/** The first tier that the value reaches, its bound included; absent when it reaches none. */
export function tierOf<AnyTier extends Pick<Tier, 'bound'>>(
  value: DecimalText,
  tiers: readonly AnyTier[],
  direction: Direction,
): AnyTier | undefined {
  return tiers.find(({ bound }) => bound === undefined || compareMerit(value, bound, direction) >= 0);
}

/** 分档. */
export const tierMarks: Method = {
  id: 'tiers',
  title: '分档',
  formula: '达到哪一档得哪一档的分，恰为界限的算达到',
  source: '各地百分制评分表通行',
  options: [],
  lacks: ({ tiers }) => (tiers === undefined ? '没有写分档（tiers）' : undefined),
  mark: (column) =>
    markEach(
      column,
      (value) =>
        tierOf(value, column.tiers ?? [], column.direction)?.marks ?? { undefined: '不在任何一档之内' },
    ),
};
