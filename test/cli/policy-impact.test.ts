import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { withoutOffice } from '../office/libre-office.js';
import { formulaCells, recomputedCells } from '../office/recompute.js';
import { newFolder, run, writeRows } from './run-cli.js';
import { rdStory, salesStory, signed } from './story-rows.js';

interface Totals {
  readonly certainWan: string;
  readonly upperBoundWan: string;
  readonly undecidedCount: number;
}

interface ImpactJson {
  readonly mark: string;
  readonly changes: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  readonly before: Totals;
  readonly after: Totals;
  readonly differenceWan: string;
  readonly enterprises: readonly {
    readonly name: string;
    readonly before: Totals;
    readonly after: Totals;
    readonly differenceWan: string;
  }[];
  readonly trialFindings: readonly { readonly rule: string }[];
}

function sets(settings: readonly string[]): string[] {
  return settings.flatMap((setting) => ['--set', setting]);
}

async function impact(book: string, ...settings: string[]): Promise<ImpactJson> {
  const { out } = await run('policy', 'impact', book, ...sets(settings), '--json', '--date', '2025-08-19');
  return JSON.parse(out) as ImpactJson;
}

async function totalsOfAward(book: string, ...args: string[]): Promise<Totals> {
  const { out } = await run('award', book, ...args, '--json', '--date', '2025-08-19');
  return (JSON.parse(out) as { readonly totals: Totals }).totals;
}

describe('a reading on trial', () => {
  test('gives the totals that award gives, as it is and with the reading set', async () => {
    const book = await writeRows(rdStory);
    const { before, after, differenceWan } = await impact(book, 'art4.capScope=all-articles');
    expect(before).toEqual(await totalsOfAward(book));
    expect(after).toEqual(await totalsOfAward(book, '--reading', 'art4.capScope=all-articles'));
    expect([before.certainWan, after.certainWan, differenceWan]).toEqual(['1320', '1270', '-50']);
  });

  test('may be named by its number in the register, and a line that opens is no amount', async () => {
    const book = await writeRows(salesStory());
    const { changes, before, after } = await impact(book, 'K1=upper');
    expect(changes).toEqual([
      { what: 'K1 年销售收入恰为5000万元', before: '待裁定，两个金额都列出', after: '按5000万元以上一档' },
    ]);
    expect([before.certainWan, before.undecidedCount, after.certainWan, after.undecidedCount]).toEqual([
      '0',
      1,
      '50',
      0,
    ]);
  });

  test('set as it is ruled changes nothing, and says so', async () => {
    const book = await writeRows(rdStory);
    const { code, out } = await run('policy', 'impact', book, '--set', 'art4.capScope=rd-all-levels');
    expect(code).toBe(0);
    expect(out).toContain('所设与现行相同');
    expect(out).toContain('0 家单位有变，4 家不变');
  });
});

describe('numbers of the law on trial', () => {
  test('change the amounts of the award year, enterprise by enterprise, the greatest difference first', async () => {
    const { changes, differenceWan, enterprises } = await impact(
      await writeRows(rdStory),
      '4-1.rate=4',
      '4-3.ceilingByRd.5=150',
    );
    expect(changes).toEqual([
      { what: '4-1 企业研发费用补助（首次） 比例', before: '5%', after: '4%' },
      { what: '4-3 年度累计上限 按研发费用的上限 5000（不含）以下', before: '200万元', after: '150万元' },
    ]);
    const shown = enterprises.map(
      ({ name, before, after, ...each }) =>
        `${name.slice(4, 6)} ${before.certainWan} ${after.certainWan} ${each.differenceWan}`,
    );
    expect(shown).toEqual(['01 650 530 -120', '02 200 150 -50', '03 250 200 -50', '04 220 220 0']);
    expect(differenceWan).toBe('-220');
  });

  test('go together with readings', async () => {
    const { after } = await impact(
      await writeRows(rdStory),
      'art4.capScope=all-articles',
      '4-3.ceilingByRd.3=650',
    );
    expect(after.certainWan).toBe('1320');
  });

  test('say which approvals would not stand, without calling for them to be mended', async () => {
    const codes = rdStory['enterprises']?.map(({ creditCode }) => creditCode);
    const approvals = [
      {
        creditCode: codes?.[2] ?? '',
        clause: '4-1',
        approvedWan: '240',
        reductionReason: '核减发票不合规部分',
        ...signed,
        awardYear: '2025',
      },
    ];
    const book = await writeRows({ ...rdStory, approvals });
    const { before, after, trialFindings } = await impact(book, '4-1.rate=4');
    expect([before.certainWan, before.undecidedCount, after.undecidedCount]).toEqual(['1310', 0, 1]);
    expect(trialFindings.map(({ rule }) => rule)).toEqual(['approval-above']);
    const { code, out } = await run('policy', 'impact', book, '--set', '4-1.rate=4');
    expect(code).toBe(0);
    expect(out).toContain('试算之下另有：\n强制性 approval-above');
  });
});

test('a second-hand policy is tried like any other, and says where it comes from', async () => {
  const [enterprise] = rdStory['enterprises'] ?? [];
  const book = await writeRows({
    batch: [{ awardYear: '2025', policy: 'puyang-pilot-bases' }],
    enterprises: [enterprise ?? {}],
    titles: [
      {
        creditCode: enterprise?.['creditCode'] ?? '',
        category: '中试基地',
        level: '省',
        grantedOn: '2024-06-24',
        firstTime: '是',
      },
    ],
  });
  const { changes, before, after } = await impact(book, '9-91.award.1=200');
  expect(changes.map(({ before: old, after: now }) => [old, now])).toEqual([['300万元', '200万元']]);
  expect([before.certainWan, after.certainWan]).toEqual(['600', '500']);
  const { out } = await run('policy', 'impact', book, '--set', 'P1=difference');
  expect(out).toContain('二手来源：');
  expect((await run('award', book)).code).toBe(0);
});

describe('what cannot be tried', () => {
  test.each([
    ['4-1.rat=6', '--set 4-1.rat=6：条款 4-1 没有参数「rat」；本条有：比例（rate）、单项上限（cap）'],
    ['4-9.rate=6', '所指的条款「4-9」不在本政策之内'],
    ['7-1.award.9=6', '参数 7-1.award 有 3 项，没有第「9」项'],
    ['4-1.rate=六', '这里是「六」；应为十进制数'],
    ['4-1.rate', '--set 「4-1.rate」少了等号'],
    ['art4.capScop=all-articles', '--set art4.capScop=all-articles：没有编号为「art4.capScop」的口径'],
    ['art4.capScope=all', '没有选项「all」'],
  ])('%s is wrong usage with what there is', async (setting, words) => {
    const { code, out, talk } = await run('policy', 'impact', await writeRows(rdStory), '--set', setting);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(talk).toContain(words);
  });

  test('several wrong settings are told at once; one number set twice is one of them', async () => {
    const args = sets(['4-1.rat=6', '4-1.cap=500', '4-1.cap=400', '7-1.award=1']);
    const { code, talk } = await run('policy', 'impact', await writeRows(rdStory), ...args);
    expect(code).toBe(2);
    expect(talk.trim().split('\n')).toHaveLength(3);
    expect(talk).toContain('--set 给 4-1.cap 写了两个数：500、400');
  });

  test('nothing set is wrong usage, a batch that cannot be computed stops with its findings', async () => {
    const without = await run('policy', 'impact', await writeRows(rdStory));
    expect(without.code).toBe(2);
    expect(without.talk).toContain('少写了选项「--set');
    const stopped = await run(
      'policy',
      'impact',
      await writeRows({ ...rdStory, batch: [] }),
      '--set',
      '4-1.rate=6',
    );
    expect(stopped.code).toBe(1);
    expect(stopped.out).toContain('没有试算');
  });
});

describe('the book of a trial', () => {
  async function comparisonBook(...settings: string[]): Promise<Uint8Array> {
    const out = join(newFolder(), '试算比较.xlsx');
    const { code } = await run(
      'policy',
      'impact',
      await writeRows(rdStory),
      ...sets(settings),
      '--out',
      out,
      '--date',
      '2025-08-19',
    );
    expect(code).toBe(0);
    expect(readdirSync(dirname(out))).toEqual(['试算比较.xlsx']);
    return readFileSync(out);
  }

  test('is marked as no basis, shows what was set, and has live totals', async () => {
    const book = await comparisonBook('4-1.rate=4', 'art4.capScope=all-articles');
    const [sheet, ...others] = readWorkbook(book).sheets;
    expect(others).toEqual([]);
    expect(sheet?.name).toBe('试算，不作依据');
    const texts = sheet?.cells.map(({ text }) => text) ?? [];
    expect(texts[0]).toBe('2025年度企业奖补试算比较（试算，不作依据）');
    expect(texts).toEqual(expect.arrayContaining(['4-1 企业研发费用补助（首次） 比例', '5%', '4%']));
    const sums = [...formulaCells(book).values()].filter(
      ({ formula }) => formula?.startsWith('SUM(') === true,
    );
    expect(sums.map(({ value }) => value)).toEqual([1320, 1149.9996, -170.0004, 0, 0, 0, 0]);
  });

  test.skipIf(withoutOffice)('adds up in LibreOffice to the same figures', async () => {
    const book = await comparisonBook('4-1.rate=4', '4-3.ceilingByRd.5=150');
    const theirs = recomputedCells(book);
    for (const [place, { value }] of formulaCells(book)) {
      expect(theirs.get(place)?.value, place).toBeCloseTo(Number(value), 7);
    }
  });

  test('is not written over a file, nor over the workbook read, and not at all without --out', async () => {
    const book = await writeRows(rdStory);
    const over = await run('policy', 'impact', book, '--set', '4-1.rate=6', '--out', book, '--force');
    expect(over.code).toBe(2);
    expect((await run('policy', 'impact', book, '--set', '4-1.rate=6', '--out', '比较.xls')).code).toBe(2);
    expect((await run('policy', 'impact', book, '--set', '4-1.rate=6')).code).toBe(0);
    expect(readdirSync(dirname(book))).toEqual(['工作簿.xlsx']);
    expect(existsSync('比较.xls')).toBe(false);
  });

  test('gives no document', async () => {
    const out = join(newFolder(), '试算比较.xlsx');
    await run('policy', 'impact', await writeRows(rdStory), '--set', '4-1.rate=6', '--out', out);
    const { code } = await run('draft', '拟奖补公示', '--book', out, '--out', join(newFolder(), '公示.docx'));
    expect(code).toBe(1);
  });
});
