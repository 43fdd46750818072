import { describe, expect, test } from 'vitest';
import { mustBeMended } from '../../../core/finding.js';
import { awardTables } from '../../../core/sheet/award-tables/index.js';
import { run, writeRows } from '../../cli/run-cli.js';
import { rdStory } from '../../cli/story-rows.js';

/** Sales below R&D make a 核实性 finding on the R&D figure. */
const doubtful = {
  ...rdStory,
  enterprises: (rdStory['enterprises'] ?? []).map((row, index) =>
    index === 0 ? { ...row, salesWan: '9000' } : row,
  ),
};

async function award(rows: typeof doubtful, explanation?: string, place = '研发!C2') {
  const explanations = explanation === undefined ? [] : [{ rule: 'rd-above-sales', place, explanation }];
  const { code, out } = await run('award', await writeRows({ ...rows, explanations }), '--json');
  const { totals, findings } = JSON.parse(out);
  return { code, total: totals.certainWan, rules: findings.map(({ rule }: { rule: string }) => rule) };
}

describe('a 核实性 finding', () => {
  test('keeps its award out of the total while it is not explained', async () => {
    expect(await award(doubtful)).toEqual({ code: 1, total: '720', rules: ['rd-above-sales'] });
  });

  test('counts again once it is explained with facts', async () => {
    const explained = await award(doubtful, '2024年在建项目多，研发费用经审计报告（样审〔2025〕8号）确认');
    expect(explained).toEqual({ code: 0, total: '1320', rules: ['rd-above-sales'] });
  });

  test.each(['核实无误', '情况属实', '经核实，数据属实。', '已核实', '无误'])(
    '%s explains nothing',
    async (words) => {
      expect(await award(doubtful, words)).toEqual({
        code: 1,
        total: '720',
        rules: ['rd-above-sales', 'explanation-empty'],
      });
    },
  );

  test('an explanation of nothing is told', async () => {
    const { code, rules } = await award(rdStory as typeof doubtful, '样审〔2025〕8号', '研发!C3');
    expect(code).toBe(0);
    expect(rules).toEqual(['explanation-idle']);
  });
});

test('only 核实性 findings can be explained away', () => {
  const place = { kind: 'sheet' } as const;
  const explanation = '有凭证';
  expect(mustBeMended({ rule: 'x', severity: 'mandatory', place, explanation })).toBe(true);
  expect(mustBeMended({ rule: 'x', severity: 'verify', place, explanation })).toBe(false);
  expect(mustBeMended({ rule: 'x', severity: 'verify', place })).toBe(true);
  expect(awardTables.map(({ sheet }) => sheet)).toContain('核实说明');
});
