import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { newFolder, run } from '../cli/run-cli.js';
import { bookOf, sample } from '../cli/sample/sample-books.js';
import { rdStory } from '../cli/story-rows.js';
import { lintDocx } from '../generator/docx/lint-docx.js';
import { withoutOffice } from '../office/libre-office.js';
import { richBook } from '../office/rich-book.js';
import { schemaFaults, withoutValidator } from './ooxml-validator.js';

const folder = newFolder();
const at = (name: string) => join(folder, name);
const bytesOf = (name: string) => new Uint8Array(readFileSync(at(name)));
const drafts = [
  'work-report.txt',
  'decision.txt',
  'policy-notice.md',
  'proposal-reply.txt',
  'target-plan.txt',
];

/** Every file a command writes, and how; a later command reads what an earlier one wrote. */
const commands: readonly (readonly [written: string, ...command: string[]])[] = [
  ['空/企业奖补工作簿.xlsx', 'init', at('空')],
  ['样例/企业奖补工作簿.xlsx', 'init', at('样例'), '--sample'],
  ['搬/企业奖补工作簿.xlsx', 'init', at('搬'), '--from', at('样例/企业奖补工作簿.xlsx')],
  [
    '结果.xlsx',
    'award',
    at('样例/企业奖补工作簿.xlsx'),
    '--out',
    at('结果.xlsx'),
    '--ledger',
    at('新台账.xlsx'),
  ],
  ['标注.xlsx', 'check', at('样例/企业奖补工作簿-待整改.xlsx'), '--annotate', at('标注.xlsx')],
  ['改好.xlsx', 'check', at('样例/企业奖补工作簿-待整改.xlsx'), '--fix', at('改好.xlsx')],
  ['清除.xlsx', 'check', at('标注.xlsx'), '--clear-marks', at('清除.xlsx')],
  ['欠拨.xlsx', 'ledger', at('样例/企业奖补工作簿.xlsx'), '--out', at('欠拨.xlsx')],
  [
    '比较.xlsx',
    'policy',
    'impact',
    at('样例/企业奖补工作簿.xlsx'),
    '--set',
    '4-1.rate=6',
    '--out',
    at('比较.xlsx'),
  ],
  [
    '对照.xlsx',
    'compare',
    'test/core/review/drafts/request.txt',
    'test/core/review/drafts/summary.txt',
    '--out',
    at('对照.xlsx'),
  ],
  ['汇总.xlsx', 'collect', at('各县'), '--out', at('汇总.xlsx')],
  ['研发结果.xlsx', 'award', at('研发.xlsx'), '--out', at('研发结果.xlsx')],
  ['公示.docx', 'draft', '拟奖补公示', '--book', at('研发结果.xlsx'), '--out', at('公示.docx')],
  ['拨付.docx', 'draft', '资金拨付通知', '--book', at('研发结果.xlsx'), '--out', at('拨付.docx')],
  ...drafts.map(
    (draft) =>
      [
        `${draft}.docx`,
        'format',
        `test/generator/draft/drafts/${draft}`,
        '--out',
        at(`${draft}.docx`),
      ] as const,
  ),
];
const written = [...commands.map(([name]) => name), '样例/企业奖补工作簿-待整改.xlsx', '新台账.xlsx'];

beforeAll(async () => {
  mkdirSync(at('各县'));
  for (const county of ['甲', '乙']) writeFileSync(at(`各县/${county}.xlsx`), await bookOf(sample));
  writeFileSync(at('研发.xlsx'), await bookOf(rdStory));
  for (const [name, ...command] of commands) {
    const { out, talk } = await run(...command, '--date', '2025-08-19');
    if (!existsSync(at(name))) throw new Error(`${name} is not written: ${out}${talk}`);
  }
});

const documents = written.filter((name) => name.endsWith('.docx'));

test.each(documents)('%s passes our own lint', (name) => {
  expect(lintDocx(bytesOf(name))).toEqual([]);
});

describe.skipIf(withoutValidator)('what the commands write is valid by the schema', () => {
  test.concurrent.each(written)('%s', async (name) => {
    expect(await schemaFaults(bytesOf(name), name.endsWith('.docx') ? 'docx' : 'xlsx')).toEqual([]);
  });
});

describe.skipIf(withoutValidator || withoutOffice)('a copy of a workbook with all that users put in', () => {
  let before: readonly string[] = [];
  beforeAll(async () => {
    const original = richBook();
    before = await schemaFaults(original, 'xlsx');
    writeFileSync(at('原.xlsx'), original);
    await run('check', at('原.xlsx'), '--fix', at('原-改.xlsx'));
    await run('check', at('原.xlsx'), '--annotate', at('原-标.xlsx'));
    await run('check', at('原-标.xlsx'), '--clear-marks', at('原-清.xlsx'));
  });

  test.concurrent.each(['原-改.xlsx', '原-标.xlsx', '原-清.xlsx'])(
    '%s has no fault that it did not have',
    async (name) => {
      expect(await schemaFaults(bytesOf(name), 'xlsx')).toEqual(before);
    },
  );
});
