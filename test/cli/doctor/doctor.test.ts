import { describe, expect, test } from 'vitest';
import { doctor } from '../../../cli/commands/doctor.js';
import { examineData, type ShippedData } from '../../../cli/doctor/examine-data.js';
import type { Machine } from '../../../cli/doctor/machine.js';
import type { Finding } from '../../../core/finding.js';
import { run } from '../run-cli.js';

const bare: Machine = { node: '20.11.1', families: new Map(), fontPlaces: ['/fonts'] };
const fault: Finding = {
  rule: 'data-syntax',
  severity: 'mandatory',
  place: { kind: 'file', file: 'policies/x/policy.yaml', line: 3 },
  facts: { problem: '同一个键写了两次' },
};
const empty: ShippedData = { policies: [], policyFindings: [], holidayYears: [2025, 2026], templates: [] };
const lacking = (data: ShippedData, today = '2026-03-01') =>
  examineData(data, today)
    .filter(({ found }) => !found)
    .map(({ name, detail, missing }) => [name, missing?.needed, detail]);

describe('examineData', () => {
  test('no policy and no template are needed', () => {
    expect(lacking(empty).map(([name, needed]) => [name, needed])).toEqual([
      ['政策数据', true],
      ['公文模板', true],
    ]);
  });

  test('a fault in a policy or a template is told with its place', () => {
    expect(
      lacking({
        ...empty,
        policyFindings: [fault],
        templates: [
          { id: 'a', findings: [fault] },
          { id: 'b', title: '公示', findings: [] },
        ],
      }),
    ).toEqual([
      ['政策数据', true, expect.stringContaining('policies/x/policy.yaml 第3行')],
      ['a', true, expect.stringContaining('同一个键写了两次')],
    ]);
  });

  test.each<[readonly number[], string, string]>([
    [[2025, 2026], '2027-01-01', '没有 2027 年'],
    [[2023, 2026], '2026-01-01', '没有 2024、2025 年'],
    [[], '2026-01-01', '没有 2026 年'],
  ])('with holidays of %j on %s: %s', (holidayYears, today, told) => {
    const [, holidays] = lacking({ ...empty, holidayYears }, today);
    expect(holidays).toEqual(['放假和调休', false, expect.stringContaining(told)]);
  });

  test('holidays of every year up to the day lack nothing, on its last day as well', () => {
    expect(lacking(empty, '2026-12-31').map(([name]) => name)).not.toContain('放假和调休');
  });
});

describe('wenbiao doctor', () => {
  test('ends with 0 where only typefaces and programs are missing, and with 1 when it is strict', () => {
    const outcome = doctor({ date: '2026-03-01', quiet: true }, () => bare);
    expect(outcome.mustBeMended).toBe(false);
    expect(outcome.lines.at(-1)).toMatch(/^共 \d+ 项，缺 7 项，其中必需的 0 项。$/u);
    expect(outcome.lines).toContain('好 模板 拟奖补公示：templates/award-public-notice');
    expect(outcome.lines.find((line) => line.includes('方正小标宋简体'))).toMatch(
      /^缺 字体 方正小标宋简体：.*｜方正字库官网/u,
    );
    expect(doctor({ date: '2026-03-01', quiet: true, strict: true }, () => bare).mustBeMended).toBe(true);
  });

  test('ends with 1 where nothing can run', () => {
    expect(
      doctor({ date: '2026-03-01', quiet: true }, () => ({ ...bare, node: '18.0.0' })).mustBeMended,
    ).toBe(true);
  });

  test('looks at this machine, whatever it has, and gives one document', async () => {
    const { code, out } = await run('自检', '--json', '--date', '2026-03-01');
    expect(code).toBe(0);
    const { format, items } = JSON.parse(out);
    expect(format).toBe('wenbiao-doctor/1');
    expect(items.slice(0, 2).map(({ name }: { readonly name: string }) => name)).toEqual([
      '仿宋_GB2312',
      '楷体_GB2312',
    ]);
  });
});
