import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { checkBook } from '../../core/sheet/check-book.js';
import { awardStarterPlan } from '../../workbook/books/award-starter.js';
import type { EntryRow, EntryRows } from '../../workbook/books/entry-row.js';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { writeBook } from '../../workbook/write/write-book.js';
import { withoutOffice } from '../office/libre-office.js';
import { formulaCells, recomputedCells } from '../office/recompute.js';
import { newFolder, run, writeRows } from './run-cli.js';
import { regions, sample } from './sample/sample-books.js';
import { rdStory, signed } from './story-rows.js';

const date = ['--date', '2025-08-19'];
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const codeAt = (index: number) => String(rdStory['enterprises']?.[index]?.['creditCode']);

const line = (index: number, given: EntryRow = {}): EntryRow => ({
  year: '2023',
  creditCode: codeAt(index),
  clause: '1-2',
  dueWan: '15',
  approvedWan: '15',
  ...given,
});

/** The texts of a sheet row by row, empty cells left out. */
function textsOf(book: Uint8Array, name: string): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const { row, text } of readWorkbook(book).sheets.find((sheet) => sheet.name === name)?.cells ?? []) {
    rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  return [...rows.values()].map((texts) => texts.join(' '));
}

/** A workbook of 台账 alone, in which every other table must be found nowhere. */
function ledgerRows(book: Uint8Array) {
  const tables = awardTables.map((table) => ({ ...table, required: table.id === 'ledger' }));
  return checkBook(readWorkbook(book), tables, regions);
}

async function expectSameSums(book: Uint8Array, least: number): Promise<void> {
  const ours = formulaCells(book);
  const theirs = recomputedCells(book);
  expect(ours.size).toBeGreaterThan(least);
  for (const [place, { value }] of ours) {
    expect(theirs.get(place)?.value, place).toBeCloseTo(Number(value), 7);
  }
}

describe('wenbiao ledger', () => {
  const rows: EntryRows = {
    ...rdStory,
    ledger: [
      line(0, { cityPaidWan: '6' }),
      line(1, { year: '2024', approvedWan: '10', reductionReason: '预算不足', districtPaidWan: '10' }),
      line(2, { year: '2021', cityPaidWan: { kind: 'text', text: '已拨' } }),
    ],
  };

  test('tells what is owed by region and age, and what it cannot count', async () => {
    const { code, out } = await run('ledger', await writeRows(rows), ...date);
    expect(code).toBe(1);
    expect(out).toContain('强制性 number-form 台账!H4｜');
    expect(out).toContain(
      '截至2025年8月19日，台账计入 2 行：\n  核定 25 万元，已拨 16 万元，欠拨 9 万元（2年 9）\n',
    );
    expect(out).toContain(
      '  文峰区：欠拨 9 万元（2年 9）\n  条款 1-2：欠拨 9 万元\n  另有 1 行有待处理的问题，没有计入：台账!4\n',
    );
    expect(out).toContain('按未拨计');
  });

  test('goes by its Chinese name, gives JSON, and writes a book with both sheets', async () => {
    const out = join(newFolder(), '欠拨.xlsx');
    const book = await writeRows(rows);
    const { out: text } = await run('台账', book, '--json', '--out', out, ...date);
    expect(JSON.parse(text)).toMatchObject({
      format: 'wenbiao-arrears/1',
      date: '2025-08-19',
      total: { lines: 2, unpaidWan: '9', unpaidByAge: { '1年': '0', '2年': '9' } },
      setAside: [{ source: '台账!4', rules: ['number-form'] }],
    });
    expect(readWorkbook(bytesOf(out)).sheets.map(({ name }) => name)).toEqual(['欠拨汇总', '欠拨明细']);
    expect(textsOf(bytesOf(out), '欠拨汇总')).toEqual(
      expect.arrayContaining([
        '文峰区 25.00 16.00 9.00 0.00 0.00 9.00 0.00 2',
        '1-2 25.00 16.00 9.00 0.00 0.00 9.00 0.00 2',
        '合计 25.00 16.00 9.00 0.00 0.00 9.00 0.00 2',
      ]),
    );
    expect(textsOf(bytesOf(out), '欠拨明细')[3]).toContain(
      '15.00 6.00 9.00 台账!F2 区级已拨没有填写，按未拨计',
    );
    expect((await run('ledger', book, '--out', out, ...date)).code).toBe(4);
  });

  test('tells a one-time award paid twice, when the book names its policy', async () => {
    const given = { clause: '4-1', dueWan: '20', approvedWan: '20', cityPaidWan: '20' };
    const twice = [line(5, given), line(5, { ...given, year: '2024' })];
    const named = await run('ledger', await writeRows({ ...rdStory, ledger: twice }), ...date);
    expect(named.out).toContain('paid-twice 台账!B3｜与 台账!B2 是同一笔一次性奖补（4-1），奖补了两次');
    expect(named.out).toContain('没有计入：台账!3');
    const unnamed = await run('ledger', await writeRows({ ...rdStory, batch: [], ledger: twice }), ...date);
    expect(unnamed.code).toBe(0);
  });

  test('needs a ledger with its columns, and nothing else', async () => {
    const plan = (sheet: string) => ({
      title: '名单',
      date: '2025-08-19',
      sheets: [
        {
          name: sheet,
          widths: [],
          rows: [
            (sheet === '台账' ? ['年度', '信用代码', '条款'] : ['序号']).map(
              (text) => ({ kind: 'text', text }) as const,
            ),
          ],
          gridlines: true,
          print: { orientation: 'portrait' } as const,
        },
      ],
    });
    for (const [sheet, rule] of [
      ['名单', 'sheet-missing'],
      ['台账', 'header-missing'],
    ] as const) {
      const path = join(newFolder(), '名单.xlsx');
      writeFileSync(path, await writeBook(plan(sheet)));
      const { code, out } = await run('ledger', path, ...date);
      expect(code).toBe(1);
      expect(out).toContain(rule);
      expect(out).toContain('没有汇总：改正以上问题后再试。');
    }
  });

  test.skipIf(withoutOffice)(
    'writes sums that come out alike in LibreOffice, also for an empty ledger',
    async () => {
      for (const [index, book] of [sample, { ...rdStory, ledger: [] }].entries()) {
        const out = join(newFolder(), '欠拨.xlsx');
        await run('ledger', await writeRows(book), '--out', out, ...date);
        await expectSameSums(bytesOf(out), index === 0 ? 50 : -1);
      }
    },
  );
});

describe('wenbiao award --ledger', () => {
  const odd: EntryRow = line(2, { year: '2021', documentNumber: '样科〔２０２１〕 7号' });
  const old = [line(0, { documentNumber: '样科〔2023〕66号', date: '2023-11-18', cityPaidWan: '6' }), odd];
  const approvals = [
    {
      creditCode: codeAt(1),
      clause: '4-1',
      approvedWan: '180',
      reductionReason: '核减20万元',
      ...signed,
      awardYear: '2025',
    },
  ];

  test('adds the approved awards below the old lines, and the new ledger is sound', async () => {
    const folder = newFolder();
    const recognitions = [
      { creditCode: codeAt(0), recognitionYear: '2022', manner: '认定' },
      ...(rdStory['recognitions'] ?? []),
    ];
    const book = await writeRows({ ...rdStory, recognitions, approvals, ledger: [old[0] ?? {}] });
    const args = ['award', book, '--out', join(folder, '结果.xlsx'), '--ledger', join(folder, '台账.xlsx')];
    const { code, out, talk } = await run(...args, ...date);
    expect(code).toBe(0);
    expect(out).toContain('新台账：登记2025年度奖补 5 行');
    expect(talk).toContain('已写入 新台账');
    const bytes = bytesOf(join(folder, '台账.xlsx'));
    expect(ledgerRows(bytes).findings).toEqual([]);
    expect(textsOf(bytes, '台账').slice(1)).toEqual([
      `2023 ${codeAt(0)} 1-2 15.00 15.00 6.00 样科〔2023〕66号 2023-11-18`,
      `2025 ${codeAt(0)} 1-1 高企2025认定 50.00 50.00`,
      `2025 ${codeAt(0)} 4-1 研发2024 600.00 600.00`,
      `2025 ${codeAt(1)} 4-1 研发2024 200.00 180.00 核减20万元`,
      `2025 ${codeAt(2)} 4-1 研发2024 250.00 250.00`,
      `2025 ${codeAt(3)} 4-2 研发2024 220.00 220.00`,
    ]);
  });

  test('keeps what is not written plainly as it was typed, and columns of the bureau’s own', async () => {
    const tables = awardTables.map((table) =>
      table.id === 'ledger'
        ? {
            ...table,
            columns: [
              {
                id: 'own',
                title: '企业简称',
                type: { kind: 'text' },
                required: false,
                prompt: '',
                width: 9,
              } as const,
              ...table.columns,
            ],
          }
        : table,
    );
    const ledger = old.map((row, index) => ({ ...row, own: `简称${index}` }));
    const path = join(newFolder(), '工作簿.xlsx');
    writeFileSync(
      path,
      await writeBook(
        awardStarterPlan({ tables, regions, rows: { ...rdStory, ledger }, date: '2025-08-01' }),
      ),
    );
    const out = join(newFolder(), '台账.xlsx');
    await run('award', path, '--ledger', out, ...date);
    const texts = textsOf(bytesOf(out), '台账');
    expect(texts[0]).toMatch(/日期 企业简称$/);
    expect(texts[1]).toMatch(/2023-11-18 简称0$/);
    expect(texts[2]).toBe(`2021 ${codeAt(2)} 1-2 15.00 15.00 样科〔２０２１〕 7号 简称1`);
    const { findings, tables: found } = ledgerRows(bytesOf(out));
    expect(findings.map(({ rule }) => rule)).toEqual(['text-invisible']);
    expect(found.get('ledger')?.rows.length).toBeGreaterThan(4);
  });

  test.each<[string, EntryRows, readonly string[], string]>([
    [
      '强制性 problems are open',
      {
        ...rdStory,
        rdExpenses: (rdStory['rdExpenses'] ?? []).map((row, index) =>
          index === 0 ? { ...row, otherSubsidyWan: '-1' } : row,
        ),
      },
      [],
      'result-open 数据问题｜测算时还有 1 个强制性问题没有改正',
    ],
    [
      'a reading was only tried',
      rdStory,
      ['--reading', 'art4.capScope=all-articles'],
      'result-trial 核算记录',
    ],
  ])('writes no ledger while %s, as no document is drafted', async (_, rows, args, words) => {
    const out = join(newFolder(), '台账.xlsx');
    const told = await run('award', await writeRows(rows), '--ledger', out, ...args, ...date);
    expect(told.code).toBe(1);
    expect(told.out).toContain(words);
    expect(told.out).toContain('没有写新台账');
    expect(existsSync(out)).toBe(false);
  });

  test('refuses a ledger that has the batch already, and writes the result alone', async () => {
    const folder = newFolder();
    const first = join(folder, '台账.xlsx');
    await run('award', await writeRows(rdStory), '--ledger', first, ...date);
    const rows = ledgerRows(bytesOf(first)).tables.get('ledger')?.rows ?? [];
    const ledger = rows.map(({ cells }) =>
      Object.fromEntries(
        [...cells].flatMap(([id, { value }]) => (value === undefined ? [] : [[id, String(value)]])),
      ),
    );
    expect(ledger).toHaveLength(5);
    const again = join(folder, '又一份.xlsx');
    const result = join(folder, '结果.xlsx');
    const { code, out } = await run(
      'award',
      await writeRows({ ...rdStory, ledger }),
      '--out',
      result,
      '--ledger',
      again,
      ...date,
    );
    expect(code).toBe(1);
    expect(out).toContain('强制性 ledger-repeated 台账!B2｜已有2025年度的这一项（1-1，高企2025认定）');
    expect(out).toContain('没有写新台账');
    expect(existsSync(result)).toBe(true);
    expect(existsSync(again)).toBe(false);
  });

  test('is not the result book, and not the input', async () => {
    const book = await writeRows(rdStory);
    const out = join(newFolder(), '结果.xlsx');
    expect((await run('award', book, '--out', out, '--ledger', out)).code).toBe(2);
    expect((await run('award', book, '--ledger', book)).code).toBe(2);
    expect((await run('award', book, '--ledger', '台账.csv')).code).toBe(2);
  });
});

describe('objections in 公示异议', () => {
  const objection = (given: EntryRow): EntryRows => ({
    ...rdStory,
    objections: [
      {
        creditCode: codeAt(1),
        clause: '4-1',
        content: '研发费用重复归集',
        documentNumber: '样科〔2025〕9号',
        date: '2025-08-15',
        ...signed,
        awardYear: '2025',
        ...given,
      },
    ],
  });

  test.each([
    ['核查中', {}, '1120', 0],
    ['不成立', {}, '1320', 0],
    ['取消', {}, '1120', 0],
    ['调整', { adjustedWan: '150' }, '1270', 0],
    ['调整', {}, '1120', 1],
    ['取消', { documentNumber: '' }, '1120', 1],
    ['调整', { adjustedWan: '150', date: '', reviewer: '' }, '1120', 1],
    ['不成立', { documentNumber: '', date: '', handler: '', reviewer: '' }, '1320', 0],
    ['待定', {}, '1120', 1],
  ])('%s %j leaves a certain total of %s', async (verdict, given, total, exit) => {
    const book = await writeRows(objection({ verdict, ...given }));
    const { code, out } = await run('award', book, '--json', ...date);
    const isUnsigned = 'documentNumber' in given || 'date' in given;
    const isOpen = verdict === '待定' || (verdict !== '不成立' && isUnsigned);
    const json = JSON.parse(out) as { totals: { certainWan: string }; overrides: unknown };
    expect(json.totals.certainWan).toBe(total);
    expect(code).toBe(exit);
    expect(json.overrides).toMatchObject([
      { creditCode: codeAt(1), clause: '4-1', objection: isOpen ? '有待处理的问题' : verdict },
    ]);
  });

  test('are in 核算记录, and cancelled awards in 奖补测算表 with their reason', async () => {
    const out = join(newFolder(), '结果.xlsx');
    await run('award', await writeRows(objection({ verdict: '取消' })), '--out', out, ...date);
    expect(textsOf(bytesOf(out), '核算记录')).toContain(
      `公示异议 ${codeAt(1)} 4-1 取消，核定0万元，研发费用重复归集，样科〔2025〕9号，2025-08-15，经办高新技术科，复核规划财务科（公示异议!E2）`,
    );
    expect(textsOf(bytesOf(out), '奖补测算表').find((text) => text.includes(codeAt(1)))).toContain(
      '可算 0.00 公示异议：研发费用重复归集',
    );
  });
});

describe('资金预算', () => {
  const withBudget = (budgetWan: EntryRow[string]): EntryRows => ({
    ...rdStory,
    batch: [{ ...rdStory['batch']?.[0], budgetWan }],
  });

  test.each([
    [
      '1000',
      '预算：1000 万元，减可算合计后缺 320 万元',
      ['预算 「批次」所填 1,000.00', '结余 预算减可算合计；负数是缺口 -320.00'],
    ],
    ['1320', '预算：1320 万元，减可算合计后余 0 万元', ['结余 预算减可算合计；负数是缺口 0.00']],
    [
      '',
      '预算：「批次」没有填写，没有比较',
      ['预算 「批次」没有填写预算', '结余 预算减可算合计；负数是缺口'],
    ],
    [
      { kind: 'text', text: '约1000' } as const,
      '预算：有待处理的问题（number-form），没有比较',
      ['预算 有待处理的问题（number-form）'],
    ],
  ])('of %j is said and shown', async (budget, said, shown) => {
    const out = join(newFolder(), '结果.xlsx');
    const told = await run('award', await writeRows(withBudget(budget)), '--out', out, ...date);
    expect(told.out).toContain(`  ${said}\n`);
    expect(textsOf(bytesOf(out), '资金预算')).toEqual(
      expect.arrayContaining([...shown, '文峰区 1,320.00 0.00 0']),
    );
  });

  test('that is too small is a hint, and stops only --strict', async () => {
    const book = await writeRows(withBudget('1000'));
    const { code, out } = await run('award', book, '--json', ...date);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      budget: { leftWan: '-320' },
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: 'budget-short',
          severity: 'hint',
          facts: { certain: '1320', short: '320' },
        }),
      ]),
    });
    expect((await run('award', book, '--strict', ...date)).code).toBe(1);
  });

  test.skipIf(withoutOffice)('comes out alike in LibreOffice, also without any award', async () => {
    for (const rows of [sample, { ...rdStory, recognitions: [], rdExpenses: [] }]) {
      const out = join(newFolder(), '结果.xlsx');
      await run('award', await writeRows(rows), '--out', out, ...date);
      const cells = [...formulaCells(bytesOf(out)).keys()].filter((place) => place.startsWith('资金预算!'));
      expect(cells.length).toBeGreaterThanOrEqual(3);
      await expectSameSums(bytesOf(out), 2);
    }
  });
});
