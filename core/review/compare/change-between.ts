import { compare, subtract } from '../../decimal.js';
import { growthText } from '../claims/changes/pair.js';
import { showLike } from '../claims/show-number.js';
import type { StatedFigure } from './reading/stated-figure.js';

/** How much a number changed. */
export interface FigureChange {
  /** 「增加77家」, 「提高7.9个百分点」. */
  readonly difference: string;
  /** 「增长25.4%」; absent for percentages and for a number that was 0. */
  readonly rate?: string;
}

/** The change between two numbers of one unit; absent for equal ones, for 近, 约 and 超, and for 倍, 番 and 个百分点. */
export function changeBetween(earlier: StatedFigure, later: StatedFigure): FigureChange | undefined {
  const { quantity: base } = earlier;
  const { quantity: now } = later;
  if (base.nearness !== undefined || now.nearness !== undefined || compare(now.value, base.value) === 0)
    return undefined;
  if (now.unit === '%') return { difference: growthText({ now, base }, 1) };
  if (/^(?:倍|番|‰|个百分点)$/u.test(now.unit)) return undefined;
  const change = subtract(now.value, base.value);
  const difference = `${change.startsWith('-') ? '减少' : '增加'}${showLike(change.replace('-', ''), now)}`;
  return compare(base.value, '0') <= 0 ? { difference } : { difference, rate: growthText({ now, base }, 1) };
}
