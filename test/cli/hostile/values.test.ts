import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { enterpriseHeaders } from '../../core/sheet/award-book.js';
import { date, type Entry, error, sheet } from '../../core/sheet/build-sheet.js';
import { unzipText } from '../../workbook/build-xlsx.js';
import { bookWith, foundBy, writeRaw } from '../raw-books.js';
import { run } from '../run-cli.js';
import { codeOf, rdStory } from '../story-rows.js';

const rdHeaders = (unit: string) => [
  '信用代码',
  '研发年度',
  `研发费用${unit}`,
  '费用来源',
  '首次享受补助',
  '当年已享受补助',
  '其他层级研发补助（万元）',
];

/** 研发 with one amount for each of the enterprises 02, 03 …, all else sound. */
async function withAmounts(amounts: readonly Entry[], unit = '（万元）'): Promise<string> {
  const rows = amounts.map((amount, index) => [
    codeOf(`0${index + 2}`),
    2024,
    amount,
    '加计扣除',
    '是',
    '否',
    0,
  ]);
  return writeRaw(
    await bookWith({ ...rdStory, recognitions: [] }, sheet('研发', [rdHeaders(unit), ...rows])),
  );
}

/** The findings at a cell, and the certain total that `award` comes to. */
async function told(path: string, cell: string) {
  const { out } = await run('check', path, '--all');
  const lines = out.split('\n').filter((line) => line.includes(` ${cell}｜`));
  const award = await run('award', path);
  return {
    lines,
    certain: /可算：([\d.]+) 万元/.exec(award.out)?.[1],
    open: /待裁定：(\d+) 项/.exec(award.out)?.[1],
  };
}

describe('row 32: amounts as people write them', () => {
  test.each<[string, string, string]>([
    ['350万', '（万元）', '数字 350'],
    ['3,500,000', '（元）', '数字 3500000'],
    ['¥350', '（万元）', '数字 350'],
    ['3500000元', '（万元）', '数字 350'],
  ])(
    '%s%s is read in one way, which is said, and counts for nothing until mended',
    async (typed, unit, reading) => {
      const { lines, certain, open } = await told(await withAmounts([typed], unit), '研发!C2');
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(reading);
      expect({ certain, open }).toEqual({ certain: '0', open: '1' });
    },
  );

  test.each(['叁佰伍拾万元整', '约300', '>5000', '待定', '—', '无', '/', '350万美元'])(
    '%s is not read, and open',
    async (typed) => {
      const { lines, certain, open } = await told(await withAmounts([typed]), '研发!C2');
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(`number-form 研发!C2｜`);
      expect(lines[0]).toContain(`「${typed}」`);
      expect({ certain, open }).toEqual({ certain: '0', open: '1' });
    },
  );
});

test('row 33: a column of 万元 in which 元 was typed is asked about at each cell', async () => {
  const path = await withAmounts([31_200_000, 40_000_000, 52_000_000]);
  const { code, out } = await run('check', path);
  expect(code).toBe(1);
  for (const cell of ['C2', 'C3', 'C4']) expect(out).toContain(`unit-slip 研发!${cell}`);
  expect(out).toContain('元');
  expect((await run('award', path)).out).toContain('可算：0 万元');
});

test('row 34: no amount anywhere has a tail of binary digits', async () => {
  const path = await withAmounts([0.1 + 0.2, 1.005, 4285.75 - 787.8]);
  const result = path.replace('工作簿', '结果');
  const { code, out } = await run('award', path, '--out', result, '--json');
  expect(code).toBe(0);
  const { awards } = JSON.parse(out);
  // 5 % of 0.3, of 1.005 and of 3497.95 万元; nothing for the one barred.
  expect(awards.map((award: { readonly amountWan: string }) => award.amountWan)).toEqual([
    '0.015',
    '0.05025',
    '174.8975',
    '0',
  ]);
  expect(out).not.toMatch(/\d\.\d{12}/);
  const written = Object.entries(unzipText(readFileSync(result))).filter(([part]) =>
    /sheet\d+\.xml|sharedStrings/.test(part),
  );
  for (const [part, xml] of written) expect(xml, part).not.toMatch(/\d\.\d{12}/);
});

test.each<[string, Entry, string]>([
  ['negative', -1, 'number-negative'],
  ['1e21', 1e21, ''],
  ['the text NaN', 'NaN', 'number-form'],
  ['the text Infinity', 'Infinity', 'number-form'],
  ['#DIV/0!', error('#DIV/0!'), 'cell-error'],
  ['TRUE', true, 'number-form'],
])('row 35: %s is told, and the row is left out and counted', async (_, value, rule) => {
  const path = await withAmounts([value, 4000]);
  const { lines, certain, open } = await told(path, '研发!C2');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(rule);
  expect({ certain, open }).toEqual({ certain: '200', open: '1' });
  const { out } = await run('check', path, '--json');
  const column = JSON.parse(out).columns.find(
    ({ sheet: name, header }: { sheet: string; header: string }) =>
      name === '研发' && header.startsWith('研发费用'),
  );
  expect([column.valid, column.empty, column.faulty]).toEqual(rule === '' ? [2, 0, 0] : [1, 0, 1]);
});

test('row 36: percentages of several scales are asked about; none is multiplied in silence', async () => {
  const headers = [...enterpriseHeaders, '研发费用占销售收入比例（%）'];
  const percent = (value: number, text: string): Entry => ({ value, text, numberFormat: '0.00%' });
  const typed: readonly Entry[] = [37.9, 0.379, '37.9%', percent(0.379, '37.90%'), 12.5, 8.25];
  const rows = typed.map((value, index) => [
    codeOf(`0${index + 1}`),
    `安阳样例${index}`,
    '企业',
    '文峰区',
    '区',
    '否',
    '否',
    '是',
    value,
  ]);
  const path = writeRaw(
    await bookWith({ batch: rdStory['batch'] ?? [] }, sheet('企业库', [headers, ...rows])),
  );
  const found = (await foundBy(path)).filter((each) => / 企业库!I\d/.test(each));
  expect(found).toContain('percent-scale 企业库!I3');
  expect(found.filter((each) => !/I[34]$/.test(each))).toEqual([]);
  expect((await run('check', path)).code).toBe(1);
});

describe('row 37: dates', () => {
  const headers = ['信用代码', '认定年度', '发证日期', '有效期至', '方式'];
  const withDate = async (typed: Entry, date1904 = false) => {
    const book = await bookWith(
      { ...rdStory, rdExpenses: [] },
      sheet('高企', [headers, [codeOf('01'), 2025, typed, null, '认定']]),
    );
    return writeRaw({ ...book, date1904 });
  };

  test.each<[string, Entry, string]>([
    ['a serial without date format', 45_962, '2025-11-01'],
    ['eight digits', '20251101', '2025-11-01'],
    ['eight digits as a number', 20_251_101, '2025-11-01'],
    ['points', '2025.11.1', '2025-11-01'],
    ['full width', '２０２５年１１月１日', '2025-11-01'],
  ])('%s is read in one way, shown as ISO', async (_, typed, iso) => {
    const { out } = await run('check', await withDate(typed));
    const line = out.split('\n').find((each) => each.includes(' 高企!C2｜')) ?? '';
    expect(line).toContain('date-text');
    expect(line).toMatch(new RegExp(`${iso}|2025/11/1|2025年11月1日`));
  });

  test.each<[string, Entry]>([
    ['a month without a day', '2025年11月'],
    ['30 February', '2025-2-30'],
    ['29 February 1900', '1900-02-29'],
    [
      'a serial of 29 February 1900',
      { value: 60, text: '1900-02-29', isDate: true, numberFormat: 'yyyy-mm-dd' },
    ],
    ['a slip of the seed', '2023112日'],
    ['day and month that may be either', '1/11/2025'],
  ])('%s is no date, and never the first of anything', async (_, typed) => {
    const { code, out } = await run('check', await withDate(typed));
    expect(code).toBe(1);
    expect(out).toContain('date-form 高企!C2');
  });

  test('in a book that counts from 1904 are the days that Excel shows', async () => {
    const shown: Entry = {
      value: 45_962 - 1462,
      text: '2025-11-01',
      isDate: true,
      numberFormat: 'yyyy-mm-dd',
    };
    expect(await foundBy(await withDate(shown, true))).toEqual([]);
    // The same number counted from 1900 is a day of 2021, which does not fit 认定年度.
    expect(await foundBy(await withDate(shown))).not.toEqual([]);
    expect(await foundBy(await withDate(date('2025-11-01')))).toEqual([]);
  });
});

describe('row 67: regions', () => {
  const inRegion = async (region: string, kind: string) => {
    const enterprises = (rdStory['enterprises'] ?? []).map((row, index) =>
      index === 1 ? { ...row, region, regionKind: kind } : row,
    );
    return writeRaw(await bookWith({ ...rdStory, enterprises }));
  };

  test('one that is not on the list is told, sorted last and never dropped', async () => {
    const path = await inRegion('某某区', '区');
    expect(await foundBy(path)).toContain('region-unknown 企业库!D3');
    const { out } = await run('award', path, '--json');
    const { budget, awards } = JSON.parse(out);
    expect(awards.map(({ name }: { readonly name: string }) => name)).toContain('安阳故事02有限公司');
    expect(budget.byRegion.at(-1).region).toBe('县区待核');
  });

  test('an old name is told with the present one, and counts as it', async () => {
    const path = await inRegion('林县', '县级市');
    const { code, out } = await run('check', path);
    expect(code).toBe(0);
    expect(out).toMatch(/region-alias 企业库!D3｜.*林州市/);
    const { awards } = JSON.parse((await run('award', path, '--json')).out);
    expect(awards.find(({ name }: { readonly name: string }) => name === '安阳故事02有限公司').region).toBe(
      '林州市',
    );
  });

  test('a county that became a city is told when its kind is the old one', async () => {
    expect(await foundBy(await inRegion('林州市', '县'))).toContain('region-kind 企业库!E3');
  });
});
