import { compare } from '../../core/decimal.js';
import { Sourced } from '../trace/origin.js';
import type { IndicatorScores, UsedMethod } from './read-indicators.js';
import { headerOf, rateOf, shownScore } from './score-figures.js';

/** How many indicators are named as the best and as the worst. */
const named = 3;

/**
 * The indicators with the highest or the lowest mean share of their full score; those alike everywhere say nothing, and
 * none is among both.
 */
export function extremes(indicators: readonly IndicatorScores[], side: 'best' | 'worst', decimals: number) {
  const telling = indicators.flatMap((indicator) => {
    const { full, mean, areEqual } = indicator;
    if (mean === undefined || areEqual || compare(full.value, '0') <= 0) return [];
    return [{ indicator, mean, rate: rateOf(mean, full) }];
  });
  const sign = side === 'best' ? -1 : 1;
  return telling
    .sort((a, b) => sign * compare(String(a.rate.value), String(b.rate.value)))
    .slice(0, Math.min(named, Math.floor(telling.length / 2)))
    .map(({ indicator, mean, rate }) => ({
      指标: headerOf(indicator),
      满分: new Sourced(indicator.full.value, indicator.full.origin),
      平均: shownScore(mean, decimals),
      得分率: rate,
    }));
}

/** A method as a notice tells it: its numbers always, a word only where it is not the usual one. */
export function methodRow({ chosen: { method, settings }, count }: UsedMethod) {
  const told = method.options.flatMap(({ name, label, words, default: usual }) => {
    const value = settings[name] ?? usual;
    if (words === undefined) return [`${label}${value}`];
    return value === usual ? [] : [`${label}取${words[value] ?? value}`];
  });
  const text = (words: string) => new Sourced(words, { ...count.origin, arithmetic: '评分方法的定义' });
  return {
    名称: text(method.title),
    设置: told.length === 0 ? null : text(told.join('、')),
    算法: text(method.formula),
    项数: count,
  };
}
