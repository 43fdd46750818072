import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ruleBook } from '../../core/rules/rule-book.js';
import { newFolder, run } from './run-cli.js';

test('without a word every rule has a line, under its subject', async () => {
  const { code, out } = await run('规则');
  expect(code).toBe(0);
  const lines = out.trimEnd().split('\n');
  expect(lines.slice(0, 2)).toEqual(['工作表和表头', '  强制性 sheet-missing 缺少工作表']);
  for (const { id, title } of ruleBook) expect(out).toContain(` ${id} ${title}\n`);
  expect(lines.filter((line) => line.startsWith('  '))).toHaveLength(ruleBook.length);
});

test('with an id the whole rule is told, with what its first example prints', async () => {
  const { code, out } = await run('rules', 'number-text');
  expect(code).toBe(0);
  expect(out).toBe(`number-text 数字存成了文本
强制性，可以关闭，或改为别的级别。
是问题：单元格是文本，读得出唯一的一个数；表格软件求和时不计入。
不是问题：数字格式的数，不论显示几位小数、有没有千位分隔。
有问题的例子（没有写到的各列都照样例填好）：
  企业库：年销售收入 = 5200（文本）
  企业库：年销售收入 = １２００（文本）
  企业库：年销售收入 = 3,500（文本）
没有问题的例子：
  企业库：年销售收入 = 5200
  企业库：年销售收入 = 3,500.00（存为 3500，格式 #,##0.00）
对第一个例子说：
  强制性 number-text 企业库!J2｜「年销售收入(万元)」填的是「5200」，是文本，求和时不计入｜数字 5200｜改成数字格式
`);
});

test('a rule with a basis, that may not be switched off, says both', async () => {
  const { out } = await run('rules', 'credit-code-check');
  expect(out).toContain('\n强制性，不能关闭，也不能改轻。\n');
  expect(out).toContain('\n依据：GB 32100—2015\n');
});

test('invisible characters, blanks, errors and formulas of examples can be seen', async () => {
  expect((await run('rules', 'text-invisible')).out).toContain('名称 = 安阳样例U+200B机械有限公司\n');
  expect((await run('rules', 'required')).out).toContain('研发：研发费用 = （空）\n');
  expect((await run('rules', 'cell-error')).out).toContain('年销售收入 = #REF!（错误值）\n');
  expect((await run('rules', 'formula-uncached')).out).toContain('年销售收入 = 公式 2600+2600，没有结果\n');
  expect((await run('rules', 'duplicate-row')).out).toContain('高企：第1行 照样例；第2行 照样例\n');
});

test('a word that is no rule is wrong usage, with the one that was probably meant', async () => {
  const { code, out, talk } = await run('rules', 'number-tex');
  expect([code, out]).toEqual([2, '']);
  expect(talk).toContain('没有规则「number-tex」，是否为 number-text；运行 wenbiao rules 看全部规则');
});

test('--json gives the same as data', async () => {
  const { out } = await run('rules', '--json');
  const { format, rules } = JSON.parse(out) as {
    readonly format: string;
    readonly rules: readonly Readonly<Record<string, unknown>>[];
  };
  expect(format).toBe('wenbiao-rules/1');
  expect(rules.map(({ id }) => id)).toEqual(ruleBook.map(({ id }) => id));
  expect(rules.find(({ id }) => id === 'region-alias')).toEqual({
    group: '文字和选项',
    id: 'region-alias',
    title: '县区用了简称或旧名',
    severity: 'hint',
    locked: false,
    atComputing: false,
    fault: '所属县区填的是简称或旧名，已按名单中的名称读。',
    noFault: '与名单一字不差，空格和全半角不论。',
    message: '提示 region-alias 企业库!D2｜「所属县区*」填的是「林县」，是简称或旧名｜按名单写作「林州市」',
    faults: ['企业库：所属县区 = 林县，辖区类型 = 县级市', '企业库：所属县区 = 高新区，辖区类型 = 功能区'],
    sound: ['企业库：所属县区 = 林州市，辖区类型 = 县级市'],
  });
});

test('--out writes the page that docs/体检规则.md is', async () => {
  const path = join(newFolder(), '体检规则.md');
  const { code, talk } = await run('rules', '--out', path);
  expect(code).toBe(0);
  expect(talk).toContain(`已写入 体检规则：${path}`);
  expect(readFileSync(path, 'utf8')).toBe(readFileSync('docs/体检规则.md', 'utf8'));
});

test('another ending, and a file that is there already, are refused', async () => {
  const path = join(newFolder(), '规则.md');
  expect((await run('rules', '--out', '规则.xlsx')).code).toBe(2);
  expect((await run('rules', 'number-text', '--out', path)).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toContain('### number-text 数字存成了文本\n');
  expect((await run('rules', '--out', path)).code).toBe(4);
  expect(existsSync(path)).toBe(true);
});
