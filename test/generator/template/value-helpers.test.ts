import { expect, test } from 'vitest';
import { faults, filledText, sentences } from './filling.js';

test('a helper takes fields, numbers, words, other helpers and what is given by name', () => {
  const data = { 名单: [{ 金额: '650.5' }, { 金额: '669.5' }], 本期: 303, 上期: '87' };
  expect(filledText('{{大写 (合计 名单 "金额")}}', data)).toBe('人民币壹仟叁佰贰拾万元整');
  expect(filledText('{{增长 本期 上期 小数=2}}，{{增减 本期 上期 "家"}}', data)).toBe(
    '增长248.28%，增加216家',
  );
  expect(filledText('{{#each (从高到低 名单 "金额")}}{{金额}}；{{/each}}', data)).toBe('669.5；650.5；');
});

test('a helper tells of a missing argument, of a wrong one, of too few, too many and unknown ones', () => {
  expect(faults('{{日期 日}}', { 日: null })).toEqual(['template-value-missing 1:6']);
  expect(faults('{{日期 日}}', { 日: '2025-02-30' })).toEqual(['template-argument-kind 1:6 2025-02-30']);
  expect(faults('{{条数 日}}', { 日: '甲' })).toEqual(['template-argument-kind 1:6 文字']);
  expect(faults('{{日期区间 日}}', { 日: '2025-08-19' })).toEqual(['template-argument-count 1:1 日期区间']);
  expect(faults('{{日期 日 日}}', { 日: '2025-08-19' })).toEqual(['template-argument-count 1:1 日期']);
  expect(faults('{{日期 日 格式=1}}', { 日: '2025-08-19' })).toEqual(['template-argument-unknown 1:8 格式']);
  expect(faults('{{合技 日}}', { 日: '1' })).toEqual(['template-helper-unknown 1:1 合技 → 合计']);
});

test('what a helper refuses is a finding with its reason', () => {
  expect(faults('{{增长 本期 上期}}', { 本期: 5, 上期: 0 })).toEqual(['template-helper-refused 1:1 增长']);
  const [sentence] = sentences('{{增长 本期 上期}}', { 本期: 5, 上期: 0 });
  expect(sentence).toContain('上期为0，算不出增长率');
});
