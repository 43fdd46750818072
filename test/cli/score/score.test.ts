import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { newFolder, run } from '../run-cli.js';

const framework = `id: small
title: 小体系
source: 测试
weights: points
indicators:
  - name: 甲
    weight: "30"
    indicators:
      - { id: a, name: 甲一, weight: "10", target: "10" }
      - { id: b, name: 甲二, weight: "20", direction: lower, target: "10" }
  - { id: c, name: 乙一, weight: "70", target: "100" }
`;
const csv = '县区,a,b,c,分类\n东,5,10,80,A\n西,10,20,100,B\n南,5,10,80,B\n';

interface ScoreDocument {
  readonly regions: readonly {
    readonly region: string;
    readonly total: string | null;
    readonly rank: { readonly rank: string; readonly tied: boolean } | null;
    readonly change?: { readonly placesUp: string | null };
  }[];
}

/** A folder with the framework and a CSV, and the arguments that score it. */
function prepared(table = csv, system = framework) {
  const folder = newFolder();
  writeFileSync(join(folder, '体系.yaml'), system);
  writeFileSync(join(folder, '数据.csv'), table);
  const args = [
    'score',
    join(folder, '数据.csv'),
    '--framework',
    join(folder, '体系.yaml'),
    '--date',
    '2025-08-19',
  ];
  return { folder, args };
}

describe('score', () => {
  test('scores a CSV by a framework and a method, with every digit in JSON', async () => {
    const { args } = prepared('县区,a,b,c\n东,1,30,7\n西,10,10,100\n');
    const { code, out } = await run(...args, '--method', '目标完成率', '--json');
    const { regions } = JSON.parse(out) as ScoreDocument;
    expect(regions).toMatchObject([
      { region: '西', total: '100', rank: { rank: '1', tied: false } },
      { region: '东', total: '12.566666666666666666666666666666666666666666666667' },
    ]);
    expect(code).toBe(0);
  });

  test('scores nothing while no method is chosen, and says how to choose', async () => {
    const { folder, args } = prepared();
    const { code, out } = await run(...args, '--out', join(folder, '结果.xlsx'));
    expect(out).toContain('score-method-missing');
    expect(out).toContain('没有选定，不评分');
    expect(out).toContain('--suggest');
    expect(code).toBe(1);
    expect(() => readFileSync(join(folder, '结果.xlsx'))).toThrow();
  });

  test('suggests methods with what each would give, as a trial', async () => {
    const { args } = prepared();
    const { code, out } = await run(...args, '--suggest');
    expect(out).toContain('以下都是试算');
    expect(out).toContain('建议　--method 目标完成率');
    expect(out).toContain('不能用：3 项用不了，如「甲一」：没有写分档');
    expect(out).toContain('a 甲一：worst "5"，best "10"');
    expect(code).toBe(0);
  });

  test('takes the method that the framework has, and another one when it is asked for', async () => {
    const chosen = framework.replace('weights: points', 'weights: points\nmethods: [{ method: rank }]');
    const { args } = prepared(csv, chosen);
    expect((await run(...args)).out).toContain('评分方法：排名赋分');
    expect((await run(...args, '--method', 'borda')).out).toContain('评分方法：Borda 计数');
  });

  test('prints ties as 并列 and ranks classes by themselves', async () => {
    const { args } = prepared();
    const { out } = await run(...args, '--method', 'completion');
    expect(out).toContain('第1｜西｜90.00 分｜B第1');
    expect(out).toContain('并列第2｜东｜81.00 分｜A第1');
    expect(out).toContain('并列第2｜南｜81.00 分｜B第2');
  });

  test('writes a result book, the same bytes each time, that tells the change next time', async () => {
    const { folder, args } = prepared();
    const book = join(folder, '结果.xlsx');
    await run(...args, '--method', 'completion', '--out', book);
    const first = readFileSync(book);
    await run(...args, '--method', 'completion', '--out', book, '--force');
    expect(readFileSync(book).equals(first)).toBe(true);
    expect(readWorkbook(new Uint8Array(first)).sheets.map(({ name }) => name)).toEqual([
      '得分排名',
      '各指标得分',
      '指标值',
      '差距分析',
      '稳健性',
      '评分办法',
      '评分记录',
    ]);
    writeFileSync(join(folder, '数据.csv'), csv.replace('东,5,10,80', '东,10,10,100'));
    const { out } = await run(...args, '--method', 'completion', '--last', book);
    expect(out).toContain('第1｜东｜100.00 分｜A第1｜升1');
    expect(out).toContain('第2｜西｜90.00 分｜B第1｜降1');
    const document = JSON.parse((await run(...args, '--method', 'completion', '--last', book, '--json')).out);
    expect((document as ScoreDocument).regions[0]?.change?.placesUp).toBe('1');
  });

  test('leaves a region with a blank without total, and exits with 1 until a rule says what it means', async () => {
    const blank = csv.replace('南,5,10,80', '南,5,,80');
    const open = prepared(blank);
    const { code, out } = await run(...open.args, '--method', 'completion');
    expect(out).toContain('南缺 1 项：甲二；空白不是零，没有计入排名');
    expect(out).toContain('未排名｜南');
    expect(out).toContain('按零 61.00，按其余折算 71.00');
    expect(code).toBe(1);
    const ruled = prepared(blank, framework.replace('weights: points', 'weights: points\nmissing: zero'));
    const told = await run(...ruled.args, '--method', 'completion');
    expect(told.out).toContain('第3｜南｜61.00 分');
    expect(told.code).toBe(0);
  });

  test.each([
    [['--method', '平均'], '没有名为「平均」的评分方法'],
    [['--method', 'completion,cap=多'], '设置 封顶 写的是「多」'],
    [['--out', '结果.docx'], '--out 是「结果.docx」'],
    [['--suggest', '--out', '结果.xlsx'], '--suggest 只列出可选的方法'],
  ])('refuses %j as wrong usage', async (more, message) => {
    const { code, talk } = await run(...prepared().args, ...more);
    expect(talk).toContain(message);
    expect(code).toBe(2);
  });

  test('refuses a framework that is not there, and says which are', async () => {
    const { args } = prepared();
    const { code, talk } = await run(...args.slice(0, 2), '--framework', '没有');
    expect(talk).toContain('anyang-2021-17（安阳市科技创新评价指标体系）');
    expect(code).toBe(2);
    const none = await run(...args.slice(0, 2));
    expect([none.code, none.talk]).toEqual([2, '没有写明指标体系；加 --framework 编号或文件\n']);
    expect((await run('score')).code).toBe(2);
  });

  test('tells every fault of a framework file with its line, and scores nothing', async () => {
    const { args } = prepared(csv, framework.replace('"70"', '71'));
    const { code, out } = await run(...args, '--method', 'completion');
    expect(out).toContain('data-form 体系.yaml');
    expect(out).toContain('指标数据有问题，没有评分。');
    expect(code).toBe(1);
  });

  test('does not take another book for the result of last time', async () => {
    const { folder, args } = prepared();
    await run('init', folder, '--kind', '指标');
    const { code, talk } = await run(
      ...args,
      '--method',
      'completion',
      '--last',
      join(folder, '指标考核工作簿.xlsx'),
    );
    expect(talk).toContain('不是评分的结果工作簿');
    expect(code).toBe(3);
  });
});

describe('score test', () => {
  test('passes all of its own cases', async () => {
    const { code, out } = await run('score', 'test');
    expect(out).toMatch(/^\d+ passed, 0 failed\n$/);
    expect(code).toBe(0);
  });

  test('reads JSON with numbers, and fails on a wrong expectation', async () => {
    const path = join(newFolder(), '考题.json');
    const one = (expected: string) => ({
      id: `x${expected}`,
      method: 'efficacy-linear',
      input: {
        value: '15',
        notAllowed: '10',
        satisfactory: '20',
        base: 60,
        span: 40,
        clamp: true,
        weight: '6',
      },
      expected,
    });
    const cases = [one('4.800000'), one('4.8'), one('4.9'), { ...one('1'), method: '平均' }];
    writeFileSync(path, JSON.stringify({ title: '样例', notes: [], cases }));
    const { code, out } = await run('score', 'test', '--cases', path);
    expect(out).toBe(
      'x4.9｜应为 4.9｜算得 4.8\nx1｜应为 1｜算得 没有这种方法，或所给的事实不全\n2 passed, 2 failed\n',
    );
    expect(code).toBe(1);
  });
});

describe('a workbook for a framework of one’s own', () => {
  const own = `id: own
title: 自定指数
source: 样例
weights: shares
methods: [{ method: min-max }]
indicators:
  - name: 投入
    weight: "2"
    indicators:
      - { id: rd, name: 研发强度, unit: "%", worst: "0", best: "4" }
      - { id: staff, name: 研发人员, unit: 人, worst: "0", best: "100" }
      - { id: money, name: 科技支出, unit: 万元, worst: "0", best: "100" }
  - { id: energy, name: 能耗, unit: 吨, weight: "1", direction: lower, worst: "2", best: "1" }
`;

  test('has its indicators, with shares that add up to 100, and is scored when it is filled in', async () => {
    const folder = newFolder();
    const [system, book] = [join(folder, '体系.yaml'), join(folder, '指标考核工作簿.xlsx')];
    writeFileSync(system, own);
    const made = await run('init', folder, '--kind', '指标', '--framework', system);
    expect([made.code, made.out]).toEqual([0, expect.stringContaining(`评分时加 --framework ${system}。`)]);
    const { out } = await run('check', book);
    expect(out).toContain('强制性 required 考核!A2｜「考核年度*」没有填写');
    expect(out).toContain('共 1 个问题');
    const cells = readWorkbook(new Uint8Array(readFileSync(book))).sheets.find(
      ({ name }) => name === '指标体系',
    )?.cells;
    expect(cells?.filter(({ column, row }) => column === 5 && row > 1).map(({ value }) => value)).toEqual([
      22.22, 22.22, 22.22, 33.34,
    ]);
    const scored = await run('score', book, '--framework', system);
    expect(scored.out).toContain('未排名');
  });

  test.each([
    [['--framework', 'anyang-2021-17'], '--framework 只用于指标考核工作簿'],
    [['--kind', '指标', '--sample', '--framework', 'anyang-2021-17'], '--framework 用于新建空白的工作簿'],
    [['--kind', '指标', '--framework', '没有'], '没有名为「没有」的文件'],
  ])('refuses %j as wrong usage', async (args, message) => {
    const { code, talk } = await run('init', newFolder(), ...args);
    expect([code, talk]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('稳健性', () => {
  /** More than is tried without being asked for: 12 regions by 501 indicators squared is above three million. */
  const ids = Array.from({ length: 501 }, (_, index) => `i${index}`);
  const wide = `id: wide\ntitle: 宽体系\nsource: 样例\nweights: shares\nindicators:\n${ids
    .map((id) => `  - { id: ${id}, name: 指标${id}, worst: "0", best: "100" }\n`)
    .join('')}`;
  const rows = Array.from(
    { length: 12 },
    (_, row) => `地区${row},${ids.map((_id, column) => ((row * 7 + column * 13) % 97) + 1).join(',')}`,
  );
  const table = `县区,${ids.join(',')}\n${rows.join('\n')}\n`;

  test('that would take minutes is left out, and how to get it is told', async () => {
    const { args } = prepared(table, wide);
    const { code, out } = await run(...args, '--method', 'min-max', '--json');
    const { robustness, findings } = JSON.parse(out) as {
      readonly robustness?: unknown;
      readonly findings: readonly { readonly rule: string; readonly text: { readonly fix: string } }[];
    };
    expect(robustness).toBeUndefined();
    expect(findings.map(({ rule, text }) => [rule, text.fix])).toEqual([
      ['score-robustness-skipped', '要这一页的，加 --robustness；或分类、分批评分'],
    ]);
    expect(code).toBe(0);
  });
});
