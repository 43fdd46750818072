import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SheetSnapshot } from '../../../core/sheet/cell.js';
import { type Entry, sheet } from '../../core/sheet/build-sheet.js';
import { bookWith, writeRaw } from '../raw-books.js';
import { newFolder, run } from '../run-cli.js';
import { codeOf, rdStory } from '../story-rows.js';

/** US-01 收表体检: a table as a county sends it in. */

const header: readonly (readonly Entry[])[] = [
  [
    '序号',
    '县（市、区）',
    '申报企业',
    null,
    null,
    '辖区类型',
    '是否',
    null,
    null,
    '上年度',
    '年销售收入',
    '销售收入年度',
  ],
  [
    null,
    null,
    '企业名称',
    '统一社会信用代码',
    '主体类型',
    null,
    '规上',
    '战新',
    '纳统',
    '研发统计数',
    null,
    null,
  ],
];

const one = (serial: number, region: string | null, ...facts: Entry[]): readonly Entry[] => [
  serial,
  region,
  `安阳故事0${serial}有限公司`,
  codeOf(`0${serial}`),
  '企业',
  serial < 4 ? '区' : '县级市',
  ...facts,
];

/** 企业库 with a title, a line with the unit, two rows of header, merged regions, hidden rows, 合计 and a note. */
function receivedTable(withHeader = true): SheetSnapshot {
  const rows = [
    ['2025年申报企业汇总表'],
    ['单位：万元'],
    ...(withHeader ? header : [[], []]),
    one(1, '文峰区', '是', '是', '是', 12000, 80000, 2024),
    one(2, null, '否', '否', '是'),
    one(3, null, '否', '否', '是'),
    one(4, '林州市', '否', '否', '是'),
    one(5, null, '否', '否', '是'),
    one(6, null, '是', '否', '是', 0),
    ['合计', null, null, null, null, null, null, null, null, 12000, 80000],
    ['注：以上由各县（市、区）科技局填报，加盖公章。'],
  ];
  const headerMerges = ['A3:A4', 'B3:B4', 'C3:E3', 'F3:F4', 'G3:I3', 'K3:K4', 'L3:L4'];
  return sheet('企业库', rows, {
    merges: ['A1:L1', ...(withHeader ? headerMerges : []), 'B5:B7', 'B8:B10', 'A12:L12'],
    hiddenRows: [6, 8, 9],
  });
}

async function received(withHeader = true): Promise<string> {
  return writeRaw(await bookWith(rdStory, receivedTable(withHeader)));
}

describe('a table with title, two-row header, merged regions, hidden rows, 合计 and a note', () => {
  test('is told with its header, range, unit, hidden and left out rows, and is clean', async () => {
    const { code, out } = await run('check', await received());
    expect(out).toContain(
      '企业库：表头第3、4行，6 条（第5—10行）；单位 万元；没有用到的列：「序号」；隐藏 3 行：第6、8、9行（手动隐藏），已计入；第11行不计：合计行；第12行不计：说明行\n',
    );
    expect(out).toContain('没有发现问题。');
    expect(code).toBe(0);
  });

  test('counts the real enterprises, and lists the rows left out with the reason, in JSON', async () => {
    const { out } = await run('check', await received(), '--json');
    const { tables } = JSON.parse(out) as { readonly tables: readonly { readonly table: string }[] };
    expect(tables.find(({ table }) => table === 'enterprises')).toMatchObject({
      headerRows: [3, 4],
      rows: 6,
      firstRow: 5,
      lastRow: 10,
      hiddenRows: [6, 8, 9],
      ignoredRows: [
        { row: 11, reason: '合计行' },
        { row: 12, reason: '说明行' },
      ],
    });
  });

  test('has its merged region in every row', async () => {
    const { out } = await run('award', await received(), '--json');
    const { awards } = JSON.parse(out) as {
      readonly awards: readonly { readonly name: string; readonly region: string }[];
    };
    const regions = new Map(awards.map(({ name, region }) => [name, region]));
    expect([...regions].sort()).toEqual([
      ['安阳故事01有限公司', '文峰区'],
      ['安阳故事02有限公司', '文峰区'],
      ['安阳故事03有限公司', '文峰区'],
      ['安阳故事04有限公司', '林州市'],
      ['安阳故事05有限公司', '林州市'],
      ['安阳故事06有限公司', '林州市'],
    ]);
  });

  test('without its header gives one finding and no amount', async () => {
    const path = await received(false);
    const out = join(newFolder(), '结果.xlsx');
    for (const [command = '', ...args] of [['check'], ['award', '--out', out]]) {
      const told = await run(command, path, ...args);
      expect(told.code).toBe(1);
      expect(told.out).toContain(
        '强制性 header-missing 企业库｜未找到表头：缺少「统一社会信用代码」「名称」',
      );
      expect(told.out).toContain('共 1 个问题：强制性 1、核实性 0、提示 0。');
      expect(told.out).not.toContain('可算');
    }
    expect(existsSync(out)).toBe(false);
  });
});
