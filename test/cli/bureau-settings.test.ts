import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../core/finding.js';
import type { AppliedSetting } from '../../core/rules/rule-settings.js';
import type { EntryRow, EntryRows } from '../../workbook/books/entry-row.js';
import { foundBy, shownRows, writeBytes } from './raw-books.js';
import { newFolder, run, writeRows } from './run-cli.js';
import { rdStory, salesStory } from './story-rows.js';

/** A book with one hint (高新区) and one 核实性 finding (研发费用 above sales). */
const aliased: EntryRows = {
  ...rdStory,
  enterprises: (rdStory['enterprises'] ?? []).map((row, index): EntryRow => {
    return index === 1 ? { ...row, region: '高新区', regionKind: '功能区' } : row;
  }),
};

const setting = (rule: string, treatment: string): EntryRow => ({
  rule,
  treatment,
  reason: '各县用惯了简称',
  decidedBy: '规划财务科',
  decidedOn: '2025-07-01',
});

const withSettings = (...settings: readonly EntryRow[]) => writeRows({ ...aliased, ruleSettings: settings });

function projectFile(text: string): string {
  return writeBytes(text, '本局.yaml');
}

const projectRule = (rule: string, treatment: string) => `规则:
  - 规则: ${rule}
    处理: ${treatment}
    理由: 各县用惯了简称
    决定人: 规划财务科
    日期: "2025-07-01"
`;

async function jsonOf(...args: string[]) {
  const { code, out } = await run(...args, '--json');
  const document = JSON.parse(out) as {
    readonly settings: readonly AppliedSetting[];
    readonly ruleSettings: readonly AppliedSetting[];
    readonly project?: { readonly name: string; readonly sha256: string };
    readonly findings: readonly Finding[];
  };
  return { code, ...document };
}

test('without a setting the alias is a hint', async () => {
  expect(await foundBy(await writeRows(aliased))).toEqual(['region-alias 企业库!D3']);
});

describe('a rule switched off', () => {
  const line = '规则设置：region-alias 关闭（略去 1 处），理由：各县用惯了简称（规划财务科，2025年7月1日）\n';

  test('in 规则设置 is left out of the findings, and told on stdout and in the report', async () => {
    const path = await withSettings(setting('region-alias', '关闭'));
    const { code, out } = await run('check', path);
    expect(code).toBe(0);
    expect(out).toContain(line);
    expect(out).toContain('没有发现问题。');
    const { settings, findings } = await jsonOf('check', path);
    expect(findings).toEqual([]);
    expect(settings).toMatchObject([
      { rule: 'region-alias', treatment: 'off', findings: 1, place: { sheet: '规则设置', cell: 'A2' } },
    ]);
  });

  test('in a project file too, and the report names the file', async () => {
    const project = projectFile(projectRule('region-alias', '关闭'));
    const path = await writeRows(aliased);
    expect((await run('check', path, '--project', project)).out).toContain(line);
    const { project: named, settings, findings } = await jsonOf('check', path, '--project', project);
    expect(findings).toEqual([]);
    expect(named).toMatchObject({ name: '本局.yaml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(settings).toMatchObject([{ place: { kind: 'file', file: '本局.yaml', line: 2 }, findings: 1 }]);
  });

  test('stands in 核算记录, in the sheet and beside it', async () => {
    const path = await withSettings(setting('region-alias', '关闭'));
    const result = path.replace('工作簿', '结果');
    const { out } = await run('award', path, '--out', result);
    expect(out).toContain(line);
    expect(shownRows(result, '核算记录')).toContainEqual(['规则设置', line.replace('规则设置：', '').trim()]);
    const record = JSON.parse(readFileSync(`${result}.核算记录.json`, 'utf8')) as {
      readonly ruleSettings: readonly AppliedSetting[];
    };
    expect(record.ruleSettings).toMatchObject([{ rule: 'region-alias', treatment: 'off', findings: 1 }]);
  });
});

describe('a rule regraded', () => {
  test('to 强制性 makes the check fail', async () => {
    const path = await withSettings(setting('region-alias', '强制性'));
    const { code, out } = await run('check', path);
    expect(code).toBe(1);
    expect(out).toContain('强制性 region-alias 企业库!D3');
    expect(out).toContain('规则设置：region-alias 改为强制性（1 处）');
  });

  test('in the workbook stands above the project file', async () => {
    const path = await withSettings(setting('region-alias', '提示'));
    const project = projectFile(projectRule('region-alias', '关闭'));
    const { settings, findings } = await jsonOf('check', path, '--project', project);
    expect(settings.map(({ rule, treatment }) => [rule, treatment])).toEqual([['region-alias', 'hint']]);
    expect(findings.map(({ rule }) => rule)).toEqual(['region-alias']);
  });

  test('of computing counts what computing shows', async () => {
    const rows = {
      ...rdStory,
      calculations: [
        {
          creditCode: rdStory['enterprises']?.[0]?.['creditCode'] ?? '',
          clause: '4-1',
          calculatedWan: '580',
        },
      ],
      ruleSettings: [setting('calculation-left-out', '关闭'), setting('calculation-differs', '提示')],
    };
    const path = await writeRows(rows);
    const { code, out } = await run('award', path);
    expect(code).toBe(0);
    expect(out).toContain('规则设置：calculation-left-out 关闭（略去 4 处）');
    expect(out).toContain('规则设置：calculation-differs 改为提示（1 处）');
  });
});

describe('a setting that may not stand', () => {
  test.each<[string, EntryRow[], string]>([
    ['a locked rule', [setting('total-mismatch', '提示')], 'setting-locked 规则设置!A2'],
    ['a rule nobody knows', [setting('region-alais', '关闭')], 'setting-unknown 规则设置!A2'],
    [
      'a rule set twice',
      [setting('region-alias', '关闭'), setting('region-alias', '提示')],
      'setting-twice 规则设置!A3',
    ],
  ])('%s is told at its cell, and changes nothing', async (_, settings, expected) => {
    const found = await foundBy(await withSettings(...settings));
    expect(found).toContain(expected);
    expect(found).toContain('region-alias 企业库!D3');
  });

  test('is told in a project file with the line', async () => {
    const { code, out } = await run(
      'check',
      await writeRows(aliased),
      '--project',
      projectFile(projectRule('total-mismatch', '关闭')),
    );
    expect(code).toBe(1);
    expect(out).toContain('强制性 setting-locked 本局.yaml 第2行');
    expect(out).toContain('不能关闭，也不能放宽');
  });
});

describe('a project file with faults', () => {
  const faulty = () => projectFile(projectRule('region-alias', '忽略'));

  test.each([
    ['check', '没有体检。'],
    ['award', '没有测算。'],
  ])('stops %s, with the line', async (command, words) => {
    const { code, out } = await run(command, await writeRows(aliased), '--project', faulty());
    expect(code).toBe(1);
    expect(out).toContain('本局.yaml 第3行');
    expect(out).toContain(`项目设置有问题，${words}`);
  });

  test('stops collect', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, '甲.xlsx'), readFileSync(await writeRows(aliased)));
    const { code, out } = await run(
      'collect',
      folder,
      '--out',
      join(newFolder(), '汇.xlsx'),
      '--project',
      faulty(),
    );
    expect(code).toBe(1);
    expect(out).toContain('项目设置有问题，没有收表。');
  });

  test('that is not there is unreadable input', async () => {
    const { code, talk } = await run('check', await writeRows(aliased), '--project', '没有.yaml');
    expect(code).toBe(3);
    expect(talk).toContain('「没有.yaml」不存在');
  });
});

test('collect uses the project file for every copy', async () => {
  const folder = newFolder();
  for (const name of ['甲.xlsx', '乙.xlsx']) {
    writeFileSync(join(folder, name), readFileSync(await writeRows(aliased)));
  }
  const collect = (...args: string[]) =>
    run('collect', folder, '--out', join(newFolder(), '汇.xlsx'), '--json', ...args);
  const count = (out: string) => out.split('"region-alias"').length - 1;
  expect(count((await collect()).out)).toBeGreaterThan(0);
  const off = projectFile(projectRule('region-alias', '关闭'));
  const { out } = await collect('--project', off);
  expect(JSON.parse(out)).not.toHaveProperty('findings.0.rule', 'region-alias');
  expect(count(out)).toBeLessThan(count((await collect()).out));
});

describe('rulings of the project file', () => {
  const ruling = (option: string, more = '') => `口径:
  - 口径: art1.salesAt5000
    选项: ${option}
${more}`;
  const signed = '    裁定人: 局务会\n    日期: "2025-07-01"\n';
  const own = { reading: 'art1.salesAt5000', option: 'upper', ruledBy: '党组会', ruledOn: '2025-07-08' };

  test('are used as ruled', async () => {
    const path = await writeRows(salesStory());
    const { code, out } = await run('award', path, '--project', projectFile(ruling('lower', signed)));
    expect(code).toBe(0);
    expect(out).toContain('可算：35 万元，1 家单位');
  });

  test('without who ruled are used as set, and must be completed', async () => {
    const path = await writeRows(salesStory());
    const { code, out } = await run('award', path, '--project', projectFile(ruling('lower')));
    expect(code).toBe(1);
    expect(out).toContain('ruling-incomplete 本局.yaml 第2行');
  });

  test('that no reading has are told with the line', async () => {
    const path = await writeRows(salesStory());
    const unknown = projectFile(ruling('lower', signed).replace('art1.salesAt5000', 'K99'));
    const { code, out } = await run('check', path, '--project', unknown);
    expect(code).toBe(1);
    expect(out).toContain('reading-unknown 本局.yaml 第2行');
  });

  test('give way to 口径 of the workbook, which is told as a hint', async () => {
    const path = await writeRows(salesStory([own]));
    const project = projectFile(ruling('lower', signed));
    const { code, out } = await run('check', path, '--project', project);
    expect(code).toBe(0);
    expect(out).toContain('提示 ruling-of-project 口径!B2｜');
    expect((await run('award', path, '--project', project)).out).toContain('可算：50 万元，1 家单位');
    expect(await foundBy(path, '--project', projectFile(ruling('upper', signed)))).toEqual([]);
  });
});

describe('--replay of a record with a project file', () => {
  const project = () => projectFile(projectRule('region-alias', '关闭'));

  async function recorded(...args: string[]) {
    const path = await writeRows(aliased);
    const result = path.replace('工作簿', '结果');
    await run('award', path, '--out', result, '--date', '2025-08-19', ...args);
    return (...more: string[]) => run('award', path, '--replay', `${result}.核算记录.json`, ...more);
  }

  test('agrees with the same file', async () => {
    const file = project();
    const replay = await recorded('--project', file);
    const { code, out } = await replay('--project', file);
    expect(code).toBe(0);
    expect(out).toContain('与核算记录一致。');
  });

  test('asks for that file by name and SHA-256 when it is missing or another', async () => {
    const replay = await recorded('--project', project());
    for (const args of [[], ['--project', projectFile(projectRule('region-alias', '提示'))]]) {
      const { code, talk } = await replay(...args);
      expect(code).toBe(2);
      expect(talk).toMatch(/--replay 的记录是用项目设置「本局.yaml」（SHA-256 [0-9a-f]{12}…）测算的/);
    }
  });

  test('without one is not computed with one', async () => {
    const replay = await recorded();
    const { code, talk } = await replay('--project', project());
    expect(code).toBe(2);
    expect(talk).toContain('--replay 的记录是不用项目设置测算的，去掉 --project');
  });
});
