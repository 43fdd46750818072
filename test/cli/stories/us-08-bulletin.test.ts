import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EntryRows } from '../../../workbook/books/entry-row.js';
import { newFolder, run } from '../run-cli.js';
import {
  chosen,
  framework,
  indicatorBookOf,
  reported,
  sound,
  tenNames,
  withItems,
} from '../score/indicator-books.js';

/** US-08 指标考核通报, from the workbook to the notice. */

const entries = '发文字号: 安科〔2025〕20号\n工作要求: [{ 内容: 对照得分补短板。 }]\n';
const day = ['--date', '2025-08-19'];

interface Ranked {
  readonly region: string;
  readonly shown: string | null;
  readonly rank: { readonly shown: string; readonly rank: string } | null;
}

/** Scores a workbook into a result book beside it. */
async function scoreBook(book: string, ...args: string[]) {
  const out = join(dirname(book), `结果${args.length}.xlsx`);
  const told = await run('score', book, '--out', out, '--json', ...day, ...args);
  const { regions } = JSON.parse(told.out) as { readonly regions: readonly Ranked[] };
  return { result: out, code: told.code, regions };
}

async function draftFrom(book: string, ...args: string[]) {
  const folder = newFolder();
  const [out, data] = [join(folder, '通报.docx'), join(folder, '资料.yaml')];
  writeFileSync(data, entries);
  const from = ['--book', book, '--data', data];
  const told = await run('draft', '考核结果通报', ...from, '--out', out, ...day, ...args);
  const text = existsSync(out) ? (await mammoth.extractRawText({ buffer: readFileSync(out) })).value : '';
  return { ...told, lines: text.split('\n').filter((line) => line !== '') };
}

async function bulletinOf(rows: EntryRows, ...args: string[]) {
  const scored = await scoreBook(await indicatorBookOf(rows), ...args);
  return { ...scored, ...(await draftFrom(scored.result, '--final')) };
}

/** The rows below the header of 排名表: 第1, 殷都区, 86.07. */
function rankTable(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line, at) => line === '名次' && lines[at + 2] === '总分') + 3;
  const end = lines.indexOf('附件2');
  return Array.from({ length: (end - start) / 3 }, (_, row) =>
    lines.slice(start + row * 3, start + row * 3 + 3).join(' '),
  );
}

/** A copy of a result book with one of its sheets changed by hand. */
async function edited(book: string, sheetName: string, change: (sheet: ExcelJS.Worksheet) => void) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  const sheet = workbook.getWorksheet(sheetName);
  if (sheet === undefined) throw new Error(`No ${sheetName}`);
  change(sheet);
  const path = join(newFolder(), '改过.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

describe('the notice of ten regions', () => {
  let bulletin: Awaited<ReturnType<typeof bulletinOf>>;
  beforeAll(async () => {
    bulletin = await bulletinOf({ ...sound, ...chosen });
  });

  test('names the first three with both that are third, and the next is fifth', () => {
    const text = bulletin.lines.join('\n');
    expect(text).toMatch(
      /排名前三的是殷都区（第1，[\d.]+分）、内黄县（第2，[\d.]+分）、汤阴县（并列第3，[\d.]+分）、安阳高新技术产业开发区（并列第3，[\d.]+分）；排名后三的是/,
    );
    expect(rankTable(bulletin.lines)[4]).toMatch(/^第5 北关区 /);
    expect(bulletin.code).toBe(0);
  });

  test('says by which method, who chose it and when', () => {
    expect(bulletin.lines.join('\n')).toContain(
      '该体系没有规定评分方法，方法由局务会于2025年7月1日选定：19项用线性功效系数（基本分60、级差40、参照取样本），',
    );
  });

  test('has a table that is the ranking, line by line', () => {
    expect(rankTable(bulletin.lines)).toEqual(
      bulletin.regions.map(({ region, shown, rank }) => [rank?.shown, region, shown].join(' ')),
    );
  });

  test('has every figure with a cell, and nothing typed', async () => {
    const { out } = await draftFrom(bulletin.result, '--json', '--trace');
    const { figures } = JSON.parse(out) as {
      readonly figures: readonly { readonly verdict: string; readonly text: string }[];
    };
    expect(figures.length).toBeGreaterThan(200);
    expect(figures.filter(({ verdict }) => verdict === '未核')).toEqual([]);
  });
});

test('a blank, a 「12.5%」 and a 0.125 are told; the notice follows what was mended and says what lacks', async () => {
  const share = '企业中有研发活动的企业占比';
  const faulty = (values: Readonly<Record<string, unknown>>) => ({
    ...withItems((region, item) =>
      region === '林州市' && item === '省级以上创新平台数' ? undefined : reported(region, item),
    ),
    indicatorValues: (sound['indicatorValues'] ?? []).map((row) => {
      const value = row['indicator'] === share ? values[String(row['region'])] : undefined;
      return value === undefined ? row : { ...row, value };
    }),
  });
  const book = await indicatorBookOf(
    faulty({ 滑县: { kind: 'text', text: '12.5%', style: 'cell' }, 安阳县: '0.125' }) as EntryRows,
  );
  const { out: told } = await run('check', book);
  for (const rule of ['indicator-blank', 'unit-in-cell', 'indicator-percent-scale']) {
    expect(told).toContain(rule);
  }
  const scored = await scoreBook(book);
  expect(scored.code).toBe(1);
  expect(scored.regions.filter(({ rank }) => rank === null).map(({ region }) => region)).toEqual(
    expect.arrayContaining(['林州市', '滑县', '安阳县']),
  );

  const mended = await bulletinOf(faulty({}) as EntryRows);
  expect(mended.code).toBe(0);
  expect(mended.lines.join('\n')).toContain('林州市缺少省级以上创新平台数的数据，没有总分，不列入排名。');
  expect(rankTable(mended.lines)).toHaveLength(9);
});

test('whatever raw value changes, sentences and table are those of the new ranking', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...tenNames),
      fc.constantFrom(...framework.items.map(({ name }) => name)),
      fc.integer({ min: 1, max: 400 }),
      async (region, item, percent) => {
        const { lines, regions } = await bulletinOf(
          withItems((of, name) => {
            const own = reported(of, name);
            return of === region && name === item && own !== undefined
              ? String(Math.max(1, Math.round((Number(own) * percent) / 100)))
              : own;
          }),
        );
        const ranked = regions.filter(({ rank }) => rank !== null);
        expect(rankTable(lines)).toEqual(
          ranked.map((each) => [each.rank?.shown, each.region, each.shown].join(' ')),
        );
        const best = ranked
          .filter(({ rank }) => Number(rank?.rank) <= 3)
          .map((each) => `${each.region}（${each.rank?.shown}，${each.shown}分）`);
        expect(lines.join('\n')).toContain(`排名前三的是${best.join('、')}；`);
      },
    ),
    { numRuns: 4, seed: 8 },
  );
}, 60_000);

describe('a result book', () => {
  let book: string;
  beforeAll(async () => {
    book = (await scoreBook(await indicatorBookOf({ ...sound, ...chosen }))).result;
  });

  test.each<[string, string, (sheet: ExcelJS.Worksheet) => void]>([
    ['a total', '得分排名', (sheet) => (sheet.getCell('C6').value = 99)],
    ['a rank', '得分排名', (sheet) => (sheet.getCell('A7').value = 1)],
    ['a name', '得分排名', (sheet) => (sheet.getCell('B6').value = '林州市')],
    ['a contribution', '各指标得分', (sheet) => (sheet.getCell('C4').value = 1)],
    ['a method', '评分办法', (sheet) => (sheet.getCell('F4').value = '排名赋分')],
    ['who chose', '评分记录', (sheet) => (sheet.getCell('B9').value = '某某')],
    ['a line left out', '得分排名', (sheet) => sheet.spliceRows(10, 1)],
  ])('with %s changed by hand gives no document', async (_, sheetName, change) => {
    const { code, out, lines } = await draftFrom(await edited(book, sheetName, change));
    expect(out).toContain(
      'score-result-changed 得分排名｜得分、名次、评分办法或评分记录与评分时写出的不一致',
    );
    expect([code, lines]).toEqual([1, []]);
  });

  test('saved again or sorted otherwise gives the same document', async () => {
    const before = (await draftFrom(book)).lines;
    const again = await edited(book, '得分排名', (sheet) => {
      const [first, second] = [6, 7].map((row) => sheet.getRow(row).values);
      sheet.getRow(6).values = second ?? [];
      sheet.getRow(7).values = first ?? [];
    });
    expect((await draftFrom(again)).lines).toEqual(before);
  });

  test('that is none is told', async () => {
    const { code, out } = await draftFrom(await indicatorBookOf(sound));
    expect(out).toContain('强制性 score-result-none 不是评分的结果工作簿');
    expect(code).toBe(1);
  });

  test('without 评分记录 is to be made again', async () => {
    const path = await edited(book, '评分记录', (sheet) => sheet.workbook.removeWorksheet(sheet.id));
    expect((await draftFrom(path)).out).toContain('score-record 评分记录｜没有写明指标体系、指标体系出处');
  });
});

describe('a method set on the command line', () => {
  let book: string;
  const fill = (by: string, on: string) =>
    edited(book, '评分记录', (sheet) => {
      expect([sheet.getCell('A9').value, sheet.getCell('A10').value]).toEqual(['选定单位', '选定日期']);
      sheet.getCell('B9').value = by;
      sheet.getCell('B10').value = on;
    });
  beforeAll(async () => {
    book = (await scoreBook(await indicatorBookOf(sound), '--method', '极差,参照=样本')).result;
  });

  test('leaves open who chose it: without that there is no notice', async () => {
    const { code, out } = await draftFrom(book);
    expect(out).toContain('强制性 score-record-empty 评分记录!B9｜「选定单位」没有填');
    expect(out).toContain('强制性 score-record-empty 评分记录!B10｜「选定日期」没有填');
    expect(code).toBe(1);
  });

  test('is told with what was filled in by hand', async () => {
    const { code, lines } = await draftFrom(await fill('局务会', '2025年7月2日'), '--final');
    expect(lines.join('\n')).toContain(
      '方法由局务会于2025年7月2日选定：19项用极差（最低分0、最高分100、参照取样本），',
    );
    expect(code).toBe(0);
  });

  test('wants a day that is one', async () => {
    const { out } = await draftFrom(await fill('局务会', '七月'));
    expect(out).toContain(
      '强制性 score-record-form 评分记录!B10｜「选定日期」填的是「七月」｜年月日，如 2025-07-01',
    );
  });
});

test('classes, last time, and points added and taken off are told where there are some', async () => {
  const rows: EntryRows = {
    ...sound,
    ...chosen,
    evaluatedRegions: tenNames.map((region, index) => ({ region, class: index < 5 ? 'A类' : 'B类' })),
  };
  const first = await scoreBook(await indicatorBookOf(rows));
  const later = await indicatorBookOf({
    ...rows,
    adjustments: [{ region: '林州市', points: '30', reason: '获国家级奖励', basis: '样文' }],
  });
  const second = await scoreBook(later, '--last', first.result);
  const { lines, code } = await draftFrom(second.result, '--final');
  const text = lines.join('\n');
  expect(text).toMatch(/A类\n?共5个县（市、区），依次是林州市（第1，/);
  expect(text).toContain('名次上升的是林州市（升9）；名次下降的是殷都区（降1）、');
  expect(text).toContain('指标之外加分、扣分的：林州市，加30分：获国家级奖励。');
  expect(code).toBe(0);
});

test('a framework that has its own method needs nobody who chose one', async () => {
  const folder = newFolder();
  writeFileSync(
    join(folder, '体系.yaml'),
    `id: small\ntitle: 小体系\nsource: 样例文件\nyear: "2025"\nweights: points\nmethods: [{ method: rank }]\nindicators:\n  - name: 甲\n    weight: "100"\n    indicators:\n      - { id: a, name: 甲一, weight: "40" }\n      - { id: b, name: 甲二, weight: "60" }\n`,
  );
  writeFileSync(join(folder, '数据.csv'), '县区,a,b\n东,5,10\n西,10,20\n南,7,8\n');
  const out = join(folder, '结果.xlsx');
  await run(
    'score',
    join(folder, '数据.csv'),
    '--framework',
    join(folder, '体系.yaml'),
    '--out',
    out,
    ...day,
  );
  const { code, lines } = await draftFrom(out, '--final');
  expect(lines.join('\n')).toContain('评分方法按该体系的规定执行：2项用排名赋分');
  expect(lines.join('\n')).not.toContain('排名后三');
  expect(code).toBe(0);
});

test('indicators without classes are told without them', async () => {
  const folder = newFolder();
  const [system, values, out] = ['体系.yaml', '数据.csv', '结果.xlsx'].map((name) => join(folder, name));
  const alike = Array.from({ length: 21 }, (_, index) => `地区${index},5,${index}\n`).join('');
  writeFileSync(
    system ?? '',
    'id: flat\ntitle: 平体系\nsource: 样例文件\nyear: "2025"\nweights: shares\nmethods: [{ method: rank }]\nindicators:\n  - { id: a, name: 甲 }\n  - { id: b, name: 乙 }\n',
  );
  writeFileSync(values ?? '', `县区,a,b\n${alike}`);
  await run('score', values ?? '', '--framework', system ?? '', '--out', out ?? '', ...day);
  const { code, lines } = await draftFrom(out ?? '', '--final');
  expect(lines.join('\n')).toContain('《平体系》所列的指标和权重，分2项计分');
  expect(lines).not.toContain('各类指标得分和位次表');
  // More bars than can be told apart.
  expect(lines).not.toContain('各县（市、区）总分');
  expect(code).toBe(0);
});
