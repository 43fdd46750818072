import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reconciliation } from '../../../core/policy/calculations/reconcile-calculations.js';
import type { SheetSnapshot } from '../../../core/sheet/cell.js';
import type { EntryRow, EntryRows } from '../../../workbook/books/entry-row.js';
import { type Entry, formula, sheet } from '../../core/sheet/build-sheet.js';
import { bookWith, shownRows, writeRaw } from '../raw-books.js';
import { newFolder, run } from '../run-cli.js';
import { codeOf, rdStory } from '../story-rows.js';

/** US-05 表间勾稽: 汇总表, 测算表 and 台账 of one batch; 测算表 has a hidden row and a SUM that omits the last row. */

/** The story's six enterprises in three regions. */
const batch: EntryRows = {
  ...rdStory,
  enterprises: (rdStory['enterprises'] ?? []).map((enterprise, index): EntryRow => {
    if (index < 2) return enterprise;
    return index < 4
      ? { ...enterprise, region: '殷都区' }
      : { ...enterprise, region: '林州市', regionKind: '县级市' };
  }),
};

/** What the bureau computed itself, as it must be: code, clause, 万元. */
const right: readonly (readonly [string, string, number])[] = [
  [codeOf('01'), '1-1', 50],
  [codeOf('01'), '4-1', 600],
  [codeOf('02'), '4-1', 200],
  [codeOf('03'), '4-1', 250],
  [codeOf('04'), '4-2', 220],
];

/** 测算表 with its amounts in column H, records from row 5, row 6 hidden, 合计 in row 10. */
function calculations(total: Entry, lines = right): SheetSnapshot {
  const rows: Entry[][] = [
    ['2025年奖补测算表'],
    ['单位：万元'],
    [],
    ['序号', '信用代码', '名称', '县区', '规上', '条款', '事项', '测算额'],
    ...lines.map(([code, clause, amount], index): Entry[] => [
      index + 1,
      code,
      null,
      null,
      null,
      clause,
      null,
      amount,
    ]),
    ['合计', null, null, null, null, null, null, total],
  ];
  return sheet('测算表', rows, { merges: ['A1:H1'], hiddenRows: [6] });
}

const whole = formula('SUM(H5:H9)', 1320);

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly result: string;
  readonly path: string;
}

async function award(rows: EntryRows, ...sheets: SheetSnapshot[]): Promise<Outcome> {
  const path = writeRaw(await bookWith(rows, ...sheets));
  const result = path.replace('工作簿', '结果');
  const { code, out } = await run('award', path, '--out', result, '--date', '2025-08-19');
  return { code, out, result, path };
}

async function reconciliationOf(path: string): Promise<Reconciliation> {
  const { out } = await run('award', path, '--json');
  return (JSON.parse(out) as { readonly reconciliation: Reconciliation }).reconciliation;
}

async function draft(result: string) {
  const document = join(newFolder(), '公示.docx');
  const { code, out } = await run(
    'draft',
    '拟奖补公示',
    '--book',
    result,
    '--out',
    document,
    '--date',
    '2025-08-19',
  );
  return { code, out, isWritten: existsSync(document) };
}

describe('a SUM that omits the last row, and a hidden row', () => {
  const omitting = calculations(formula('SUM(H5:H8)', 1100));

  test('are told with the cell, both sums, the formula and what it leaves out', async () => {
    const { code, out } = await run('check', writeRaw(await bookWith(batch, omitting)));
    expect(code).toBe(1);
    expect(out).toContain(
      '强制性 total-mismatch 测算表!H10｜合计为 1100，明细合计为 1320，相差 -220；公式 SUM(H5:H8) 少计 H9｜',
    );
    expect(out).toContain('测算表：表头第4行，5 条（第5—9行）；单位 万元；');
    expect(out).toContain('；隐藏 1 行：第6行（手动隐藏），已计入；第10行不计：合计行');
    expect(out).toContain('共 1 个问题');
  });

  test('keep documents from being drafted, though every line is right', async () => {
    const { code, result } = await award(batch, omitting);
    expect(code).toBe(1);
    const told = await draft(result);
    expect(told).toMatchObject({ code: 1, isWritten: false });
    expect(told.out).toContain('result-open 数据问题｜测算时还有 1 个强制性问题没有改正');
  });
});

describe('测算表 that agrees', () => {
  test('is reconciled in number and amount, by region and by clause', async () => {
    const { code, out, path, result } = await award(batch, calculations(whole));
    expect(code).toBe(0);
    expect(out).toContain('测算表：4 家，1320 万元；测算：4 家，1320 万元，一致\n');
    const same = (of: string, count: number, wan: string) => ({
      of,
      enteredCount: count,
      computedCount: count,
      enteredWan: wan,
      undecidedWan: '0',
      computedWan: wan,
      differenceWan: '0',
    });
    const { of: _, ...total } = same('', 4, '1320');
    expect(await reconciliationOf(path)).toEqual({
      total,
      byRegion: [same('文峰区', 2, '850'), same('殷都区', 2, '470')],
      byClause: [same('1-1', 1, '50'), same('4-1', 3, '1050'), same('4-2', 1, '220')],
      undecidedCount: 0,
    });
    expect(await draft(result)).toMatchObject({ code: 0, isWritten: true });
  });
});

describe('测算表 that differs', () => {
  // The first computed 20 less than the policy gives, the last is forgotten.
  const lines = right.slice(0, -1).map(([code, clause, amount], index) => {
    return [code, clause, index === 1 ? 580 : amount] as const;
  });
  const differing = calculations(formula('SUM(H5:H8)', 1080), lines);
  const explained: readonly EntryRow[] = [
    {
      rule: 'calculation-differs',
      place: '测算表!H6',
      explanation: '扣回2023年多付的20万元，样财〔2025〕3号',
    },
    { rule: 'calculation-left-out', place: '企业库!A5', explanation: '该公司书面放弃，2025年7月1日来函' },
  ];

  test('is told line by line with the arithmetic, and in sums', async () => {
    const { code, out, path } = await award(batch, differing);
    expect(code).toBe(1);
    expect(out).toContain(
      '核实性 calculation-differs 测算表!H6｜条款 4-1 填了 580 万元，测算为 600 万元，相差 -20｜',
    );
    expect(out).toContain(
      '核实性 calculation-left-out 企业库!A5｜「安阳故事04有限公司」条款 4-2 测算为 220 万元，「测算表」没有这一行｜',
    );
    expect(out).toContain('测算表：3 家，1080 万元；测算：4 家，1320 万元，相差 -240 万元\n');
    const { byRegion, byClause } = await reconciliationOf(path);
    expect(byRegion.map(({ of, differenceWan }) => [of, differenceWan])).toEqual([
      ['文峰区', '-20'],
      ['殷都区', '-220'],
    ]);
    expect(byClause.map(({ of, differenceWan }) => [of, differenceWan])).toEqual([
      ['1-1', '0'],
      ['4-1', '-20'],
      ['4-2', '-220'],
    ]);
  });

  test('keeps documents from being drafted until it is explained', async () => {
    const told = await draft((await award(batch, differing)).result);
    expect(told).toMatchObject({ code: 1, isWritten: false });
    expect(told.out).toContain(
      '强制性 result-unexplained 数据问题｜「测算表」与测算还有 2 处不一致，没有说明｜',
    );

    const [first] = explained;
    const half = await draft(
      (await award({ ...batch, explanations: first ? [first] : [] }, differing)).result,
    );
    expect(half).toMatchObject({ code: 1, isWritten: false });
    expect(half.out).toContain('还有 1 处不一致');
  });

  test('is drafted from once explained, and every explanation is printed', async () => {
    const { code, out, result } = await award({ ...batch, explanations: explained }, differing);
    expect(code).toBe(0);
    expect(await draft(result)).toMatchObject({ code: 0, isWritten: true });
    const problems = shownRows(result, '数据问题');
    for (const { place = '', explanation = '' } of explained) {
      expect(out).toContain(`已说明：${explanation}`);
      const printed = problems.find((row) => row[2] === place);
      expect(printed?.at(-1)).toBe(explanation);
    }
  });

  test('is not explained by words that say nothing', async () => {
    const empty = explained.map((row) => ({ ...row, explanation: '经核实，情况属实' }));
    const { code, result } = await award({ ...batch, explanations: empty }, differing);
    expect(code).toBe(1);
    expect(await draft(result)).toMatchObject({ code: 1, isWritten: false });
  });
});

test('what 台账 already holds for the year is a payment made twice, with both rows', async () => {
  const paid: EntryRow = {
    year: '2025',
    creditCode: codeOf('04'),
    clause: '4-2',
    dueWan: '220',
    approvedWan: '220',
    cityPaidWan: '220',
  };
  const { code, out, result } = await award({ ...batch, ledger: [paid] }, calculations(whole));
  expect(code).toBe(1);
  expect(out).toContain(
    '强制性 calculation-paid 测算表!F9｜条款 4-2 在 台账!C2 已核定 220 万元，本年度又列一次｜删去重复的一行',
  );
  expect(await draft(result)).toMatchObject({ code: 1, isWritten: false });
});
