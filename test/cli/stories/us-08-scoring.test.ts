import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadRegions } from '../../../cli/data/load-regions.js';
import type { EntryRow } from '../../../workbook/books/entry-row.js';
import { newFolder, run } from '../run-cli.js';
import { changed, chosen, indicatorBookOf, sound } from '../score/indicator-books.js';

/** US-08 指标考核通报, up to the result book: ten regions, eighteen indicators, blanks, percentages, equal scores. */

const share = '企业中有研发活动的企业占比';
const isShareOf = (region: string) => (row: EntryRow) =>
  row['region'] === region && row['indicator'] === share;

describe('ten regions by eighteen indicators', () => {
  let book: string;
  beforeAll(async () => {
    book = await indicatorBookOf({ ...sound, ...chosen });
  });

  test('are sound, and ranked with 并列 and the next place left out', async () => {
    const checked = await run('check', book);
    expect(checked.out).toContain('没有发现问题。');
    const { code, out } = await run('score', book);
    const ranks = [...out.matchAll(/^((?:并列)?第\d+)｜([^｜]+)/gm)].map(
      ([, rank, region]) => `${rank}${region}`,
    );
    expect(ranks).toHaveLength(10);
    expect(ranks.slice(1, 5)).toEqual([
      '第2内黄县',
      '并列第3汤阴县',
      '并列第3安阳高新技术产业开发区',
      '第5北关区',
    ]);
    expect(code).toBe(0);
  });

  test('without a chosen method are not scored', async () => {
    const { code, out } = await run('score', await indicatorBookOf(sound));
    expect(out).toContain('没有规定评分方法，也没有选定，不评分');
    expect(code).toBe(1);
  });
});

test('a weight of 7 for 6 in 创新主体 makes the class 26 and the whole 101', async () => {
  const book = await indicatorBookOf(
    changed('indicatorWeights', ({ indicator }) => indicator === '每万家企业法人中高新技术企业数', {
      weight: '7',
    }),
  );
  const { out } = await run('check', book);
  expect(out).toContain('创新主体各指标的权重合计 26｜应为 25');
  expect(out).toContain('全部指标的权重合计 101｜应为 100');
  const scored = await run('score', book);
  expect(scored.out).toContain('「每万家企业法人中高新技术企业数」的权重填的是「7」｜指标体系是 6');
  expect(scored.code).toBe(1);
});

test('a blank is not zero: the region has no total, and a rule is asked for', async () => {
  const book = await indicatorBookOf(
    changed('indicatorItems', ({ region, item }) => region === '林州市' && item === '省级以上创新平台数', {
      value: '',
    }),
  );
  const { code, out } = await run('score', book);
  expect(out).toContain('indicator-blank 原始数据!');
  expect(out).toContain('林州市缺 1 项：省级以上创新平台数；空白不是零，没有计入排名');
  expect(out).toMatch(/未排名｜林州市｜缺 1 项（试算：按零 [\d.]+，按其余折算 [\d.]+）/);
  expect(code).toBe(1);
});

test('「12.5%」 is read as 12.5, and 0.125 among whole percentages is asked about', async () => {
  const typed = changed('indicatorValues', isShareOf('滑县'), {
    value: { kind: 'text', text: '12.5%', style: 'cell' },
  });
  const { out } = await run('check', await indicatorBookOf(typed));
  expect(out).toContain('unit-in-cell 指标值!');
  expect(out).toContain('按本列单位填数字 12.5');
  const fraction = changed('indicatorValues', isShareOf('滑县'), { value: '0.125' });
  const { code, out: told } = await run('check', await indicatorBookOf(fraction));
  expect(told).toContain('indicator-percent-scale 指标值!');
  expect(code).toBe(1);
});

test('a value typed over its formula is held against numerator and denominator', async () => {
  const book = await indicatorBookOf(
    changed(
      'indicatorValues',
      ({ region, indicator }) => region === '滑县' && indicator === '全社会研发支出占地区生产总值比重',
      { value: '9.9' },
    ),
  );
  const { out } = await run('check', book);
  expect(out).toMatch(
    /indicator-value-differs 指标值!C\d+｜「指标值」填的是「9.9」，全社会研发经费÷地区生产总值×100是 /,
  );
});

test('the starter and its sample are made, and the sample is scored as it comes', async () => {
  const folder = newFolder();
  const made = await run('init', folder, '--kind', '指标', '--sample', '--date', '2025-08-19');
  expect(made.code).toBe(0);
  const { code, out } = await run('score', join(folder, '指标考核工作簿.xlsx'), '--json');
  const { regions: scored } = JSON.parse(out) as { readonly regions: readonly unknown[] };
  expect(scored).toHaveLength(loadRegions().regions.length);
  expect(code).toBe(0);
});
