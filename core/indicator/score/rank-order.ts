import { compare } from '../../decimal.js';
import type { RegionScore } from './score-regions.js';

/** The regions as they are printed: by rank, tied ones in the order given, those without a total last. */
export function rankOrder(regions: readonly RegionScore[]): readonly RegionScore[] {
  const place = ({ rank }: RegionScore) => rank?.rank ?? String(regions.length + 1);
  return [...regions].sort((a, b) => compare(place(a), place(b)));
}

/** 「第3」, 「并列第3」; 「未排名」 without a rank. */
export function rankText(rank: RegionScore['rank']): string {
  if (rank === undefined) return '未排名';
  return `${rank.isTied ? '并列' : ''}第${rank.rank}`;
}
