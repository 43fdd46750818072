import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { docxOf } from '../../generator/comments/build-docx.js';
import { writeBytes } from '../raw-books.js';
import { hashesOf, newFolder, run } from '../run-cli.js';

const isComparison = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(
  JSON.parse(readFileSync('docs/两年对照.schema.json', 'utf8')) as object,
);

const lastYear = `某市科技局关于全市科技工作情况的报告

市人民政府：

2021年，全市高企达到203家，较2018年（87家）增长133.3%；入库科技型中小企业412家。

举办“走进创新”活动11场。成立产业研究院3家。

某市科技局

2022年3月1日`;

const thisYear = `某市科技局关于全市科技工作情况的报告

市人民政府：

2022年，全市高企达到303家，较2018年（85家）增长256.5%；入库科技型中小企业565家。

举办“走进创新”活动11场。选派科技特派员161名。

某市科技局

2023年3月1日`;

const [last, next] = [writeBytes(lastYear, '2022.txt'), writeBytes(thisYear, '2023.txt')];

describe('two reports', () => {
  test('are told what is to be asked about, and every number with its places', async () => {
    const { code, out } = await run('对照', last, next);
    expect(code).toBe(1);
    expect(out).toContain(
      '核实性 figure-contradicts 2023.txt 第5行第25列｜2018年的高新技术企业，本稿写的是「85家」，上年报告第5行第25列写的是「87家」｜',
    );
    expect(out).toContain(
      '核实性 figure-left 2023.txt 第7行第11列｜举办走进创新活动「11场」与上年报告第7行第11列的相同，整句一字未改，像是去年的数没有改｜',
    );
    expect(out).toContain('对照的数：改了 3、没有变 1、同一时间不同 1、新提的 1、没有再提 1。\n');
    expect(out).toContain(
      '  高新技术企业：上年报告203家（第5行第13列） → 本稿303家（第5行第13列），增加100家，增长49.3%\n',
    );
    expect(out).toContain('没有再提：\n  成立产业研究院：上年报告3家（第7行第22列）\n');
    expect(out).not.toContain('没有变：');
    expect((await run('compare', last, next, '--all')).out).toContain('没有变：\n  举办走进创新活动：');
  });

  test('as JSON have every number with the place in both', async () => {
    const document = JSON.parse((await run('compare', last, next, '--json')).out) as {
      readonly figures: readonly Readonly<Record<string, unknown>>[];
    };
    isComparison(document);
    expect(isComparison.errors).toBeNull();
    expect(document.figures[0]).toMatchObject({
      fate: 'updated',
      kind: 'value',
      name: '高新技术企业',
      unit: '家',
      earlier: {
        words: '203家',
        value: '203',
        time: '2021',
        baseYear: '2018',
        place: { line: 5, column: 13 },
      },
      later: { words: '303家', value: '303', time: '2022', baseYear: '2018', place: { line: 5, column: 13 } },
      difference: '增加100家',
      rate: '增长49.3%',
    });
  });

  test('that are the same have no number that differs', async () => {
    const { out } = await run('compare', last, last);
    expect(out).toMatch(/对照的数：没有变 \d+、同一时间相符 \d+。\n$/u);
  });

  test('are written as a book, the same bytes each time', async () => {
    const folder = newFolder();
    const paths = ['一.xlsx', '二.xlsx'].map((name) => join(folder, name));
    for (const path of paths) await run('compare', last, next, '--out', path, '--date', '2023-03-01');
    const hashes = Object.values(hashesOf(folder));
    expect(new Set(hashes).size).toBe(1);
    const { sheets } = readWorkbook(new Uint8Array(readFileSync(paths[0] ?? '')));
    expect(sheets.map(({ name }) => name)).toEqual(['对照', '要问的']);
    const texts = [...(sheets[0]?.cells ?? [])].filter(({ row }) => row === 4).map(({ text }) => text);
    expect(texts.slice(1, 9)).toEqual([
      '高新技术企业',
      '203家',
      '第5行第13列',
      '303家',
      '第5行第13列',
      '增加100家',
      '增长49.3%',
      '改了',
    ]);
  });

  test('of which one is a .docx are told by paragraph', async () => {
    const body = thisYear
      .split('\n\n')
      .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
      .join('');
    const { out } = await run('compare', last, writeBytes(docxOf(body), '本稿.docx'));
    expect(out).toContain('核实性 figure-contradicts 本稿.docx 第3段「2022年，全市高企');
    expect(out).toContain('上年报告203家（第5行第13列） → 本稿303家（第3段）');
  });

  test('without anything to ask about give exit code 0', async () => {
    const sound = writeBytes('高企达到303家。', '今年.txt');
    expect((await run('compare', writeBytes('高企达到203家。', '去年.txt'), sound)).code).toBe(0);
  });
});

test('a rule can be switched off by the settings of the bureau', async () => {
  const setting =
    '规则:\n  - 规则: figure-left\n    处理: 关闭\n    理由: 习惯\n    决定人: 办公室\n    日期: "2025-07-01"\n';
  const { out } = await run('compare', last, next, '--project', writeBytes(setting, '本局.yaml'));
  expect(out).toContain('规则设置：figure-left 关闭（略去 1 处）');
  expect(out).not.toContain('核实性 figure-left');
});

describe('what cannot be done is said', () => {
  test.each<[string, readonly string[], number, string]>([
    ['one report only', [last], 2, '本稿'],
    ['another kind of file', [last, '报告.pdf'], 2, '应为 .txt、.md 或 .docx 文件'],
    ['a report that is not there', [last, '没有.txt'], 3, '不存在'],
    ['both from the standard input', ['-', '-'], 2, '只能有一份'],
    ['a book of another ending', [last, next, '--out', '对照.csv'], 2, '.xlsx'],
    ['a book in the place of a report', [last, next, '--out', last], 2, ''],
  ])('%s', async (_what, args, code, words) => {
    const result = await run('compare', ...args);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.talk).toContain(words);
  });

  test('a book that is there already stays', async () => {
    const path = join(newFolder(), '对照.xlsx');
    writeFileSync(path, '旧');
    expect((await run('compare', last, next, '--out', path)).code).toBe(4);
    expect(readFileSync(path, 'utf8')).toBe('旧');
  });

  test('a report without text', async () => {
    const { code, out } = await run('compare', last, writeBytes('\n \n', '空.txt'));
    expect(code).toBe(1);
    expect(out).toMatch(/draft-empty 空\.txt[\s\S]*没有对照。\n$/u);
  });
});
