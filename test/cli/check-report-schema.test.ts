import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeBytes } from './raw-books.js';
import { newFolder, run, writeRows } from './run-cli.js';
import { rdStory } from './story-rows.js';

const isReport = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(
  JSON.parse(readFileSync('docs/体检报告.schema.json', 'utf8')) as object,
);

async function reportOf(path: string, ...args: string[]): Promise<Record<string, unknown>> {
  return JSON.parse((await run('check', path, '--json', ...args)).out) as Record<string, unknown>;
}

let folder = '';
beforeAll(async () => {
  folder = newFolder();
  await run('init', folder, '--sample');
});

const setting = {
  rule: 'region-alias',
  treatment: '关闭',
  reason: '各县用惯了简称',
  decidedBy: '规划财务科',
  decidedOn: '2025-07-01',
};

describe('the report of a check fits its schema', () => {
  test.each(['企业奖补工作簿.xlsx', '企业奖补工作簿-待整改.xlsx'])('for the sample %s', async (name) => {
    const report = await reportOf(join(folder, name));
    isReport(report);
    expect(isReport.errors).toBeNull();
  });

  test('with mends and copies', async () => {
    const path = join(folder, '企业奖补工作簿-待整改.xlsx');
    const report = await reportOf(path, '--fix', join(newFolder(), '改.xlsx'));
    isReport(report);
    expect(isReport.errors).toBeNull();
    expect(report).toHaveProperty('mends.0');
  });

  test('with settings of the book and a project file', async () => {
    const path = await writeRows({ ...rdStory, ruleSettings: [setting] });
    const project = writeBytes('口径:\n  - 口径: art1.salesAt5000\n    选项: lower\n', '本局.yaml');
    const report = await reportOf(path, '--project', project);
    isReport(report);
    expect(isReport.errors).toBeNull();
    expect(report).toHaveProperty('settings.0.treatment', 'off');
    expect(report).toHaveProperty('project.name', '本局.yaml');
    expect(report).toHaveProperty('findings.0.place.line');
  });
});

describe('the schema refuses', () => {
  test.each<[string, (report: Record<string, unknown>) => unknown]>([
    ['another format', (report) => ({ ...report, format: 'wenbiao-check/2' })],
    ['a missing part', ({ findings: _, ...report }) => report],
    ['a part nobody knows', (report) => ({ ...report, more: 1 })],
    ['a day that is none', (report) => ({ ...report, date: '昨天' })],
    ['a finding without sentences', (report) => ({ ...report, findings: [{ rule: 'x', severity: 'hint' }] })],
    ['a grade nobody knows', (report) => ({ ...report, settings: [{ ...setting, treatment: '轻' }] })],
    ['counts that are words', (report) => ({ ...report, counts: { mandatory: '一', verify: 0, hint: 0 } })],
  ])('%s', async (_, change) => {
    const report = await reportOf(await writeRows(rdStory));
    expect(isReport(report)).toBe(true);
    expect(isReport(change(report))).toBe(false);
  });
});
