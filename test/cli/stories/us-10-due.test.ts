import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { proposalBook } from '../../../core/sheet/book-kinds.js';
import type { EntryRows } from '../../../workbook/books/entry-row.js';
import { starterPlan } from '../../../workbook/books/starter-book.js';
import { writeBook } from '../../../workbook/write/write-book.js';
import { foundBy, shownRows } from '../raw-books.js';
import { newFolder, run } from '../run-cli.js';

/** US-10 提案答复, its first half: the ledger, its check, and what is due when. */

const isDue = new Ajv2020({ allErrors: true, strict: true }).compile(
  JSON.parse(readFileSync('docs/期限.schema.json', 'utf8')) as object,
);

const proposal = {
  category: '提案',
  term: '8',
  session: '6',
  number: '178',
  title: '关于加强我市科技创新能力的提案',
  lead: '张某',
  manner: '个人',
  assignedOn: '2025-03-10',
  host: '市科技局',
};
const points = ['对接院所', '校地合作', '中试基地', '科创投资'].map((matter, index) => ({
  number: '178',
  order: String(index + 1),
  content: `关于${matter}的建议`,
  answer: `已推进${matter}。`,
}));

/** Writes a ledger with these rows and gives its path. */
async function writeLedger(rows: EntryRows): Promise<string> {
  const path = join(newFolder(), '建议提案台账.xlsx');
  const plan = starterPlan({ title: '建议提案台账', tables: proposalBook.tables, rows, date: '2025-03-01' });
  writeFileSync(path, await writeBook(plan));
  return path;
}

describe('the starter ledger', () => {
  test('has a sheet for each thing, and is told what to do next', async () => {
    const folder = newFolder();
    const { code, out } = await run('init', folder, '--kind', '提案');
    expect(code).toBe(0);
    expect(out).toContain('wenbiao due');
    const path = join(folder, '建议提案台账.xlsx');
    expect(shownRows(path, '建议提案')[0]?.slice(0, 5)).toEqual(['类别*', '届*', '次*', '编号*', '标题*']);
    const guide = shownRows(path, '填表说明').flat().join('\n');
    expect(guide).toContain('表样版本 2');
    expect(guide).not.toMatch(/信用代码|万元/);
    expect((await run('check', path)).out).not.toContain('批次');
  });

  test('filled with the sample is clean, by check and in the rest of the year', async () => {
    const folder = newFolder();
    await run('建簿', folder, '--kind', '提案', '--sample');
    const path = join(folder, '建议提案台账.xlsx');
    expect(await run('check', path)).toMatchObject({
      code: 0,
      out: expect.stringContaining('没有发现问题。'),
    });
    expect((await run('due', path, '--date', '2025-09-26')).code).toBe(0);
  });

  test('of another kind is not known', async () => {
    const { code, talk } = await run('init', newFolder(), '--kind', '提案集');
    expect(code).toBe(2);
    expect(talk).toContain('没有「提案集」这种工作簿；可选：奖补、提案');
  });

  test('takes the rows of an older ledger along', async () => {
    const folder = newFolder();
    const old = await writeLedger({ proposals: [proposal], proposalPoints: points });
    const { code, out } = await run('init', folder, '--kind', '提案', '--from', old);
    expect(code).toBe(0);
    expect(out).toContain('建议提案 1 行、分项 4 行');
    expect(shownRows(join(folder, '建议提案台账.xlsx'), '分项')).toEqual(shownRows(old, '分项'));
  });
});

describe('a check of the ledger', () => {
  test('names the point without answer', async () => {
    const unanswered = points.map((point) => (point.order === '3' ? { ...point, answer: '' } : point));
    const path = await writeLedger({ proposals: [proposal], proposalPoints: unanswered });
    expect(await foundBy(path)).toEqual(['point-unanswered 分项!G4']);
    expect((await run('check', path)).code).toBe(1);
  });

  test('warns of a mobile number in a reply that goes public, until it is explained', async () => {
    const proposals = [{ ...proposal, isPublic: '是', phone: '13800000000' }];
    const rows = { proposals, proposalPoints: points };
    const path = await writeLedger(rows);
    const { code, out } = await run('check', path);
    expect(code).toBe(1);
    expect(out).toContain('核实性 public-mobile 建议提案!Q2｜答复要公开，联系电话是「13800000000」');
    const explained = await writeLedger({
      ...rows,
      explanations: [
        { rule: 'public-mobile', place: '建议提案!Q2', explanation: '公开的一份另行遮去，原件寄委员本人' },
      ],
    });
    expect((await run('check', explained)).code).toBe(0);
  });

  test('award finds nothing to compute in it', async () => {
    const path = await writeLedger({ proposals: [proposal], proposalPoints: points });
    const { code, out } = await run('award', path, '--out', join(newFolder(), '结果.xlsx'));
    expect(code).toBe(1);
    expect(out).toContain('批次');
  });
});

describe('what is due', () => {
  let path = '';
  beforeAll(async () => {
    path = await writeLedger({
      proposals: [proposal, { ...proposal, number: '203', extended: '是', assignedOn: '2025-08-31' }],
      proposalPoints: points,
    });
  });

  test.each([
    ['2025-06-09', 0, '剩余 1 天'],
    ['2025-06-10', 0, '今天到期'],
    ['2025-06-11', 1, '逾期 1 天'],
  ])('on %s ends with %i and says %s', async (date, expected, words) => {
    const { code, out } = await run('due', path, '--date', date);
    expect(code).toBe(expected);
    expect(out).toContain(
      `2025-06-10｜${words}｜提案第178号（八届六次）：答复｜市科技局｜2025-03-10 交办，3 个月｜建议提案!H2\n`,
    );
  });

  test('agrees with the schema, whatever its state', async () => {
    for (const args of [['2025-06-09'], ['2025-12-01', '--within', '30'], ['2026-03-01']]) {
      const { out } = await run('due', path, '--json', '--date', ...args);
      isDue(JSON.parse(out));
      expect(isDue.errors).toBeNull();
    }
  });

  test('is written as a calendar or a table, byte for byte the same, and never over a file', async () => {
    const folder = newFolder();
    for (const name of ['期限.ics', '期限.xlsx']) {
      const out = join(folder, name);
      const again = join(newFolder(), name);
      expect((await run('due', path, '--date', '2025-06-01', '--out', out)).code).toBe(0);
      await run('期限', path, '--date', '2025-06-01', '--out', again);
      expect(readFileSync(out).equals(readFileSync(again))).toBe(true);
      expect((await run('due', path, '--date', '2025-06-01', '--out', out)).code).toBe(4);
    }
    expect(readFileSync(join(folder, '期限.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:20250610\r\n');
    expect(shownRows(join(folder, '期限.xlsx'), '期限')[3]?.slice(0, 4)).toEqual([
      '2025-06-10',
      '剩余 9 天',
      '提案第178号（八届六次）',
      '答复',
    ]);
  });

  test.each([
    [['--within', '七天'], '--within 是「七天」，应为天数'],
    [['--out', '期限.pdf'], '应为 .ics 或 .xlsx 文件，如 期限.ics'],
    [['--date', '2025-02-30'], '应为存在的日期'],
  ])('with %o is wrong usage', async (args, words) => {
    const { code, talk } = await run('due', path, ...args);
    expect(code).toBe(2);
    expect(talk).toContain(words);
  });

  test('cannot be found in a book of another kind, and nothing is written', async () => {
    const folder = newFolder();
    await run('init', folder);
    const out = join(folder, '期限.ics');
    const told = await run('due', join(folder, '企业奖补工作簿.xlsx'), '--out', out);
    expect(told.code).toBe(1);
    expect(told.out).toContain('「建议提案」');
    expect(existsSync(out)).toBe(false);
  });

  test('before the meeting of 2023-10-26 is shown, moved before the holidays', async () => {
    const meetings = [{ name: '市八届人大常委会第十次会议', heldOn: '2023-10-26', topic: '科技创新工作' }];
    const ledger = await writeLedger({
      proposals: [{ ...proposal, assignedOn: '2023-09-01' }],
      proposalPoints: points,
      meetings,
    });
    const { code, out } = await run('due', ledger, '--date', '2023-09-25', '--within', '30');
    expect(code).toBe(0);
    expect(
      out
        .split('\n')
        .slice(1, 4)
        .map((line) => line.split('｜').slice(0, 2).join('｜').trim()),
    ).toEqual(['2023-09-28｜剩余 3 天', '2023-10-16｜剩余 21 天', '2023-10-19｜剩余 24 天']);
    expect(out).toContain('2023-10-26 开会，20 日之前；2023-10-06 是休息日，提前至 2023-09-28');
  });
});
