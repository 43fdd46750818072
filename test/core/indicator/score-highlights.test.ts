import { expect, test } from 'vitest';
import { findRobustness } from '../../../core/indicator/score/robustness.js';
import { scoreRegions } from '../../../core/indicator/score/score-regions.js';
import { scoreHighlights } from '../../../core/report/score/score-highlights.js';
import { frameworkOf, methodsOf, regionOf, smallFramework } from './framework-under-test.js';

const small = frameworkOf(smallFramework);
const scoringOf = (...values: readonly (string | undefined)[]) =>
  scoreRegions(
    small,
    methodsOf('目标完成率'),
    values.map((c, index) => regionOf('甲乙丙丁戊己庚'.charAt(index), { a: '10', b: '10', c })),
  );

test('tells both ends with ties, the nearest neighbours, and who has no rank', () => {
  const lines = scoreHighlights(scoringOf('90', '80', '70', '70', '60', '50', undefined), undefined);
  expect(lines).toEqual([
    '前三名：甲、乙、丙（并列第3）、丁（并列第3）。第一名与最后一名相差 28.00 分。',
    '相邻两名最接近的：甲与乙，相差 7.00 分。',
    '没有排名的：庚，数据不全。',
  ]);
  const [ends] = scoreHighlights(scoringOf('90', '80', '70', '60', '50', '50'), undefined);
  expect(ends).toContain('后三名：丁、戊（并列第5）、己（并列第5）。');
});

test('tells how steady the ranks are', () => {
  const scoring = scoringOf('90', '80', '70');
  const line = scoreHighlights(scoring, findRobustness(scoring)).at(-1);
  expect(line).toMatch(/^稳健性：换用其他方法、少计一项指标，共 \d+ 种试算，名次始终不变的 \d 个/);
});

test('has nothing to say of one region, or of none with a total', () => {
  expect(scoreHighlights(scoringOf('90'), undefined)).toEqual([]);
  expect(scoreHighlights(scoringOf(undefined), undefined)).toEqual(['没有排名的：甲，数据不全。']);
});
