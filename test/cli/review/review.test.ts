import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { exampleBook } from '../../../core/review/example-book.js';
import { reviewBook } from '../../../core/review/review-book.js';
import { docxOf } from '../../generator/comments/build-docx.js';
import { readCommented } from '../../generator/comments/read-comments.js';
import { docxParts } from '../../generator/docx/docx-parts.js';
import { settleChanges, settledText } from '../../generator/tracked-changes/settle-changes.js';
import { writeBytes, writeRaw } from '../raw-books.js';
import { hashesOf, newFolder, run } from '../run-cli.js';

const isReview = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(
  JSON.parse(readFileSync('docs/核稿.schema.json', 'utf8')) as object,
);

const report = `某市科技局关于全市科技工作情况的报告

市人民政府：

2022年，全市高企达到303家，较2018年（87家）翻了两番；科技创新支持资金由2018年的2000万提高到2亿元。

技术合同成交额21.6亿元，同比增长48.3%。`;

function writeDraft(text: string, name = '报告.txt'): string {
  return writeBytes(text, name);
}

interface ReviewDocument {
  readonly findings: readonly { readonly rule: string; readonly place: Readonly<Record<string, unknown>> }[];
  readonly claims: readonly { readonly verdict: string; readonly words: string; readonly cell?: string }[];
  readonly mends?: readonly unknown[];
}

async function reviewed(...args: string[]): Promise<ReviewDocument> {
  const document = JSON.parse((await run('review', ...args, '--json')).out) as ReviewDocument;
  isReview(document);
  expect(isReview.errors).toBeNull();
  return document;
}

describe('a text', () => {
  test('is told its findings with line, column, words, what would be true and how to mend it', async () => {
    const { code, out } = await run('核稿', writeDraft(report));
    expect(code).toBe(1);
    expect(out).toContain(
      '强制性 claim-doubling 报告.txt 第5行第29列｜写的是「翻了两番」，而303÷87＝3.48倍，合1.80番；翻两番是4倍，即348家｜增长248.3%｜改成应为的写法；数有误的，改正数\n',
    );
    expect(out).toContain('数的说法 2 处：相符 0、不符 1、没有核 1。\n');
    expect(out).not.toContain('没有核「');
  });

  test('with --all is told what was not checked, and why', async () => {
    const { out } = await run('review', writeDraft(report), '--all');
    expect(out).toContain('\n  没有核「增长48.3%」：没有写基数\n');
  });

  test('as JSON has every finding with its place, and every claim', async () => {
    const { findings, claims } = await reviewed(writeDraft(report));
    expect(findings.find(({ rule }) => rule === 'claim-doubling')?.place).toEqual({
      kind: 'file',
      file: '报告.txt',
      line: 5,
      column: 29,
      offset: report.indexOf('翻了两番'),
      length: 4,
    });
    expect(claims.map(({ verdict, words }) => `${verdict} ${words}`)).toEqual([
      'refuted 翻了两番',
      'unchecked 增长48.3%',
    ]);
  });

  test('of lines that a scraped page broke has its places in the file', async () => {
    const text = '\ufeff高企达到303家，\r\n较2018年（87家）翻\r\n了两番。\r\n';
    const { findings } = await reviewed(writeDraft(text));
    const place = findings.find(({ rule }) => rule === 'claim-doubling')?.place;
    expect(place).toMatchObject({ line: 2, column: 12, length: 5 });
  });

  test('without a finding that must be mended gives exit code 0, and 1 under --strict for a hint', async () => {
    const path = writeDraft('“四有”企业348家，“四有”覆盖率达到37.9%。');
    expect((await run('review', path)).code).toBe(0);
    expect((await run('review', path, '--strict')).code).toBe(1);
  });

  test('is mended where there is one way only, in a copy that is otherwise the same', async () => {
    const path = writeDraft(report.replaceAll('\n', '\r\n'));
    const copy = join(newFolder(), '改.txt');
    const { out } = await run('review', path, '--fix', copy);
    expect(out).toContain('改了 1 处：\n  第5行第49字「2000万」→「2000万元」\n');
    expect(readFileSync(copy, 'utf8')).toBe(report.replace('2000万', '2000万元').replaceAll('\n', '\r\n'));
    expect((await reviewed(path, '--fix', join(newFolder(), '再改.txt'))).mends).toHaveLength(1);
  });

  test('with a book is held against its cells by name and year', async () => {
    const book = writeRaw(
      exampleBook([
        ['指标', '单位', '2018年', '2022年'],
        ['高新技术企业数', '家', 78, 303],
      ]),
    );
    const { claims, findings } = await reviewed(writeDraft(report), '--book', book);
    expect(claims.filter(({ cell }) => cell !== undefined)).toMatchObject([
      { verdict: 'supported', words: '303家', cell: '数据!D2' },
      { verdict: 'refuted', words: '87家', cell: '数据!C2' },
    ]);
    expect(findings.map(({ rule }) => rule)).toContain('book-figure');
  });
});

test('the standard input is read as a text', () => {
  const program = join(import.meta.dirname, '..', '..', '..', 'build', 'cli', 'main.js');
  const { status, stdout } = spawnSync(process.execPath, [program, 'review', '-'], {
    input: report,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toContain('强制性 claim-doubling 标准输入 第5行第29列｜');
});

describe('settings of the bureau', () => {
  const setting = (rule: string, treatment: string) =>
    writeBytes(
      `规则:\n  - 规则: ${rule}\n    处理: ${treatment}\n    理由: 习惯\n    决定人: 办公室\n    日期: "2025-07-01"\n`,
      '本局.yaml',
    );

  test('switch a rule off, and the report says so', async () => {
    const path = writeDraft(report);
    const { out } = await run('review', path, '--project', setting('amount-unit', '关闭'));
    expect(out).toContain('规则设置：amount-unit 关闭（略去 1 处），理由：习惯（办公室，2025年7月1日）\n');
    expect(out).not.toContain('核实性 amount-unit');
    const { findings } = await reviewed(path, '--project', setting('claim-doubling', '提示'));
    expect(findings.find(({ rule }) => rule === 'claim-doubling')).toHaveProperty('severity', 'hint');
  });

  test('of 体检 are left to it, and its check leaves those of 核稿', async () => {
    const { code, out } = await run(
      'review',
      writeDraft(report),
      '--project',
      setting('region-alias', '关闭'),
    );
    expect(code).toBe(1);
    expect(out).not.toContain('规则设置');
  });

  test('of no rule stop the review', async () => {
    const { code, out } = await run(
      'review',
      writeDraft(report),
      '--project',
      setting('claim-doubl', '关闭'),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/setting-unknown .*claim-doubling[\s\S]*\n项目设置有问题，没有核稿。\n$/u);
  });
});

describe('a .docx', () => {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const draft = docxOf(report.split('\n\n').map(paragraph).join(''));

  test('is told its findings by paragraph', async () => {
    const { out } = await run('review', writeBytes(draft, '报告.docx'));
    expect(out).toContain(
      '强制性 claim-doubling 报告.docx 第3段「2022年，全市高企达到303家，较20…」｜写的是「翻了两番」',
    );
  });

  test('gets comments at the words, and no other part is changed', async () => {
    const path = writeBytes(draft, '报告.docx');
    const copy = join(newFolder(), '批注.docx');
    await run('review', path, '--annotate', copy, '--date', '2025-08-19');
    const bytes = new Uint8Array(readFileSync(copy));
    const { comments, paragraphs } = readCommented(bytes);
    const textOf = (document: Uint8Array) =>
      readCommented(document).paragraphs.map((each) => each.map(({ character }) => character).join(''));
    expect(textOf(bytes)).toEqual(textOf(draft));
    const [id] = [...comments].find(([, text]) => text.includes('303÷87')) ?? [];
    const covered = paragraphs.flat().filter(({ comments: ids }) => id !== undefined && ids.includes(id));
    expect(covered.map(({ character }) => character).join('')).toBe('翻了两番');
    const [before, after] = [docxParts(draft), docxParts(bytes)];
    const changed = [...after]
      .filter(([name, content]) => before.get(name) !== content)
      .map(([name]) => name);
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ]);
  });
});

describe('a .docx with --fix', () => {
  const words = (text: string, bold = false) =>
    `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const cell = (text: string) => `<w:tc><w:p>${words(text)}</w:p></w:tc>`;
  const body = [
    `<w:p>${words('某市科技局关于全市科技工作情况的报告')}</w:p>`,
    `<w:p>${words('市人民政府：')}</w:p>`,
    `<w:p>${words('截止目')}${words('前，资金由2018年的20', true)}${words('00万提高到2亿元。')}</w:p>`,
    `<w:p><w:ins w:id="5" w:author="甲">${words('截止目前，高企87家。')}</w:ins></w:p>`,
    `<w:tbl><w:tr>${cell('序号')}${cell('说明')}</w:tr><w:tr>${cell('1')}${cell('截止目前87家')}</w:tr></w:tbl>`,
  ].join('');
  const draft = docxOf(body);
  const wanted = [
    '某市科技局关于全市科技工作情况的报告',
    '市人民政府：',
    '截至目前，资金由2018年的2000万元提高到2亿元。',
    '截止目前，高企87家。',
    '序号',
    '说明',
    '1',
    '截至目前87家',
  ];

  test('is mended in tracked changes, and nothing else is changed', async () => {
    const path = writeBytes(draft, '报告.docx');
    const copy = join(newFolder(), '修订.docx');
    const { out } = await run('review', path, '--fix', copy, '--date', '2025-08-19');
    expect(out).toContain('  第3段「2000万」→「2000万元」\n');
    expect(out).toContain('有 1 处不能标成修订，照报告在 Word 中改。\n');
    const bytes = new Uint8Array(readFileSync(copy));
    expect(settledText(bytes, { way: 'accept', author: '文表' })).toEqual(wanted);
    expect(settleChanges(bytes, { way: 'reject', author: '文表' })).toEqual(
      settleChanges(draft, { way: 'reject', author: '文表' }),
    );
    const [before, after] = [docxParts(draft), docxParts(bytes)];
    const changed = [...after].filter(([name, content]) => before.get(name) !== content);
    expect(changed.map(([name]) => name)).toEqual(['word/document.xml']);
  });

  test('gives a copy with comments beside it, and the report lists the mends', async () => {
    const folder = newFolder();
    const [fix, annotate] = [join(folder, '修订.docx'), join(folder, '批注.docx')];
    const { mends } = await reviewed(writeBytes(draft, '报告.docx'), '--fix', fix, '--annotate', annotate);
    expect(mends).toHaveLength(3);
    expect(readCommented(new Uint8Array(readFileSync(annotate))).comments.size).toBeGreaterThan(0);
    expect(readCommented(new Uint8Array(readFileSync(fix))).comments.size).toBe(0);
  });
});

describe('what cannot be done is said', () => {
  const cases: readonly (readonly [string, readonly string[], number, string])[] = [
    ['no draft', [], 2, '没有写草稿'],
    ['another kind of file', ['报告.pdf'], 2, '应为 .txt、.md 或 .docx 文件'],
    ['a draft that is not there', ['没有.txt'], 3, '不存在'],
    ['comments in a text', ['报告.txt', '--annotate', '批注.docx'], 2, '--annotate 只给 .docx 草稿加批注'],
    ['a mended .docx of another ending', ['报告.docx', '--fix', '改.txt'], 2, '应为 .docx 文件'],
    ['a mended copy of another ending', ['报告.txt', '--fix', '改.docx'], 2, '应为 .txt 文件'],
    ['an unknown kind of page', ['报告.txt', '--kind', '公文'], 2, '--kind 是「公文」'],
    ['an unknown profile', ['报告.txt', '--profile', '随便'], 2, '--profile 是「随便」'],
    ['an unknown rule', ['--explain', 'claim-doubl'], 2, '是否为 claim-doubling'],
  ];
  test.each(cases)('%s', async (_, args, code, words) => {
    const result = await run('review', ...args);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.talk).toContain(words);
  });

  test('a copy that is there already stays, and the draft itself is never written', async () => {
    const path = writeDraft(report);
    const folder = newFolder();
    const copy = join(folder, '改.txt');
    writeFileSync(copy, '旧');
    const before = hashesOf(folder);
    expect((await run('review', path, '--fix', copy)).code).toBe(4);
    expect(hashesOf(folder)).toEqual(before);
    expect((await run('review', path, '--fix', path, '--force')).code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(report);
  });

  test('a draft without text', async () => {
    const { code, out } = await run('review', writeDraft('\n \n'));
    expect(code).toBe(1);
    expect(out).toContain('草稿没有文字');
  });
});

describe('the rules', () => {
  test('one of them is told with its examples', async () => {
    const { code, out } = await run('review', '--explain', 'claim-doubling');
    expect(code).toBe(0);
    expect(out).toMatch(/^claim-doubling 翻番与数不符\n强制性。\n是问题：/u);
  });

  test('have a line each in their list', async () => {
    const { out } = await run('rules', '--review');
    for (const { id, title } of reviewBook) expect(out).toContain(` ${id} ${title}\n`);
  });

  test('stand on the page docs/核稿规则.md', async () => {
    const path = join(newFolder(), '核稿规则.md');
    expect((await run('rules', '--review', '--out', path)).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(readFileSync('docs/核稿规则.md', 'utf8'));
  });
});
