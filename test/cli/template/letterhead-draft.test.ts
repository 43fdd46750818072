import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintDocx } from '../../generator/docx/lint-docx.js';
import {
  letterheadFile,
  letterheadParts,
  outside,
  paragraph,
} from '../../generator/letterhead/letterhead-file.js';
import { schemaFaults, withoutValidator } from '../../ooxml/ooxml-validator.js';
import { newFolder, run } from '../run-cli.js';
import { letterheadExample, letterheadFields, letterheadFolder, templatesWith } from './bureau-folder.js';

const folder = newFolder();
const data = join(folder, '资料.yaml');
beforeAll(() => writeFileSync(data, letterheadExample));

let count = 0;
/** Drafts with a bureau's templates, and gives what was said with the path of the document. */
async function draft(root: string, ...more: string[]) {
  count += 1;
  const out = join(folder, `通报${count}.docx`);
  const said = await run(
    'draft',
    '情况通报',
    '--templates',
    root,
    '--data',
    data,
    '--out',
    out,
    '--date',
    '2025-08-19',
    ...more,
  );
  return { ...said, path: out };
}

const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

describe('a bureau’s own Word file', () => {
  test('is filled, the same bytes each time, with the day and without the name of who made the file', async () => {
    const root = templatesWith(letterheadFolder());
    const [one, other] = [await draft(root), await draft(root)];
    expect(one).toMatchObject({ code: 0, out: `情况通报：${one.path.split('/').at(-1)}\n` });
    expect(bytesOf(one.path)).toEqual(bytesOf(other.path));
    const parts = unzipSync(bytesOf(one.path));
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('<dc:title>情况通报</dc:title>');
    expect(core).toContain('2025-08-19T00:00:00Z');
    expect(core).not.toContain('某科室电脑');
    expect(strFromU8(parts['word/footer.xml'] ?? new Uint8Array())).toContain('>示例市科学技术局<');
    expect(lintDocx(bytesOf(one.path))).toEqual([]);
  });

  test('says its text in the report, and where each figure comes from', async () => {
    const { out } = await draft(templatesWith(letterheadFolder()), '--json');
    const { text, figures } = JSON.parse(out) as {
      text: string;
      figures: { text: string; verdict: string }[];
    };
    expect(text.split('\n')).toEqual([
      '示例市科学技术局文件',
      '示科〔2025〕3号',
      '关于2025年度奖补情况的通报',
      '各县（市、区）科技局：',
      '本年度共奖补2家企业，合计250.5万元。',
      ...[
        '序号',
        '企业名称',
        '金额（万元）',
        '1',
        '示例精密制造有限公司',
        '200',
        '2',
        '示例𠮷软件有限公司',
        '50.5',
      ],
      '2025年8月19日',
      '电话：0372-1234567',
      '示例市科学技术局',
    ]);
    expect(figures.map((figure) => `${figure.text} ${figure.verdict}`)).toEqual([
      ...['示科〔2025〕3号 录入', '2025 录入', '2 录入', '250.5 录入'],
      ...['1 有出处', '200 录入', '2 有出处', '50.5 录入', '2025年8月19日 录入'],
    ]);
  });

  test('can be traced with a comment on each figure', async () => {
    const { code, out, path } = await draft(templatesWith(letterheadFolder()), '--trace');
    expect({ code, out }).toEqual({ code: 0, out: expect.not.stringContaining('figure-unplaced') });
    const comments = unzipSync(bytesOf(path.replace('.docx', '-核对.docx')))['word/comments.xml'];
    expect(strFromU8(comments ?? new Uint8Array()).match(/<w:comment /gu)).toHaveLength(9);
  });

  test.skipIf(withoutValidator)('is valid by the schema', async () => {
    const { path } = await draft(templatesWith(letterheadFolder()));
    expect(await schemaFaults(bytesOf(path), 'docx')).toEqual([]);
  });

  test('is filled for each row of a list', async () => {
    const body = paragraph('{{发文机关}}致{{名称}}：{{金额 金额}}万元');
    const files = { ...letterheadFolder(body), 'fields.yaml': `each: 名单\n${letterheadFields}` };
    const command = ['draft', '情况通报', '--templates', templatesWith(files), '--data', data, '--each'];
    expect(await run(...command, '--out', join(folder, '逐份'))).toMatchObject({ code: 0 });
    const xml = unzipSync(bytesOf(join(folder, '逐份', '示例精密制造有限公司.docx')))['word/document.xml'];
    expect(strFromU8(xml ?? new Uint8Array())).toContain('示例市科学技术局致示例精密制造有限公司：200万元');
  });

  test('may not go out with a figure that is typed in it and that nobody answers for', async () => {
    const root = templatesWith(letterheadFolder(paragraph('首批 30 家，{{发文机关}}')));
    expect((await draft(root)).out).toContain('提示 figure-unverified 情况通报｜「30」');
    const final = await draft(root, '--final');
    expect(final).toMatchObject({
      code: 1,
      out: expect.stringContaining('强制性 figure-unverified 情况通报｜「30」'),
    });
    expect(await draft(root, '--final', '--accept', '30=张某')).toMatchObject({ code: 0 });
  });

  test('is looked through for personal data in every part when it is public', async () => {
    const parts = letterheadParts(paragraph('{{发文机关}}'), { footer: paragraph('13800138000') });
    const root = templatesWith({ ...letterheadFolder(), 'template.docx': letterheadFile(parts) });
    const { code, out } = await draft(root);
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringContaining('personal-mobile 公文 第2行｜文中有手机号码「138****8000」'),
    });
  });

  test('is refused with a list of all that it may not bring along', async () => {
    const parts = letterheadParts(paragraph('{{发文机关}}'), {
      links: outside('image', 'http://example.org/x.png'),
      parts: { 'word/vbaProject.bin': new Uint8Array(3) },
    });
    const root = templatesWith({ ...letterheadFolder(), 'template.docx': letterheadFile(parts) });
    const { code, out } = await draft(root);
    expect(code).toBe(1);
    expect(out.match(/letterhead-refused/gu)).toHaveLength(2);
  });
});

describe('a file that is no sound .docx', () => {
  const zip = (parts: Readonly<Record<string, string>>) =>
    zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])),
    );
  test.each<[string, Uint8Array | string, string]>([
    ['text', '{{发文机关}}', '不是 .docx 文件'],
    ['nothing', '', '是空的，一个字节也没有'],
    ['half a file', letterheadFile(letterheadParts('')).slice(0, 500), '已损坏或不完整'],
    ['a zip without a document', zip({ 'a.xml': '<a/>' }), '里面没有 Word 文档'],
    ['a part that is not well-formed', zip({ 'word/document.xml': '<w:document><w:p>' }), '已损坏或不完整'],
    [
      'entities',
      zip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      '带有 DOCTYPE 声明，正常的文件没有',
    ],
    [
      'a bomb',
      zip({ 'word/document.xml': `<a>${' '.repeat(3_000_000)}</a>` }),
      '解压后膨胀得不正常，像是有意构造的',
    ],
  ])('%s is told', async (_, bytes, why) => {
    const root = templatesWith({ 'fields.yaml': letterheadFields, 'template.docx': bytes });
    const { code, out } = await draft(root);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(`letterhead-unreadable`) });
    expect(out).toContain(`这个文件读不了：${why}｜`);
  });
});

test('a folder with two templates, or none, is told', async () => {
  const both = templatesWith({ ...letterheadFolder(), 'template.hbs': '{{发文机关}}' });
  expect((await draft(both)).out).toContain('文件夹里既有 template.hbs，又有 template.docx｜只留一个');
  expect((await draft(templatesWith({ 'fields.yaml': letterheadFields }))).out).toContain(
    '文件夹里没有 template.hbs，也没有 template.docx',
  );
});
