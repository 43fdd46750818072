import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AlignmentType,
  CommentReference,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { extractRawText } from 'mammoth';
import { describe, expect, test } from 'vitest';
import { readBack } from '../../../cli/format/read-back.js';
import { writeDocx } from '../../../generator/docx/write-docx.js';
import { compareText } from '../../../generator/draft/compare-text.js';
import { readLines } from '../../../generator/draft/read-lines.js';
import { recogniseDraft } from '../../../generator/draft/recognise-draft.js';
import { readText } from '../../read-yaml.js';
import { newFolder, run } from '../run-cli.js';

function write(name: string, content: string | Uint8Array): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}

async function textOf(path: string): Promise<string> {
  const { value } = await extractRawText({ buffer: readFileSync(path) });
  return value.replace(/\s/g, '');
}

const notice = '关于开展核查的通知\n各科室：\n现通知如下。\n一、目标\n完成核查。\n';

describe('a draft that can be set', () => {
  test('is written, and an independent reader finds every character of it', async () => {
    const path = write('草稿.txt', notice);
    const out = join(newFolder(), '公文.docx');
    const { code, out: said } = await run('排版', path, '--out', out);
    expect(code).toBe(0);
    expect(said).toContain('格式：无版头（没有发文机关标志）');
    expect(said).toContain('读回核对，与草稿的文字一致');
    expect(await textOf(out)).toBe(notice.replace(/\s/g, ''));
  });

  test.each([
    ['work-report.txt'],
    ['decision.txt'],
    ['policy-notice.md'],
    ['proposal-reply.txt'],
    ['target-plan.txt'],
  ])('%s gives the same bytes twice and asks nothing', async (name) => {
    const path = write(name, readText(`test/generator/draft/drafts/${name}`));
    const outs = [join(newFolder(), '一.docx'), join(newFolder(), '二.docx')];
    for (const out of outs)
      expect((await run('format', path, '--out', out, '--date', '2025-08-19')).code).toBe(0);
    const [one, two] = outs.map((out) => readFileSync(out));
    expect(one?.equals(two ?? Buffer.from(''))).toBe(true);
  });

  test('--explain lists each line with its element and the reason', async () => {
    const { out } = await run(
      'format',
      write('草稿.txt', notice),
      '--out',
      join(newFolder(), '甲.docx'),
      '--explain',
    );
    expect(out).toContain('第1行 标题｜关于开展核查的通知｜主送机关之上，「关于…」或以公文的种类结尾');
    expect(out).toContain('第4行 第一层标题｜一、目标｜序号「一、」');
  });

  test('--json gives one document with what was recognised', async () => {
    const { out } = await run(
      'format',
      write('草稿.txt', notice),
      '--out',
      join(newFolder(), '甲.docx'),
      '--json',
    );
    const document = JSON.parse(out);
    expect(document.format).toBe('wenbiao-format/1');
    expect(document.recognised[0]).toEqual({
      from: 1,
      to: 1,
      as: '标题',
      why: '主送机关之上，「关于…」或以公文的种类结尾',
      text: '关于开展核查的通知',
    });
    expect(document.findings).toEqual([]);
  });

  test('a line that may be something else is asked about, and the file is written', async () => {
    const out = join(newFolder(), '甲.docx');
    const { code, out: said } = await run(
      'format',
      write('草稿.txt', `来源：某网站\n${notice}附件:名单`),
      '--out',
      out,
    );
    expect(code).toBe(1);
    expect(said).toContain('核实性 draft-line-unclear 草稿.txt 第1行｜「来源：某网站」排作标题之前的一段');
    expect(said).toContain('第7行｜「附件:名单」排作正文：像是附件说明');
    expect(existsSync(out)).toBe(true);
  });

  test('--normalise makes half-width marks full-width, lists them, and 附件说明 is then one', async () => {
    const out = join(newFolder(), '甲.docx');
    const path = write('草稿.txt', `${notice}附件:名单\n附件\n名单\n甲公司`);
    const { code, out: said } = await run('format', path, '--out', out, '--normalise');
    expect(code).toBe(0);
    expect(said).toContain('半角标点改全角 1 处：\n  第6行第3字「:」→「：」');
    expect(await textOf(out)).toContain('附件：名单附件名单甲公司');
  });

  test('the mark of 信函, which stands in the page header, is read back too', async () => {
    const letter =
      '青川市科学技术局\n青科函〔2025〕3号\n关于商请核查的函\n市财政局：\n现商请核查。\n青川市科学技术局\n2025年8月6日';
    const { code, out } = await run(
      'format',
      write('草稿.txt', letter),
      '--out',
      join(newFolder(), '甲.docx'),
    );
    expect(code).toBe(0);
    expect(out).toContain('格式：信函');
  });

  test('a text in GB 18030 is read', async () => {
    const bytes = Uint8Array.from([
      0xb9, 0xd8, 0xd3, 0xda, 0xba, 0xcb, 0xb2, 0xe9, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa, 10, 0xbc, 0xd7,
      0xa1, 0xa3,
    ]);
    const out = join(newFolder(), '甲.docx');
    await run('format', write('草稿.txt', bytes), '--out', out);
    expect(await textOf(out)).toBe('关于核查的通知甲。');
  });

  test('of a .docx draft text and tables stay and the looks go', async () => {
    const cell = (text: string, rowSpan = 1) => new TableCell({ rowSpan, children: [new Paragraph(text)] });
    const wild = new Document({
      sections: [
        {
          children: [
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              children: [new TextRun({ text: '关于核查的通知', color: 'FF0000', size: 60 })],
            }),
            new Paragraph('各科室：'),
            new Paragraph({
              children: [
                new TextRun({ text: '一、目标', bold: true }),
                new TextRun({ text: '完成核查', break: 1 }),
              ],
            }),
            new Table({
              rows: [
                new TableRow({ children: [cell('单位'), cell('数量')] }),
                new TableRow({ children: [cell('甲', 2), cell('1')] }),
                new TableRow({ children: [cell('2')] }),
                new TableRow({ children: [cell(''), cell('')] }),
              ],
            }),
          ],
        },
      ],
    });
    const out = join(newFolder(), '甲.docx');
    const { code, out: said } = await run(
      'format',
      write('草稿.docx', await Packer.toBuffer(wild)),
      '--out',
      out,
      '--explain',
    );
    expect(code).toBe(0);
    expect(said).toContain('第3行 第一层标题｜一、目标｜');
    expect(said).toContain('表格｜单位 数量 甲 1 2 ｜4 行 2 列，第一行作表头');
    expect(await textOf(out)).toBe('关于核查的通知各科室：一、目标完成核查单位数量甲12');
  });

  test('automatic numbers of a .docx draft are no text, and are told', async () => {
    const numbered = new Document({
      numbering: { config: [{ reference: 'n', levels: [{ level: 0, text: '%1、' }] }] },
      sections: [
        {
          children: [
            new Paragraph('关于核查的通知'),
            new Paragraph({ text: '目标', numbering: { reference: 'n', level: 0 } }),
          ],
        },
      ],
    });
    const { code, out } = await run(
      'format',
      write('草稿.docx', await Packer.toBuffer(numbered)),
      '--out',
      join(newFolder(), '甲.docx'),
    );
    expect(code).toBe(1);
    expect(out).toContain('核实性 draft-left-out 草稿.docx 第2行｜这一段的自动编号没有取来');
  });

  test('words in headers, footers, notes and comments of a .docx draft are told, a page number is not', async () => {
    const words = new Document({
      footnotes: { 1: { children: [new Paragraph('数据来自统计局')] } },
      comments: { children: [{ id: 0, children: [new Paragraph('请核对')] }] },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('内部 资料')] }) },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({ children: [new TextRun({ children: ['第', PageNumber.CURRENT, '页'] })] }),
              ],
            }),
            even: new Footer({ children: [new Paragraph('青川市科学技术局印')] }),
          },
          children: [
            new Paragraph('关于核查的通知'),
            new Paragraph({
              children: [new TextRun('现通知如下。'), new FootnoteReferenceRun(1), new CommentReference(0)],
            }),
          ],
        },
      ],
    });
    const { code, out } = await run(
      'format',
      write('草稿.docx', await Packer.toBuffer(words)),
      '--out',
      join(newFolder(), '甲.docx'),
    );
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => line.includes('draft-left-out'))).toEqual([
      '核实性 draft-left-out 草稿.docx｜页眉「内部␣资料」没有取来｜要印的，写进正文后再排',
      '核实性 draft-left-out 草稿.docx｜页脚「青川市科学技术局印」没有取来｜要印的，写进正文后再排',
      '核实性 draft-left-out 草稿.docx 第2行｜脚注「数据来自统计局」没有取来｜要印的，写进正文后再排',
      '核实性 draft-left-out 草稿.docx 第2行｜批注「请核对」没有取来｜要采纳的，改进正文后再排',
    ]);
  });
});

describe('nothing is written', () => {
  test('for a .docx draft whose header is no XML', async () => {
    const whole = new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('页眉')] }) },
          children: [new Paragraph('关于核查的通知')],
        },
      ],
    });
    const parts = unzipSync(await Packer.toBuffer(whole));
    const [header = ''] = Object.keys(parts).filter((name) => name.startsWith('word/header'));
    const path = write('草稿.docx', zipSync({ ...parts, [header]: strToU8('<w:hdr><w:p>') }));
    const out = join(newFolder(), '甲.docx');
    const { code, talk } = await run('format', path, '--out', out);
    expect([code, existsSync(out)]).toEqual([3, false]);
    expect(talk).toContain('已损坏或不完整');
  });

  test.each<[string, string, string | Uint8Array, string[], number, string]>([
    ['for a draft without text', '草稿.txt', ' \n\n', [], 1, '草稿没有文字'],
    [
      'for a control character',
      '草稿.txt',
      '关于核查的通知\n甲\u0001乙',
      [],
      1,
      '草稿.txt 第2行｜有文件不能保存的控制字符（U+0001）',
    ],
    ['for another ending', '草稿.doc', 'x', [], 2, '应为 .txt、.md 或 .docx 文件'],
    ['for an unknown kind', '草稿.txt', notice, ['--kind', '电报'], 2, '--kind 是「电报」，应为文件、上行文'],
    [
      'for an unknown profile',
      '草稿.txt',
      notice,
      ['--profile', '宽松'],
      2,
      '--profile 是「宽松」，应为从严、常见做法',
    ],
    ['for a .docx that is none', '草稿.docx', 'x', [], 3, '已损坏或不完整'],
    [
      'for a page kind that prints not all of 版头',
      '草稿.txt',
      '青川市科学技术局文件\n青科〔2025〕3号\n签发人：卫明\n关于核查的报告\n甲。',
      ['--kind', '命令'],
      1,
      '草稿.txt 第1行｜从「青川市科学技术局文件青科」起，排成的文字与草稿不一致',
    ],
  ])('%s', async (_, name, content, options, code, why) => {
    const out = join(newFolder(), '公文.docx');
    const ran = await run('format', write(name, content), '--out', out, ...options);
    expect([ran.code, existsSync(out)]).toEqual([code, false]);
    expect(ran.out + ran.talk).toContain(why);
  });

  test('over the draft itself', async () => {
    const path = write('草稿.docx', 'x');
    expect((await run('format', path, '--out', path, '--force')).code).toBe(2);
  });
});

const pieces = fc.constantFrom(
  '青川市科学技术局文件',
  '青川市财政局',
  '青科〔2025〕3号',
  '签发人：卫明 成玉 洪生',
  '特急',
  '000012',
  '关于开展核查的通知',
  '各科室：',
  '一、目标',
  '附件：1.名单',
  '附件',
  '2025年8月6日',
  '（此件公开发布）',
  '抄送：市财政局。',
  '|甲|乙|',
  '|a|b|c|d|e|f|g|h|i|',
  '“引号”——…{{<w:p>&',
  '出席：甲',
);

test('the file has every character of any draft, for every kind of page', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(pieces, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(undefined, '文件', '上行文', '信函', '人大会议文件', '无版头'),
      async (texts, pageKind) => {
        const { lines } = readLines(texts.join('\n'));
        const {
          document,
          lines: ordered,
          profile,
        } = recogniseDraft(lines, '草稿.txt', pageKind === undefined ? {} : { pageKind: pageKind as '文件' });
        const printed = readBack(await writeDocx(document, { profile }));
        const lost = compareText(ordered, document, printed, '草稿.txt');
        // Below 版头 nothing is ever lost; what a kind of page does not print of 版头 is found there.
        if (pageKind === undefined || pageKind === '文件' || pageKind === '上行文') expect(lost).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
